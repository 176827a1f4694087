import type { Dependency, Facts } from '@coranto/newsroom/published';
import { describe, expect, it } from 'vitest';
import { openDependencyIndex } from './dependency-index.ts';
import { openKeptAnswers } from './kept-answers.ts';
import { openTurns } from './turns.ts';

const noted: Dependency = { kind: 'record', key: 'topic:t', fingerprint: 'before' };
const changed: Facts = { fingerprints: new Map([['topic:t', 'after']]), articles: new Map() };
const unrelated: Facts = { fingerprints: new Map([['topic:u', 'after']]), articles: new Map() };

describe('a watch', () => {
  it('sees what happened since it began, and nothing earlier', () => {
    const turns = openTurns();
    const early = turns.watch();
    turns.take(changed);
    const late = turns.watch();
    turns.take(unrelated);
    expect(early.hasMissed([noted])).toBe(true);
    expect(late.hasMissed([noted])).toBe(false);
    early.end();
    turns.take('everything');
    expect(late.hasMissed([])).toBe(true);
    late.end();
  });
});

describe('kept answers', () => {
  it('ask once for all who ask at the same time, and keep what was answered', async () => {
    const answers = openKeptAnswers(openDependencyIndex(), openTurns(), 10);
    let asked = 0;
    const ask = () =>
      answers.answer('topic:t', async (collect) => {
        collect(noted);
        asked += 1;
        return asked;
      });
    expect((await Promise.all([ask(), ask(), ask()])).map((answer) => answer.value)).toEqual([1, 1, 1]);
    expect((await ask()).value).toBe(1);
  });

  it('do not keep, nor share with those who ask later, an answer that a change has overtaken', async () => {
    const turns = openTurns();
    const answers = openKeptAnswers(openDependencyIndex(), turns, 10);
    const { promise: held, resolve: free } = Promise.withResolvers<void>();
    const early = answers.answer('topic:t', async (collect) => {
      collect(noted);
      await held;
      return 'early';
    });
    turns.take(changed);
    const late = answers.answer('topic:t', async (collect) => {
      collect({ ...noted, fingerprint: 'after' });
      return 'late';
    });
    free();
    expect((await early).value).toBe('early');
    expect((await late).value).toBe('late');
    expect((await answers.answer('topic:t', async () => 'asked again')).value).toBe('late');
  });

  it('are no more than they may be', async () => {
    const answers = openKeptAnswers(openDependencyIndex(), openTurns(), 5);
    for (let each = 0; each < 20; each++) await answers.answer(`topic:${each}`, async () => each);
    expect(answers.count).toBe(5);
  });
});
