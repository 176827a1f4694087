// LONG: the states and the surfaces of one matrix are read together.
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { openDatabase, silence } from '@coranto/newsroom/testing';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, ask, askSitemaps, crawlSite } from './crawl.ts';
import { startDemo } from './demo-program.ts';
import type { RunningProgram } from './run-program.ts';
import { type SignedIn, signIn } from './sign-in.ts';
import { type Desk, found, openDesk } from './write-articles.ts';

/**
 * Promise 2: what is not published is not readable, anywhere. One article per state, made as an editor makes it, carries a word that stands
 * nowhere else, in headline, standfirst, body, byline's neighbourhood and slug; then every surface is asked.
 */

const prefixes = ['en', 'ru', 'hy', 'az', 'ar'];
const dayMs = 86_400_000;
/** A word of all these articles, live and not, so that a search for it may find the live ones only. */
const common = 'quayleakproof';

type Case = { state: string; canary: string; articleId: string; revisionId: string; addresses: string[] };

let program: RunningProgram;
let desk: Desk;
let stranger: SignedIn;
let strangerCookie: string;
let contributor: { contributorId: string; slug: string };
let live: { articleId: string; address: string };
const cases: Case[] = [];

beforeAll(async () => {
  program = await startDemo();
  desk = await openDesk(program);
  const { contributors } = await desk.person.get<{ contributors: (typeof contributor)[] }>('/api/contributors?text=Lena');
  contributor = found(contributors[0], 'contributor Lena');
  await addReporterElsewhere();
  live = await publishWith('The live one');
  for (const [state, make] of Object.entries(makers)) {
    const canary = `zq${state.replaceAll('-', '')}qz`;
    cases.push({ state, canary, ...(await make(canary)) });
  }
});
afterAll(async () => {
  await program.stop();
});

