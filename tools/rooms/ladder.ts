import { posix } from 'node:path';
import type { SourceFile } from './source-file.ts';
import type { Violation } from './violation.ts';

/** The slices of newsroom from the top rung to the lowest. A slice opens doors of its own rung and below, never above, never in a circle. */
const rungs: readonly (readonly string[])[] = [
  ['front', 'translation', 'wire', 'correction', 'archive', 'campaign', 'planning', 'bundle', 'schedule', 'pin', 'finding', 'today'],
  ['story'],
  ['quote', 'media', 'edition', 'desk', 'people', 'checks', 'house-list', 'working-copy', 'comment'],
  ['delivery', 'notification', 'logbook', 'views', 'search'],
  ['database'],
];

/** `published` stands beside the ladder: what readers may see is read from the published views and from nothing else. */
const published = 'published';

/** `testing` is for tests and seeds; it may open everything, and only tests open it. */
const testing = 'testing';

const slices = 'newsroom/src/';

/** The door of the whole room gathers what all slices offer, so a slice may take no more than types from it. */
const houseDoor = 'newsroom/src/newsroom.ts';

type Step = { path: string; line: number; from: string; to: string; target: string };

/** Imports inside newsroom that climb the ladder, go in a circle, or step into a slice by another way than its door. */
export function findClimbs(files: readonly SourceFile[]): Violation[] {
  const inside = files.filter((file) => file.path.startsWith(slices));
  const steps = inside.filter((file) => !file.isTest && sliceOf(file.path) !== testing).flatMap(stepsOf);
  return [
    ...unknownSlices(inside),
    ...inside
      .flatMap((file) => stepsOf(file).filter((step) => passesDoor(file, step)))
      .map((step) => violation(step, `opens ${step.to} elsewhere than by its door ${doorOf(step.to)}`)),
    ...steps.filter(climbs).map((step) => violation(step, `${step.from} may not open ${step.to}: ${mayOpen(step.from)}`)),
    ...circles(steps),
    ...inside.filter((file) => !file.isTest && sliceOf(file.path) !== testing).flatMap(opensHouseDoor),
  ];
}

function opensHouseDoor(file: SourceFile): Violation[] {
  if (sliceOf(file.path) === null) return [];
  return file.imports
    .filter(({ specifier, typeOnly }) => !typeOnly && posix.join(posix.dirname(file.path), specifier) === houseDoor)
    .map(({ line }) => ({
      path: file.path,
      line,
      problem: `takes more than types from ${houseDoor}, which opens every slice; open the slice's own door`,
    }));
}

function sliceOf(path: string): string | null {
  const [first = '', second] = path.slice(slices.length).split('/');
  return path.startsWith(slices) && second !== undefined ? first : null;
}

function stepsOf(file: SourceFile): Step[] {
  const from = sliceOf(file.path);
  if (from === null) return [];
  return file.imports.flatMap(({ specifier, line }) => {
    const target = posix.join(posix.dirname(file.path), specifier);
    const to = specifier.startsWith('.') ? sliceOf(target) : null;
    return to === null || to === from ? [] : [{ path: file.path, line, from, to, target }];
  });
}

function doorOf(slice: string): string {
  return `${slices}${slice}/${slice}.ts`;
}

/** Tests take what they need from `testing`; its door is for the other rooms. */
function passesDoor(file: SourceFile, step: Step): boolean {
  if (step.from === testing || (file.isTest && step.to === testing)) return false;
  return step.target !== doorOf(step.to);
}

function rungOf(slice: string): number {
  return rungs.findIndex((rung) => rung.includes(slice));
}

function climbs({ from, to }: Step): boolean {
  if (from === published) return to !== 'database';
  return to === testing || to === published || rungOf(to) < rungOf(from);
}

function mayOpen(slice: string): string {
  const below =
    slice === published
      ? ['database']
      : rungs
          .slice(rungOf(slice))
          .flat()
          .filter((other) => other !== slice);
  return below.length === 0 ? 'it stands on the lowest rung' : `it may open ${below.join(', ')}`;
}

function circles(steps: readonly Step[]): Violation[] {
  const opens = new Map<string, Set<string>>();
  for (const { from, to } of steps) opens.set(from, (opens.get(from) ?? new Set()).add(to));
  const reaches = (from: string, goal: string, seen = new Set<string>()): boolean =>
    [...(opens.get(from) ?? [])].some((next) => next === goal || (!seen.has(next) && reaches(next, goal, seen.add(next))));
  return steps
    .filter(({ from, to }) => rungOf(from) === rungOf(to) && reaches(to, from))
    .map((step) => violation(step, `${step.from} and ${step.to} open each other, in a circle; what both need belongs on a rung below`));
}

function unknownSlices(files: readonly SourceFile[]): Violation[] {
  const known = new Set([...rungs.flat(), published, testing]);
  const found = new Set(files.map((file) => sliceOf(file.path)).filter((slice) => slice !== null));
  const paths = new Set(files.map((file) => file.path));
  return [...found].flatMap((slice) => {
    if (!known.has(slice)) return [{ path: slices + slice, line: null, problem: 'this slice has no rung in tools/rooms/ladder.ts' }];
    return paths.has(doorOf(slice)) ? [] : [{ path: slices + slice, line: null, problem: `this slice has no door ${doorOf(slice)}` }];
  });
}

function violation(step: Step, problem: string): Violation {
  return { path: step.path, line: step.line, problem };
}
