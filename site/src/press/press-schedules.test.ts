/**
 * Promise 3: what is scheduled goes out once, on time, never early, never twice. A fake clock, a real database, two presses; decisions that
 * are moved, called off and withdrawn; restarts around the instant, a database that is away when something falls due, and a clock that
 * jumps. Pages are lists of what is live of a hundred articles, so that every article is looked at on both nodes before and after.
 */

import {
  addManyScheduled,
  aNewsroom,
  anEdition,
  anOwner,
  cancelSchedule,
  moveSchedule,
  type Newsroom,
  noteWentOut,
  openDatabaseForTests,
  publishArticle,
  type ScheduledDraft,
  setClock,
  silence,
  testEngine,
  withdrawArticle,
} from '@coranto/newsroom/testing';
import { type KyselyPlugin, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RenderPage } from './press.ts';
import { openPress, type Press } from './press.ts';
import { openReader, type Reader, renderFailureForTests } from './press-testing.ts';

const begin = new Date('2026-03-28T22:00:00Z').getTime();
const groupSize = 100;
const isServer = testEngine === 'server';
const count = isServer ? 10_000 : 200;
const steps = isServer ? 60 : 18;
const otherDecisions = isServer ? 6 : 2;
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

let newsroom: Newsroom;
let drafts: ScheduledDraft[];
let groups: string[][];
const opened: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
});
afterEach(async () => {
  while (opened.length > 0) await opened.pop()?.close();
});

/** A small generator of numbers with a seed, so that every run is the same. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Page `/g/7`: the ids of the live articles of the seventh hundred. */
const renderGroup: RenderPage = async (published, { path }) => {
  const ids = groups[Number(path.slice('/g/'.length))] ?? [];
  const rows = await published.rows
    .selectFrom('published_card')
    .select(['article_id', 'card_hash'])
    .where('article_id', 'in', ids)
    .execute();
  const live = new Map(rows.map((row) => [row.article_id, row.card_hash]));
  for (const id of ids) published.note({ kind: 'record', key: `card:${id}`, fingerprint: live.get(id) ?? 'none' });
  return { status: 200, contentType: 'text/plain', body: JSON.stringify([...live.keys()].sort()), keys: [], isStored: true };
};

type Node = { name: string; press: Press; reader: Reader; setDown(isDown: boolean): void };

