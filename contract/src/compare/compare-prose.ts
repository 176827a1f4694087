import type { Prose } from '../prose/prose.ts';
import { longestRising } from './align.ts';
import { type ComparedText, compareText } from './compare-text.ts';
import { type FactName, type Passage, passagesOf } from './passages.ts';

/** Something other than words that differs. */
export type FactChange = { fact: FactName; before: string | null; after: string | null };

/** One passage of two bodies laid side by side. */
export type ComparedPassage = ComparedText & {
  id: string;
  kind: Passage['kind'];
  change: 'same' | 'changed' | 'gone' | 'new';
  /** It stands at another place among its neighbours than before. */
  wasMoved: boolean;
  facts: FactChange[];
  /** Its place in the body before and in the body after, or `null` where it is not in it. */
  before: number | null;
  after: number | null;
};

type Pair = { before: number | null; after: number | null };

/**
 * Lays two bodies side by side, passage by passage: those of one id belong together wherever they stand, and those that lost their id are
 * known again by their words. In the order of the newer body; what is gone stands where it stood.
 */
export function compareProse(before: Prose, after: Prose, language: string): ComparedPassage[] {
  const one = passagesOf(before);
  const other = passagesOf(after);
  const pairs = pairPassages(one, other);
  const inBoth = pairs.filter((pair) => pair.before !== null && pair.after !== null);
  const rising = new Set(longestRising(inBoth.map((pair) => pair.before ?? 0)).map((index) => inBoth[index]));
  return pairs.map((pair) => comparePair(pair, { one, other, language, wasMoved: inBoth.includes(pair) && !rising.has(pair) }));
}

function comparePair(pair: Pair, given: { one: Passage[]; other: Passage[]; language: string; wasMoved: boolean }): ComparedPassage {
  const was = pair.before === null ? null : (given.one[pair.before] ?? null);
  const is = pair.after === null ? null : (given.other[pair.after] ?? null);
  const { id, kind } = is ?? was ?? { id: '', kind: 'paragraph' as const };
  const shared = { id, kind, ...pair, wasMoved: given.wasMoved };
  if (was === null || is === null) {
    const change = was === null ? 'new' : 'gone';
    return { ...shared, ...compareText(was?.text ?? [], is?.text ?? [], given.language), change, facts: compareFacts(was, is) };
  }
  if (JSON.stringify([was.text, was.facts]) === JSON.stringify([is.text, is.facts])) {
    return { ...shared, ...compareText(is.text, is.text, given.language), change: 'same', facts: [] };
  }
  const text = compareText(was.text, is.text, given.language);
  const facts = compareFacts(was, is);
  const isSame = facts.length === 0 && text.marks.length === 0 && text.pieces.every((piece) => piece.kind === 'same');
  return { ...shared, ...text, change: isSame ? 'same' : 'changed', facts };
}

/** Which block surrounds a passage is told by its id, and nobody reads ids; `kind` of something wholly new or gone says itself. */
function compareFacts(was: Passage | null, is: Passage | null): FactChange[] {
  const names = new Set([...Object.keys(was?.facts ?? {}), ...Object.keys(is?.facts ?? {})]) as Set<FactName>; // keys of facts and nothing else
  return [...names].flatMap((fact) => {
    const before = was?.facts[fact] ?? null;
    const after = is?.facts[fact] ?? null;
    const isSaid = was !== null && is !== null ? true : fact !== 'kind' && fact !== 'within';
    return before === after || !isSaid ? [] : [{ fact, before, after }];
  });
}

function pairPassages(one: Passage[], other: Passage[]): Pair[] {
  const placeOf = new Map(one.map(({ id }, place) => [id, place]));
  const found = other.map((passage) => {
    const place = placeOf.get(passage.id);
    placeOf.delete(passage.id);
    return place ?? null;
  });
  knowAgain(one, other, found);
  const taken = new Set(found);
  const pairs: Pair[] = found.map((before, after) => ({ before, after }));
  // What is gone goes after the one that it followed.
  for (let place = one.length - 1; place >= 0; place -= 1) {
    if (taken.has(place)) continue;
    const follows = pairs.findIndex((pair) => pair.before !== null && pair.before === place + 1);
    pairs.splice(follows >= 0 ? follows : endOf(pairs, place), 0, { before: place, after: null });
  }
  return pairs;
}

/** The place after the passage that stood nearest before this one. */
function endOf(pairs: Pair[], place: number): number {
  let best = -1;
  let bestPlace = -1;
  for (const [index, { before }] of pairs.entries()) {
    if (before !== null && before < place && before > best) [best, bestPlace] = [before, index];
  }
  return bestPlace + 1;
}

const alikeEnough = 0.5;

/** Passages without their old id (pasted anew, imported again) are known by the same kind and by words: all of them, or half. */
function knowAgain(one: Passage[], other: Passage[], found: (number | null)[]): void {
  const taken = new Set(found);
  const free = new Map<string, number[]>();
  for (const [place, passage] of one.entries()) {
    if (taken.has(place) || passage.text.length === 0) continue;
    const key = keyOf(passage);
    free.set(key, [...(free.get(key) ?? []), place]);
  }
  for (const [after, passage] of other.entries()) {
    if (found[after] !== null || passage.text.length === 0) continue;
    const place = free.get(keyOf(passage))?.shift();
    if (place === undefined) continue;
    found[after] = place;
    taken.add(place);
  }
  for (const [after, passage] of other.entries()) {
    if (found[after] !== null) continue;
    const place = (found[after - 1] ?? -1) + 1;
    const was = one[place];
    const stoodThere = after === 0 || found[after - 1] !== null;
    if (!was || !stoodThere || taken.has(place) || was.kind !== passage.kind || likeness(was, passage) < alikeEnough) continue;
    found[after] = place;
    taken.add(place);
  }
}

function keyOf({ kind, text }: Passage): string {
  return `${kind} ${wordsOf(text).join(' ')}`;
}

function wordsOf(text: Passage['text']): string[] {
  return text.flatMap((inline) => (inline.kind === 'text' ? inline.text.split(/\s+/u) : []));
}

function likeness(was: Passage, is: Passage): number {
  const words = new Set(wordsOf(was.text));
  const now = new Set(wordsOf(is.text));
  let shared = 0;
  for (const word of now) if (words.has(word)) shared += 1;
  return (2 * shared) / (words.size + now.size || 1);
}
