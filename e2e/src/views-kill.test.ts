import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { killBelow } from './processes.ts';
import { type RunningProgram, startProgram, untilReady } from './run-program.ts';
import { demoPassword, signIn } from './sign-in.ts';

const kills = 4;
/** Promised: a kill loses no more than the views of so many milliseconds. */
const mayLoseMs = 5000;

/**
 * Promise 17: a killed program loses at most five seconds of views and never makes any up. Readers come one after another, each once, while
 * the program and its engine are killed in turn; then all of them come again, and only those who were lost are added.
 */
it(`loses no view older than five seconds through ${kills} kills, and counts nobody twice`, { timeout: 600_000 }, async () => {
  const program = await startProgram({ isSupervised: true });
  try {
    const amal = await signIn(program, 'amal@example.org', demoPassword(program.output(), 'amal@example.org'));
    const articleId = (await amal.get<{ articles: { articleId: string }[] }>('/api/articles?state=live')).articles[0]?.articleId ?? '';
    const acknowledgedAt: number[] = [];
    let sent = 0;
    let isDone = false;
    const readers = (async () => {
      while (!isDone) {
        sent += 1;
        if ((await readAs(program, articleId, sent)) !== null) acknowledgedAt.push(performance.now());
        await pause(5);
      }
    })();

    let told = { number: 0, at: 0 };
    for (let kill = 0; kill < kills; kill++) {
      await pause(randomInt(mayLoseMs + 1000, mayLoseMs + 4000));
      const safe = acknowledgedAt.filter((at) => at > told.at && at < performance.now() - mayLoseMs).length;
      killBelow(program, kill % 2 === 0 ? 'main.js' : 'engine-child.js');
      await untilReady(program, 60_000);
      const at = performance.now();
      const number = await askNumber(program, articleId);
      expect(safe).toBeGreaterThan(10);
      expect(number, `after kill ${kill}`).toBeGreaterThanOrEqual(told.number + safe);
      expect(number, `after kill ${kill}`).toBeLessThanOrEqual(sent);
      told = { number, at };
    }
    isDone = true;
    await readers;
    for (let reader = 1; reader <= sent; reader++) expect(await readAs(program, articleId, reader)).not.toBe(null);
    await pause(4000);
    expect(await askNumber(program, articleId)).toBe(sent);
  } finally {
    await program.stop();
  }
});

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** Opens the article as one of many readers, each from a network of their own; `null` when nobody answered. */
async function readAs(program: RunningProgram, articleId: string, reader: number): Promise<number | null> {
  return sendBeacon(program, articleId, {
    'user-agent': browser,
    'x-forwarded-for': `203.${reader >> 16}.${(reader >> 8) & 255}.${reader & 255}`,
  });
}

/** Asks for the number as somebody who is not counted. */
async function askNumber(program: RunningProgram, articleId: string): Promise<number> {
  for (let tries = 0; tries < 100; tries++) {
    const number = await sendBeacon(program, articleId, { 'user-agent': 'Googlebot/2.1' });
    if (number !== null) return number;
    await pause(100);
  }
  throw new Error('Nobody tells the number');
}

async function sendBeacon(program: RunningProgram, articleId: string, headers: Record<string, string>): Promise<number | null> {
  const answer = await fetch(`${program.origin}/views/${articleId}`, { method: 'POST', headers }).catch(() => null);
  return answer?.ok ? ((await answer.json()) as { views: number }).views : null;
}
