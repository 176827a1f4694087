import {
  type Dependency,
  type Facts,
  isListedOtherwise,
  isOtherNow,
  type ListPlace,
  type LiveArticlesDependency,
  movesWindow,
  type RecordKey,
  scopeKey,
  type WindowDependency,
} from '@coranto/newsroom/published';

/** Whatever was made from published records and is kept: a page or an answer. */
export type Dependent = { dependencies: readonly Dependency[] };

/** Finds what a change touches, at a cost that grows with the change and not with what is kept. */
export type DependencyIndex<D extends Dependent> = {
  add(dependent: D): void;
  remove(dependent: D): void;
  /** Exactly those that would be made differently now. */
  listAffected(facts: Facts): Set<D>;
  /** Noted keys of one record in several forms; the prefix ends in `:` or `/`. */
  keysInUse(prefix: string): Iterable<RecordKey>;
};

/** Opens an empty index. */
export function openDependencyIndex<D extends Dependent>(): DependencyIndex<D> {
  const records = new Map<RecordKey, Map<D, string>>();
  const forms = new Map<string, Set<RecordKey>>();
  const windows = new Map<string, Map<D, WindowDependency[]>>();
  const shown = new Map<string, Set<D>>();
  const sitemaps = new Map<D, LiveArticlesDependency>();

  const addRecord = (dependent: D, key: RecordKey, fingerprint: string) => {
    const form = formOf(key);
    if (form) reach(forms, form, () => new Set<RecordKey>()).add(key);
    reach(records, key, () => new Map<D, string>()).set(dependent, fingerprint);
  };
  const removeRecord = (dependent: D, key: RecordKey) => {
    if (!release(records, key, dependent)) return;
    const form = formOf(key);
    if (form) release(forms, form, key);
  };
  const addWindow = (dependent: D, window: WindowDependency) => {
    const ofScope = reach(windows, scopeKey(window.scope), () => new Map<D, WindowDependency[]>());
    ofScope.set(dependent, [...(ofScope.get(dependent) ?? []), window]);
    for (const id of window.articleIds) reach(shown, id, () => new Set<D>()).add(dependent);
  };

  return {
    add(dependent) {
      for (const dependency of dependent.dependencies) {
        if (dependency.kind === 'record') addRecord(dependent, dependency.key, dependency.fingerprint);
        if (dependency.kind === 'window') addWindow(dependent, dependency);
        if (dependency.kind === 'live-articles') sitemaps.set(dependent, dependency);
      }
    },
    remove(dependent) {
      sitemaps.delete(dependent);
      for (const dependency of dependent.dependencies) {
        if (dependency.kind === 'record') removeRecord(dependent, dependency.key);
        if (dependency.kind !== 'window') continue;
        release(windows, scopeKey(dependency.scope), dependent);
        for (const id of dependency.articleIds) release(shown, id, dependent);
      }
    },
    listAffected(facts) {
      const affected = new Set<D>();
      for (const key of facts.fingerprints.keys()) {
        for (const [dependent, noted] of records.get(key) ?? []) if (isOtherNow(facts, key, noted)) affected.add(dependent);
      }
      for (const [articleId, place] of facts.articles) {
        for (const dependent of shown.get(articleId) ?? []) {
          if (windowsOf(dependent).some((window) => movesWindow(window, articleId, place))) affected.add(dependent);
        }
        for (const scope of scopesOf(place)) {
          for (const [dependent, looked] of windows.get(scope) ?? []) {
            if (looked.some((window) => movesWindow(window, articleId, place))) affected.add(dependent);
          }
        }
      }
      for (const [dependent, listed] of sitemaps) if (isListedOtherwise(listed, facts)) affected.add(dependent);
      return affected;
    },
    keysInUse: (prefix) => [...(forms.get(prefix) ?? [])],
  };
}

/** The part of a key that names the record, where one record is noted in several forms (a picture in five languages). */
function formOf(key: RecordKey): string | null {
  for (const kind of ['frame:', 'contributor-editions:']) if (key.startsWith(kind)) return kind;
  if (key.startsWith('path:')) return null;
  const end = key.indexOf('/');
  return end === -1 ? null : key.slice(0, end + 1);
}

function windowsOf(dependent: Dependent): WindowDependency[] {
  return dependent.dependencies.filter((dependency) => dependency.kind === 'window');
}

/** Every scope whose lists can show an article at this place. */
function scopesOf(place: ListPlace | null): string[] {
  if (!place) return [];
  const { editionId, sectionId, kind } = place;
  const ofSections = sectionId === null ? [{ editionId }] : [{ editionId }, { editionId, sectionId }];
  const ofSubjects = ofSections.flatMap((scope) => [scope, ...place.subjectIds.map((subjectId) => ({ ...scope, subjectId }))]);
  return [...ofSubjects, { editionId, kind }].map(scopeKey);
}

function reach<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const before = map.get(key);
  if (before) return before;
  const made = make();
  map.set(key, made);
  return made;
}

/** Takes one thing out from under a key; says whether the key went with it. */
function release<K, T>(map: Map<K, { delete(thing: T): boolean; readonly size: number }>, key: K, thing: T): boolean {
  const under = map.get(key);
  if (!under) return false;
  under.delete(thing);
  if (under.size > 0) return false;
  return map.delete(key);
}
