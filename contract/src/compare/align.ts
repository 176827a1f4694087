/** A run of things that stand in both lists, or in one of them alone. */
export type Run = { kind: 'same' | 'gone' | 'new'; count: number };

/** Beyond so many differences in one stretch a path through them says nothing: all of it is gone, and all of it is new. */
const mostDifferences = 1500;

/**
 * Lays two lists of words side by side: what is the same, what is gone, what is new, in reading order (what is gone before what is new).
 *
 * Words that stand once in either list are anchors; between them the shortest way is taken.
 *
 * @source Bram Cohen's patience diff for the anchors; E. Myers, "An O(ND) difference algorithm and its variations" (1986) between them
 */
export function align(before: readonly string[], after: readonly string[]): Run[] {
  const runs: Run[] = [];
  alignBetween(before, after, { from: 0, to: before.length, otherFrom: 0, otherTo: after.length }, (kind, count) => add(runs, kind, count));
  return runs;
}

type Span = { from: number; to: number; otherFrom: number; otherTo: number };
type Tell = (kind: Run['kind'], count: number) => void;

function add(runs: Run[], kind: Run['kind'], count: number): void {
  if (count === 0) return;
  const last = runs.at(-1);
  if (last?.kind === kind) last.count += count;
  else runs.push({ kind, count });
}

function alignBetween(before: readonly string[], after: readonly string[], span: Span, tell: Tell): void {
  let { from, to, otherFrom, otherTo } = span;
  const begin = from;
  while (from < to && otherFrom < otherTo && before[from] === after[otherFrom]) {
    from += 1;
    otherFrom += 1;
  }
  tell('same', from - begin);
  const end = to;
  while (from < to && otherFrom < otherTo && before[to - 1] === after[otherTo - 1]) {
    to -= 1;
    otherTo -= 1;
  }
  alignMiddle(before, after, { from, to, otherFrom, otherTo }, tell);
  tell('same', end - to);
}

function alignMiddle(before: readonly string[], after: readonly string[], span: Span, tell: Tell): void {
  const { from, to, otherFrom, otherTo } = span;
  if (from === to || otherFrom === otherTo) {
    tell('gone', to - from);
    tell('new', otherTo - otherFrom);
    return;
  }
  const anchors = findAnchors(before, after, span);
  if (anchors.length === 0) {
    shortestWay(before, after, span, tell);
    return;
  }
  let at = from;
  let otherAt = otherFrom;
  for (const [place, otherPlace] of anchors) {
    if (place < at || otherPlace < otherAt) continue;
    alignBetween(before, after, { from: at, to: place, otherFrom: otherAt, otherTo: otherPlace }, tell);
    tell('same', 1);
    at = place + 1;
    otherAt = otherPlace + 1;
  }
  alignBetween(before, after, { from: at, to, otherFrom: otherAt, otherTo }, tell);
}

/** Places of words that stand once on either side, as many as keep their order. */
function findAnchors(before: readonly string[], after: readonly string[], span: Span): [number, number][] {
  const once = placesOfSingles(before, span.from, span.to);
  const otherOnce = placesOfSingles(after, span.otherFrom, span.otherTo);
  const pairs: [number, number][] = [];
  for (const [word, place] of once) {
    const other = otherOnce.get(word);
    if (place >= 0 && other !== undefined && other >= 0) pairs.push([place, other]);
  }
  pairs.sort((one, other) => one[0] - other[0]);
  const kept = longestRising(pairs.map((pair) => pair[1]));
  return kept.flatMap((index) => pairs.slice(index, index + 1));
}

function placesOfSingles(words: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let place = from; place < to; place += 1) {
    const word = words[place] ?? '';
    places.set(word, places.has(word) ? -1 : place);
  }
  return places;
}

/** The indexes of a longest rising row among the numbers. */
export function longestRising(numbers: readonly number[]): number[] {
  const ends: number[] = [];
  const earlier: number[] = [];
  for (const [index, value] of numbers.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    earlier[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  const rising: number[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = earlier[index] ?? -1) rising.push(index);
  return rising.reverse();
}

function shortestWay(before: readonly string[], after: readonly string[], span: Span, tell: Tell): void {
  const { from, to, otherFrom, otherTo } = span;
  const length = to - from;
  const otherLength = otherTo - otherFrom;
  const most = Math.min(length + otherLength, mostDifferences);
  const furthest = new Int32Array(2 * most + 3);
  const history: Int32Array[] = [];
  for (let differences = 0; differences <= most; differences += 1) {
    history.push(furthest.slice(most + 1 - differences - 1, most + 1 + differences + 2));
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const comesDown =
        diagonal === -differences || (diagonal !== differences && (furthest[most + diagonal] ?? 0) < (furthest[most + diagonal + 2] ?? 0));
      let x = comesDown ? (furthest[most + diagonal + 2] ?? 0) : (furthest[most + diagonal] ?? 0) + 1;
      let y = x - diagonal;
      while (x < length && y < otherLength && before[from + x] === after[otherFrom + y]) {
        x += 1;
        y += 1;
      }
      furthest[most + 1 + diagonal] = x;
      if (x >= length && y >= otherLength) {
        tellWay(history, { differences, length, otherLength }, tell);
        return;
      }
    }
  }
  tell('gone', length);
  tell('new', otherLength);
}

/** Walks back from the end over what was kept of every step, and tells the way forwards. */
function tellWay(history: Int32Array[], end: { differences: number; length: number; otherLength: number }, tell: Tell): void {
  const steps: [Run['kind'], number][] = [];
  let [x, y] = [end.length, end.otherLength];
  for (let differences = end.differences; differences > 0; differences -= 1) {
    const kept = history[differences] ?? new Int32Array();
    const middle = differences + 1;
    const diagonal = x - y;
    const below = kept[middle + diagonal + 1] ?? 0;
    const beside = kept[middle + diagonal - 1] ?? 0;
    const comesDown = diagonal === -differences || (diagonal !== differences && beside < below);
    const earlierX = comesDown ? below : beside;
    const earlierY = earlierX - (comesDown ? diagonal + 1 : diagonal - 1);
    const afterX = comesDown ? earlierX : earlierX + 1;
    steps.push(['same', x - afterX], [comesDown ? 'new' : 'gone', 1]);
    [x, y] = [earlierX, earlierY];
  }
  steps.push(['same', x]);
  for (const [kind, count] of steps.reverse()) tell(kind, count);
}
