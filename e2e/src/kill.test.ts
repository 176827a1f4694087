import { randomInt, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { killBelow } from './processes.ts';
import { startProgram, untilReady } from './run-program.ts';
import { demoPassword, type SignedIn, signIn } from './sign-in.ts';

const kills = 20;

type Line = { articleId: string };
type Opened = { newest: { revisionId: string; content: object } };

/**
 * Promise 1: a save that was acknowledged is never lost. A robot saves revisions with rising numbers while the program and its engine are
 * killed in turn; `tools/start.sh` starts the program again by itself each time.
 */
it(`keeps every acknowledged revision through ${kills} kills`, { timeout: 600_000 }, async () => {
  const program = await startProgram({ isSupervised: true });
  try {
    const email = 'amal@example.org';
    const password = demoPassword(program.output(), email);
    let person: SignedIn = await signIn(program, email, password);
    const articleId = (await person.get<{ articles: Line[] }>('/api/articles?state=live')).articles[0]?.articleId ?? '';
    let acknowledged = 0;
    let isDone = false;

    const robot = (async () => {
      for (let number = 1; !isDone; ) {
        try {
          const { newest } = await person.get<Opened>(`/api/articles/${articleId}`);
          const content = { ...newest.content, headline: `Revision ${number}` };
          await person.send('POST', `/api/articles/${articleId}/revisions`, {
            articleId,
            revisionId: randomUUID(),
            basedOn: newest.revisionId,
            content,
          });
          acknowledged = number;
          number += 1;
        } catch {
          // The program is down for a moment: the robot tries the same number again, as the studio does.
          await pause(20);
        }
      }
    })();

    for (let kill = 0; kill < kills; kill++) {
      await pause(randomInt(100, 900));
      const before = acknowledged;
      const victim = kill % 2 === 0 ? 'main.js' : 'engine-child.js';
      killBelow(program, victim);
      await untilReady(program, 60_000);
      const headlines = await savedHeadlines(await retry(() => signIn(program, email, password)), articleId);
      for (const number of [before, Math.max(0, before - 1)])
        if (number > 0) expect(headlines, `after kill ${kill} of ${victim}`).toContain(`Revision ${number}`);
    }
    isDone = true;
    await robot;
    person = await signIn(program, email, password);
    const headlines = new Set(await savedHeadlines(person, articleId));
    const lost = Array.from({ length: acknowledged }, (_, at) => at + 1).filter((number) => !headlines.has(`Revision ${number}`));
    expect(lost).toEqual([]);
    expect(acknowledged).toBeGreaterThan(kills);
  } finally {
    await program.stop();
  }
});

async function savedHeadlines(person: SignedIn, articleId: string): Promise<string[]> {
  const { revisions } = await person.get<{ revisions: { headline: string }[] }>(`/api/articles/${articleId}/revisions`);
  return revisions.map((revision) => revision.headline);
}

async function retry<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries > 50) throw error;
      await pause(100);
    }
  }
}
