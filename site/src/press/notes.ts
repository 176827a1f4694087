import type { Dependency } from '@coranto/newsroom/published';

/** The notes of one reading, each once. */
export type Notes = {
  dependencies: Dependency[];
  /** A record was seen in two states: it changed between two questions, so the page may show half of each. */
  isTorn: boolean;
  /** Something in it cannot be held against changes. */
  isUntracked: boolean;
};

/** Sorts what was noted while reading. */
export function sortNotes(noted: readonly Dependency[]): Notes {
  const seen = new Map<string, string>();
  const dependencies: Dependency[] = [];
  let isTorn = false;
  for (const dependency of noted) {
    if (dependency.kind === 'record') {
      const before = seen.get(dependency.key);
      if (before === dependency.fingerprint) continue;
      if (before !== undefined) isTorn = true;
      seen.set(dependency.key, dependency.fingerprint);
    }
    dependencies.push(dependency);
  }
  return { dependencies, isTorn, isUntracked: noted.some((dependency) => dependency.kind === 'untracked') };
}
