import { hash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { PublishedTables } from '../database/database.ts';
import type { Dependency, RecordKey } from './dependency.ts';

/**
 * One reading of the published records: the database under the reader's role, a note of everything that was read, and a place where
 * answers shared by many pages (the frame of an edition, a picture) are kept.
 */
export type Published = {
  rows: Kysely<PublishedTables>;
  note(dependency: Dependency): void;
  answers: Answers;
};

/**
 * Keeps answers together with what they depend on. Whoever keeps them must drop an answer when a change affects its dependencies;
 * the press does so for answers and pages alike.
 */
export type Answers = {
  /** Gives the kept answer, or asks; many askers at once cause one question. */
  answer<T>(
    key: string,
    ask: (collect: (dependency: Dependency) => void) => Promise<T>,
  ): Promise<{ value: T; dependencies: readonly Dependency[] }>;
};

/** Keeps nothing: every question is asked afresh. For a cold render, to compare with. */
export const noAnswers: Answers = {
  async answer(_key, ask) {
    const dependencies: Dependency[] = [];
    const value = await ask((dependency) => dependencies.push(dependency));
    return { value, dependencies };
  },
};

/** Opens one reading whose notes go to `note`. */
export function openReading(
  rows: Kysely<PublishedTables>,
  note: (dependency: Dependency) => void,
  answers: Answers = noAnswers,
): Published {
  return { rows, note, answers };
}

/** Opens a reading for an answer that nobody stores, so that nobody needs to know what it depends on. */
export function openUnnotedReading(rows: Kysely<PublishedTables>): Published {
  return openReading(rows, () => undefined);
}

/** Asks a question that many pages share; what the answer depends on is noted for the page that asks. */
export async function shared<T>(published: Published, key: string, ask: (inner: Published) => Promise<T>): Promise<T> {
  const { value, dependencies } = await published.answers.answer(key, (collect) => ask({ ...published, note: collect }));
  for (const dependency of dependencies) published.note(dependency);
  return value;
}

/** Notes one record as it was seen; `null` notes that there is none. */
export function noteRecord(published: Published, key: RecordKey, seen: unknown): void {
  published.note({ kind: 'record', key, fingerprint: fingerprintOf(seen) });
}

/** A short name for a value: equal values have equal fingerprints. */
export function fingerprintOf(value: unknown): string {
  if (value === null || value === undefined) return 'none';
  return hash('sha1', JSON.stringify(value), 'base64url');
}