/** A reporter who works in the Arabic edition alone: nothing of the English one is theirs. */
async function addReporterElsewhere(): Promise<void> {
  const password = 'a long enough one';
  const args = ['person', 'add', 'rana@example.org', '--name', 'Rana', '--role', 'reporter', '--edition', 'ar'];
  const env = { ...process.env, NODE_ENV: 'production', CORANTO_DATA: program.dataFolder, CORANTO_PASSWORD: password };
  await promisify(execFile)(process.execPath, ['build/server/main.js', ...args], { cwd: join(import.meta.dirname, '../..'), env });
  stranger = await signIn(program, 'rana@example.org', password);
  const answer = await fetch(`${program.origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'rana@example.org', password }),
  });
  strangerCookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}

function wordsWith(canary: string) {
  return {
    headline: `${common} ${canary}`,
    standfirst: `Standfirst ${common} ${canary}.`,
    text: `Body ${common} ${canary}.`,
    content: { bylines: [{ contributorId: contributor.contributorId, role: 'reporter' }], kicker: canary, dateline: canary },
  };
}

async function publishWith(word: string) {
  const written = await desk.write('en', wordsWith(word));
  return { ...written, address: await desk.publish(written) };
}

type Made = Omit<Case, 'state' | 'canary'>;

/** How an editor brings an article into each state that readers must not see. */
const makers: Record<string, (canary: string) => Promise<Made>> = {
  async draft(canary) {
    return { ...(await desk.write('en', wordsWith(canary))), addresses: [] };
  },
  async scheduled(canary) {
    const written = await desk.write('en', wordsWith(canary));
    const address = await desk.publish(written, new Date(Date.now() + dayMs));
    await desk.person.send('PUT', `/api/editions/${desk.edition('en').editionId}/placements/1`, {
      articleId: written.articleId,
      headline: `${canary} placed`,
    });
    return { ...written, addresses: [address] };
  },
  async 'called-off'(canary) {
    const written = await desk.write('en', wordsWith(canary));
    const address = await desk.publish(written, new Date(Date.now() + dayMs));
    await desk.person.send('DELETE', `/api/articles/${written.articleId}/schedule`, {});
    return { ...written, addresses: [address] };
  },
  async embargoed(canary) {
    const written = await desk.write('en', wordsWith(canary));
    const { articleId } = written;
    const embargoedUntil = new Date(Date.now() + dayMs).toISOString();
    await desk.person.send('PUT', `/api/articles/${articleId}/settings`, { articleId, embargoedUntil });
    await expect(desk.publish(written)).rejects.toThrow('422');
    return { ...written, addresses: [await desk.publish(written, new Date(Date.now() + 2 * dayMs))] };
  },
  async withdrawn(canary) {
    const written = await publishWith(canary);
    const { articleId } = written;
    await desk.person.send('PUT', `/api/articles/${articleId}/settings`, { articleId, slug: 'another-slug-of-it' });
    const renamed = encodeURI(found((await desk.open(articleId)).live, 'article').address);
    await desk.withdraw(articleId, 'The newsroom says why.');
    return { ...written, addresses: [written.address, renamed] };
  },
  async 'withdrawn-with-a-live-translation'(canary) {
    const written = await publishWith(canary);
    const translation = { ...written, articleId: randomUUID(), revisionId: randomUUID() };
    await translate(written, translation, 'ru');
    await desk.publish(await desk.save(translation, { headline: `Перевод ${common}`, text: 'Текст.' }));
    await desk.withdraw(written.articleId, 'The newsroom says why.');
    return { ...written, addresses: [written.address] };
  },
  async 'draft-translation-of-a-live-one'(canary) {
    const source = await publishWith('with a translation under way');
    const translation = { ...source, articleId: randomUUID(), revisionId: randomUUID() };
    await translate(source, translation, 'ru');
    const saved = await desk.save(translation, wordsWith(canary));
    return { ...saved, addresses: [] };
  },
  async 'newer-draft-of-a-live-one'(canary) {
    const written = await publishWith('before its newer draft');
    const saved = await desk.save(written, wordsWith(canary));
    return { ...saved, addresses: [written.address] };
  },
  async 'scheduled-update-of-a-live-one'(canary) {
    const written = await publishWith('before its update');
    const saved = await desk.save(written, wordsWith(canary));
    await desk.publish(saved, new Date(Date.now() + dayMs));
    return { ...saved, addresses: [written.address] };
  },
  async 'note-for-colleagues-in-a-live-one'(canary) {
    const notes = [{ id: 'n1', after: 'p1', text: `Ask again ${canary}.`, writer: null, writtenAt: null }];
    const words = wordsWith('with a note in it');
    const written = await desk.write('en', { ...words, content: { ...words.content, notes } });
    const address = await desk.publish(written);
    expect(JSON.stringify(await desk.person.get(`/api/articles/${written.articleId}/revisions/${written.revisionId}`))).toContain(canary);
    return { ...written, addresses: [address] };
  },
  async 'corrected-away'(canary) {
    const written = await desk.write('en', { ...wordsWith('corrected'), text: `Body ${canary}.`, standfirst: canary });
    const address = await desk.publish(written);
    const saved = await desk.save(written, wordsWith('corrected'));
    await desk.person.send('POST', `/api/articles/${written.articleId}/corrections`, {
      ...saved,
      storyId: undefined,
      note: 'A figure was wrong.',
    });
    return { ...written, addresses: [address] };
  },
};

async function translate(
  source: { articleId: string; revisionId: string },
  to: { articleId: string; revisionId: string },
  prefix: string,
): Promise<void> {
  await desk.person.send('POST', `/api/articles/${source.articleId}/translations`, {
    sourceRevisionId: source.revisionId,
    editionId: desk.edition(prefix).editionId,
    translationId: to.articleId,
    revisionId: to.revisionId,
  });
}

/** Which of the words an answer shows, in its body or any header; what a reader asked for themselves may come back in `asked`. */
function leaks({ body, headers }: Pick<Answer, 'body' | 'headers'>, asked: Case | null = null): string[] {
  const shown = decodeURIComponent(JSON.stringify(headers).replaceAll('%', '%25')) + body;
  return cases.filter((each) => each !== asked && shown.toLowerCase().includes(each.canary)).map((each) => each.state);
}

const byStranger = (path: string) => ask(program.origin + path, { cookie: strangerCookie });

describe('what is not published', () => {
  it('is made in every state', () => {
    expect(cases.map((each) => each.state)).toEqual(Object.keys(makers));
  });

  it('stands on no page that a link leads to, in no feed and in no sitemap', async () => {
    const starts = prefixes.flatMap((prefix) => [`/${prefix}`, `/${prefix}/feed.xml`, `/${prefix}/people/${encodeURI(contributor.slug)}`]);
    const pages = await crawlSite(program.origin, [...starts, live.address]);
    const sitemaps = await askSitemaps(program.origin);
    expect(sitemaps.length).toBeGreaterThan(3 * prefixes.length);
    expect(sitemaps.filter((file) => file.body.includes(live.address)).map((file) => file.address)).toContain('/en/news-sitemap.xml');
    expect(sitemaps.flatMap((file) => leaks(file))).toEqual([]);
    expect([...pages.keys()]).toContain(live.address);
    expect(pages.get(`/en/people/${encodeURI(contributor.slug)}`)?.body).toContain(common);
    expect(pages.get('/en/feed.xml')?.body).toContain(common);
    const leaking = [...pages.values()]
      .map((page) => [decodeURI(page.address), leaks(page)] as const)
      .filter(([, states]) => states.length > 0);
    expect(leaking).toEqual([]);
  });

  it('stands not at its own address, nor at one it had, whatever is added to it', async () => {
    for (const each of cases.flatMap(({ state, addresses }) => addresses.map((address) => ({ state, address })))) {
      for (const more of ['', '/', '?x=1', '?preview=1', '?after=0', '/amp', '.json', '/feed']) {
        const answer = await ask(program.origin + each.address + more, { 'cache-control': 'no-cache' });
        const followed = answer.status === 301 ? await ask(new URL(answer.headers.location ?? '/', program.origin).href) : answer;
        expect(
          leaks({ body: followed.body, headers: { ...followed.headers, location: '' } }),
          `${each.state} ${each.address}${more}`,
        ).toEqual([]);
      }
    }
    expect((await ask(program.origin + found(cases.find((each) => each.state === 'withdrawn')?.addresses[1], 'address'))).status).toBe(410);
    for (const state of ['scheduled', 'called-off', 'embargoed']) {
      expect((await ask(program.origin + found(cases.find((each) => each.state === state)?.addresses[0], 'address'))).status, state).toBe(
        404,
      );
    }
  });

  it.each(prefixes)('is found by no search in /%s', async (prefix) => {
    const byCommon = await ask(`${program.origin}/${prefix}/search?q=${common}`);
    expect(leaks(byCommon)).toEqual([]);
    if (prefix === 'en') expect(byCommon.body).toContain('class="card ');
    for (const each of cases) {
      for (const words of [each.canary, each.canary.slice(0, -1), `"${each.canary}"`, `${common} ${each.canary}`]) {
        const answer = await ask(`${program.origin}/${prefix}/search?q=${encodeURIComponent(words)}`);
        expect(answer.status).toBe(200);
        expect(leaks(answer, each), `${each.state} by ${words}`).toEqual([]);
        // A question of which nothing has all the words is answered by what has some of them, live as it is.
        if (!words.startsWith(common)) expect(answer.body, `${each.state} by ${words}`).not.toContain('class="card ');
      }
    }
  });

  it('is told by no call of the API without a session', async () => {
    for (const path of pathsOfApi()) {
      const answer = await ask(program.origin + path);
      expect([401, 404], path).toContain(answer.status);
      expect(leaks(answer), path).toEqual([]);
    }
  });

  it('is told by no call of the API to a reporter of another edition', async () => {
    expect(await stranger.get('/api/session')).toMatchObject({ person: { name: 'Rana' } });
    for (const path of pathsOfApi()) {
      const answer = await byStranger(path);
      expect(answer.status, path).not.toBe(500);
      expect(leaks(answer), path).toEqual([]);
    }
  });

  it('is changed by no reporter of another edition', async () => {
    for (const each of cases) {
      const path = `/api/articles/${each.articleId}`;
      await expect(
        stranger.send('POST', `${path}/publications`, { articleId: each.articleId, revisionId: each.revisionId }),
      ).rejects.toThrow(/: 40[34] /);
      await expect(stranger.send('POST', `${path}/withdrawal`, { articleId: each.articleId, note: 'No.' })).rejects.toThrow(/: 40[34] /);
    }
  });

  it('is neither counted nor told by the view counter', async () => {
    const hidden = cases.filter((each) => ['draft', 'scheduled', 'embargoed'].includes(each.state));
    for (const each of hidden) {
      for (const method of ['POST', 'GET'] as const) {
        const address = `${program.origin}/views/${each.articleId}${method === 'GET' ? '.svg' : ''}`;
        const answer = await fetch(address, { method, headers: { 'user-agent': `Mozilla/5.0 ${method}` } });
        expect(leaks({ body: await answer.text(), headers: Object.fromEntries(answer.headers) }), each.state).toEqual([]);
      }
    }
  });

  it('has no card image: where another text of the article is live, that one has', async () => {
    let hidden = 0;
    for (const { state, articleId, addresses } of cases) {
      const answer = await fetch(`${program.origin}/cards/${articleId}/AAAAAAAAAAAAAAAA.jpg`, { redirect: 'manual' });
      const found = { body: await answer.text(), headers: Object.fromEntries(answer.headers) };
      expect([state, leaks(found)]).toEqual([state, []]);
      const page = await ask(program.origin + (addresses[0] ?? '/en/no-address-yet'));
      const named = /property="og:image" content="([^"]+)"/.exec(page.status === 200 ? page.body : '')?.[1];
      expect([state, answer.headers.get('location')]).toEqual([state, named ? new URL(named).pathname : null]);
      if (named) continue;
      hidden += 1;
      expect([404, 410], state).toContain(answer.status);
    }
    expect(hidden).toBe(7);
  });

  it('is in no list of files', async () => {
    for (const path of ['/media', '/media/', '/assets/', '/views/', '/api/pictures', '/api/articles.json', '/health/ready']) {
      const answer = await ask(program.origin + path);
      expect(leaks(answer), path).toEqual([]);
      expect(answer.body, path).not.toMatch(/\.webp/);
    }
  });
});

/** Everything that the API tells about articles: lists with every question, and each article by its ids. */
function pathsOfApi(): string[] {
  const edition = desk.edition('en');
  return [
    '/api/articles',
    ...['draft', 'scheduled', 'live', 'changed', 'withdrawn'].map((state) => `/api/articles?state=${state}`),
    `/api/articles?editionId=${edition.editionId}`,
    `/api/articles?text=${common}`,
    `/api/editions/${edition.editionId}/placements`,
    ...cases.flatMap(({ articleId, revisionId, canary }) => [
      `/api/articles?text=${canary}`,
      `/api/articles/${articleId}`,
      `/api/articles/${articleId}/revisions`,
      `/api/articles/${articleId}/revisions/${revisionId}`,
      `/api/articles/${articleId}/revisions/${revisionId}/preview`,
    ]),
  ];
}

it('is gone from everything within two seconds after a withdrawal', async () => {
  const word = 'zqgoneqz';
  const written = await desk.write('en', wordsWith(word));
  const address = await desk.publish(written);
  const section = encodeURI(`/en/${desk.edition('en').sections[0]?.slug}`);
  const surfaces = [
    address,
    '/en',
    section,
    `/en/people/${encodeURI(contributor.slug)}`,
    '/en/feed.xml',
    '/en/feed.atom',
    '/en/feed.json',
    `${section}/feed.atom`,
    `/en/people/${encodeURI(contributor.slug)}/feed.json`,
    `/en/${new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()).replaceAll('-', '/')}`,
    `/en/sitemap/${new Date().toISOString().slice(0, 7)}.xml`,
    '/en/news-sitemap.xml',
    `/en/search?q=${common}`,
  ];
  const showing = async () => {
    const bodies = await Promise.all(surfaces.map(async (path) => ({ path, body: (await ask(program.origin + path)).body })));
    return bodies.filter(({ body }) => body.includes(word)).map(({ path }) => path);
  };
  await expect.poll(async () => (await showing()).length, { timeout: 20_000 }).toBe(surfaces.length);
  await desk.withdraw(written.articleId, 'The newsroom says why.');
  const deadline = performance.now() + 2000;
  let left = await showing();
  while (left.length > 0 && performance.now() < deadline) {
    await pause(20);
    left = await showing();
  }
  expect(left).toEqual([]);
  expect((await ask(program.origin + address)).status).toBe(410);
});

it('is in nothing that the database lets the role of the reader site see', async () => {
  await program.stop();
  const database = await openDatabase({ folder: join(program.dataFolder, 'database') }, silence);
  try {
    const { rows: views } = await sql<{ name: string }>`
      select table_name as name from information_schema.views where table_schema = 'public' and table_name like 'published\\_%'`.execute(
      database.read,
    );
    expect(views.length).toBeGreaterThan(10);
    // An address once public stays known, since it must answer 410; it is made of the headline that readers saw.
    const onceShown = cases
      .filter((each) => each.state.startsWith('withdrawn'))
      .flatMap((each) => each.addresses.map((address) => decodeURI(address)));
    const leaks: string[] = [];
    let all = '';
    for (const { name } of views) {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(database.published);
      all += JSON.stringify(rows);
      const text = onceShown.reduce((left, address) => left.replaceAll(address, ''), JSON.stringify(rows));
      const leaking = cases.filter((each) => text.includes(each.canary)).map((each) => each.state);
      if (leaking.length > 0) leaks.push(`${name}: ${leaking.join(', ')}`);
    }
    expect(leaks).toEqual([]);
    expect(all).toContain(common);
  } finally {
    await database.close();
  }
});