async function openNode(name: string): Promise<Node> {
  let isDown = false;
  const failing: KyselyPlugin = {
    transformQuery({ node }) {
      if (isDown) throw new Error('the database is away');
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const press = await openPress({
    rows: newsroom.database.published.withPlugin(failing),
    onChange: () => () => undefined,
    render: renderGroup,
    renderFailure: renderFailureForTests,
    onPassed: (span) => noting.push(noteWentOut(newsroom, name, span)),
    log: silence,
  });
  const reader = await openReader(press);
  return { name, press, reader, setDown: (down) => (isDown = down) };
}

const noting: Promise<unknown>[] = [];
const settleNotes = () => Promise.all(noting.splice(0));
const closeNode = async ({ press, reader }: Node) => {
  await reader.close();
  await press.close();
};

async function liveOn({ reader }: Node, group: number): Promise<Set<string>> {
  const { text, status } = await reader.get(`/g/${group}`);
  expect(status).toBe(200);
  return new Set(JSON.parse(text) as string[]); // made by renderGroup
}

function figuresOf(late: number[]): string {
  const sorted = [...late].sort((one, other) => one - other);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, most ${sorted.at(-1) ?? 0} ms`;
}

async function readLateness(): Promise<number[]> {
  const { rows } = await sql<{ late: number }>`
    select round(extract(epoch from min(noticed_at) - lower(live_during)) * 1000)::integer as late
    from went_out join publication on publication.id = went_out.publication_id group by publication.id, live_during`.execute(
    newsroom.database.read,
  );
  return rows.map(({ late }) => late);
}

describe('schedules', () => {
  it(`go out once each, never early and never twice: ${count} of them on two nodes`, { timeout: 300_000 }, async () => {
    const pick = numbersFrom(20_260_328);
    await setClock(newsroom.database, new Date(begin));
    const edition = await anEdition(newsroom, 'en');
    const instants = Array.from({ length: steps }, (_, at) => begin + (at + 1) * 2 * minuteMs + pick(1000));
    drafts = await addManyScheduled(
      newsroom,
      edition,
      Array.from({ length: count }, () => new Date(instants[pick(Math.floor(steps * 0.7))] ?? begin)),
    );
    groups = Array.from({ length: Math.ceil(count / groupSize) }, (_, at) =>
      drafts.slice(at * groupSize, (at + 1) * groupSize).map(({ articleId }) => articleId),
    );
    const groupOf = new Map(groups.flatMap((ids, at) => ids.map((id) => [id, at] as const)));
    /** When each is to be seen; `null`: never. What the newsroom decided, told a second time and more simply. */
    const due = new Map<string, number | null>(drafts.map(({ articleId, due: at }) => [articleId, at.getTime()]));
    const withdrawn = new Set<string>();

    const decideOtherwise = async (now: number) => {
      const draft = drafts[pick(drafts.length)];
      const at = draft && due.get(draft.articleId);
      if (!draft || at === null || at === undefined || at <= now + 1) return;
      const { articleId, revisionId } = draft;
      const later = instants.filter((instant) => instant > now + 1);
      const instant = later[pick(later.length)] ?? at;
      switch (pick(6)) {
        case 0:
        case 1:
        case 2: {
          const wished = pick(3) === 0 ? at : instant;
          await moveSchedule(newsroom, anOwner, { articleId, liveFrom: new Date(wished), plan: null });
          due.set(articleId, wished);
          return;
        }
        case 3:
          await cancelSchedule(newsroom, anOwner, { articleId });
          due.set(articleId, null);
          return;
        case 4:
          await withdrawArticle(newsroom, anOwner, { articleId, note: 'Not true' });
          due.set(articleId, null);
          return;
        default:
          await publishArticle(newsroom, anOwner, { articleId, revisionId });
          due.set(articleId, now);
      }
    };

    let nodes = [await openNode('one'), await openNode('two')];
    const seen = new Map<string, Set<string>>(nodes.map(({ name }) => [name, new Set<string>()]));
    let reached = begin;
    const look = async (now: number, which: Iterable<number>) => {
      reached = Math.max(reached, now);
      for (const node of nodes) {
        for (const group of which) {
          const live = await liveOn(node, group);
          const should = (groups[group] ?? []).filter((id) => (due.get(id) ?? Number.POSITIVE_INFINITY) <= reached && !withdrawn.has(id));
          expect([...live].sort(), `node ${node.name}, group ${group}, at ${new Date(now).toISOString()}`).toEqual(should.sort());
          for (const id of live) seen.get(node.name)?.add(id);
        }
      }
    };
    const all = () => groups.keys();
    const wake = async () => {
      for (const { press } of nodes) await press.wake();
      await settleNotes();
    };
    const restart = async (at: 0 | 1) => {
      const old = nodes[at];
      if (!old) return;
      // Killed: what it was about to note is not noted by it, and what it held is gone.
      await closeNode(old);
      nodes[at] = await openNode(old.name);
      await noteWentOut(newsroom, old.name, null);
    };

    await look(begin, all());
    for (const [step, instant] of instants.entries()) {
      for (let each = 0; each < otherDecisions; each++) await decideOtherwise(Number(instants[step - 1] ?? begin));
      await wake();
      const affected = new Set([...due].filter(([, at]) => at === instant).map(([id]) => groupOf.get(id) ?? 0));
      const some = [...affected].slice(0, 6);
      await setClock(newsroom.database, new Date(instant - 1));
      if (step % 5 === 1) await restart(0);
      await wake();
      await look(instant - 1, some);
      const trouble = step % 6;
      if (trouble === 2) for (const node of nodes) node.setDown(true);
      await setClock(newsroom.database, new Date(instant));
      if (trouble === 2) {
        for (const { press } of nodes) await press.wake().catch(() => undefined);
        await setClock(newsroom.database, new Date(instant + 3_000));
        for (const node of nodes) node.setDown(false);
      }
      // A node that is killed between the instant and its notice, and one that starts a second later.
      if (trouble === 3) await restart(1);
      if (trouble === 4) {
        await closeNode(nodes[0] as Node);
        await setClock(newsroom.database, new Date(instant + 1_000));
        nodes = [await openNode('one'), nodes[1] as Node];
        await noteWentOut(newsroom, 'one', null);
      }
      await wake();
      await look(instant, affected);
      if (step % 15 === 7) {
        // Set back by an hour: what went out stays out, and nothing new goes out meanwhile.
        await setClock(newsroom.database, new Date(instant - hourMs));
        await wake();
        await look(instant, affected);
        await setClock(newsroom.database, new Date(instant));
        await wake();
      }
    }
    // Set ahead by an hour, over everything that is still to come.
    await setClock(newsroom.database, new Date((instants.at(-1) ?? begin) + hourMs));
    await wake();
    await look((instants.at(-1) ?? begin) + hourMs, all());

    const wentOut = [...due].filter(([, at]) => at !== null).map(([id]) => id);
    for (const { name } of nodes) expect(seen.get(name)?.size, `seen on node ${name}`).toBe(wentOut.length);
    const { rows } = await sql<{ missed: number; twice: number; early: number }>`
      select count(*) filter (where (select count(*) from went_out where publication_id = publication.id) = 0)::integer as missed,
        count(*) filter (where (select count(*) from went_out where publication_id = publication.id) > 2)::integer as twice,
        count(*) filter (where exists (select from went_out where publication_id = publication.id and noticed_at < lower(live_during)))::integer as early
      from publication where lower(live_during) > decided_at`.execute(newsroom.database.read);
    expect(rows[0]).toEqual({ missed: 0, twice: 0, early: 0 });
    process.stdout.write(
      `${count} schedules, ${wentOut.length} went out, on a clock that is set by hand: ${figuresOf(await readLateness())}\n`,
    );
    opened.push(...nodes.map((node) => ({ close: () => closeNode(node) })));
  });

  it('are shown by two nodes that wake by themselves, seconds at most after their instant', async () => {
    const edition = await anEdition(newsroom, 'en');
    const start = Date.now() + 1_500;
    const many = isServer ? 400 : 60;
    drafts = await addManyScheduled(
      newsroom,
      edition,
      Array.from({ length: many }, (_, at) => new Date(start + (at * 4_000) / many)),
    );
    groups = [drafts.map(({ articleId }) => articleId)];
    const nodes = [await openNode('one'), await openNode('two')];
    opened.push(...nodes.map((node) => ({ close: () => closeNode(node) })));
    await expect.poll(async () => (await readLateness()).length, { timeout: 30_000, interval: 500 }).toBe(many);
    for (const node of nodes) expect((await liveOn(node, 0)).size).toBe(many);
    const late = await readLateness();
    expect(Math.min(...late)).toBeGreaterThanOrEqual(0);
    expect(late.filter((each) => each > 5_000).length / late.length).toBeLessThanOrEqual(0.01);
    process.stdout.write(`${many} schedules on a running clock, as two nodes showed them: ${figuresOf(late)}\n`);
  });
});
