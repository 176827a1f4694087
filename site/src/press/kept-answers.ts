import type { Answers, Dependency } from '@coranto/newsroom/published';
import type { DependencyIndex, Dependent } from './dependency-index.ts';
import { sortNotes } from './notes.ts';
import type { Turns } from './turns.ts';

/** An answer that many pages share (the frame of an edition, a picture), kept until a change touches it. */
export type KeptAnswer = { kind: 'answer'; key: string; value: unknown; dependencies: readonly Dependency[]; wasAsked: boolean };

export type KeptAnswers = Answers & {
  forget(answer: KeptAnswer): void;
  forgetAll(): void;
  readonly count: number;
};

/**
 * Opens an empty place for answers, at most `most` of them.
 *
 * Who asks while the same question is under way waits for that answer, but only if no turn came in between: the one who asks later keeps
 * watch from later on, and would not notice that the earlier answer is out of date.
 */
export function openKeptAnswers(index: DependencyIndex<Dependent>, turns: Turns, most: number): KeptAnswers {
  const kept = new Map<string, KeptAnswer>();
  const underWay = new Map<string, { turn: number; answer: Promise<KeptAnswer> }>();

  const forget = (answer: KeptAnswer) => {
    if (kept.get(answer.key) === answer) kept.delete(answer.key);
    index.remove(answer);
  };
  const keep = (answer: KeptAnswer) => {
    const before = kept.get(answer.key);
    if (before) forget(before);
    kept.set(answer.key, answer);
    index.add(answer);
    for (const [key, other] of kept) {
      if (kept.size <= most) return;
      if (!other.wasAsked) forget(other);
      else {
        other.wasAsked = false;
        kept.delete(key);
        kept.set(key, other);
      }
    }
  };
  const ask = async (key: string, question: (collect: (dependency: Dependency) => void) => Promise<unknown>): Promise<KeptAnswer> => {
    const watch = turns.watch();
    try {
      const noted: Dependency[] = [];
      const value = await question((dependency) => noted.push(dependency));
      const { dependencies, isTorn, isUntracked } = sortNotes(noted);
      const answer: KeptAnswer = { kind: 'answer', key, value, dependencies, wasAsked: false };
      if (!isTorn && !isUntracked && !watch.hasMissed(dependencies)) keep(answer);
      return answer;
    } finally {
      watch.end();
    }
  };

  return {
    async answer<T>(key: string, question: (collect: (dependency: Dependency) => void) => Promise<T>) {
      const before = kept.get(key);
      if (before) before.wasAsked = true;
      const answer = before ?? (await joinOrAsk(key, question));
      // The key names the question and with it the type of its answer.
      return { value: answer.value as T, dependencies: answer.dependencies };
    },
    forget,
    forgetAll() {
      for (const answer of [...kept.values()]) forget(answer);
    },
    get count() {
      return kept.size;
    },
  };

  function joinOrAsk(key: string, question: (collect: (dependency: Dependency) => void) => Promise<unknown>): Promise<KeptAnswer> {
    const running = underWay.get(key);
    if (running?.turn === turns.number) return running.answer;
    const mine = { turn: turns.number, answer: ask(key, question) };
    underWay.set(key, mine);
    const leave = () => {
      if (underWay.get(key) === mine) underWay.delete(key);
    };
    mine.answer.then(leave, leave);
    return mine.answer;
  }
}
