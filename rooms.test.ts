import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rooms } from './tools/rooms/doors.ts';
import { inspectHouse } from './tools/rooms/house.ts';

it('keeps every room of Coranto behind its doors', () => {
  expect(inspectHouse(import.meta.dirname)).toEqual([]);
});

/** A tree of rooms with one blameless file each, in which a test plants what must be found. */
let house: string;

function plant(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
}

beforeEach(() => {
  house = mkdtempSync(join(tmpdir(), 'coranto-rooms-'));
  for (const room of Object.keys(rooms)) {
    cpSync(join(import.meta.dirname, room, 'package.json'), join(house, room, 'package.json'));
    plant(`${room}/src/blameless.ts`, 'export const blameless = true;\n');
  }
  for (const slice of ['database', 'people', 'media', 'edition', 'story', 'front', 'published', 'testing']) {
    plant(`newsroom/src/${slice}/${slice}.ts`, 'export const door = 1;\n');
  }
});

afterEach(() => rmSync(house, { recursive: true }));

it('finds nothing in a house that is as it should be', () => {
  plant('contract/src/prose/prose.ts', "import { z } from 'zod';\nexport const prose = z;\n");
  plant(
    'newsroom/src/story/publish-article.ts',
    "import { door } from '../edition/edition.ts';\nimport type { Newsroom } from '../newsroom.ts';\nexport { door };\n",
  );
  plant(
    'newsroom/src/media/media.ts',
    "import { readFileSync } from 'node:fs';\nimport '@coranto/contract/prose/prose';\nexport { readFileSync };\n",
  );
  plant('newsroom/src/testing/clock.ts', 'export const clock = 1;\n');
  plant('newsroom/src/story/story.test.ts', "import { clock } from '../testing/clock.ts';\nexport { clock };\n");
  plant('site/src/front.tsx', "import { door } from '@coranto/newsroom/published';\nexport { door };\n");
  plant('site/src/front.test.tsx', "import { door } from '@coranto/newsroom/testing';\nexport { door };\n");
  plant('e2e/src/reading.test.ts', "import { door } from '@coranto/newsroom/testing';\nexport { door };\n");
  expect(inspectHouse(house)).toEqual([]);
});

const deep = '@coranto/newsroom/src/story/story.ts';

describe.each([
  ['a value', "import { door } from '@coranto/newsroom';"],
  ['a type', "import type { Door } from '@coranto/newsroom';"],
  ['a type among values', "import { type Door } from '@coranto/newsroom';"],
  ['a type in place', "export type Mine = import('@coranto/newsroom').Door;"],
  ['a namespace', "import * as newsroom from '@coranto/newsroom';"],
  ['a side effect', "import '@coranto/newsroom';"],
  ['a re-export', "export { door } from '@coranto/newsroom';"],
  ['a re-exported type', "export type { Door } from '@coranto/newsroom';"],
  ['a re-export of everything', "export * from '@coranto/newsroom';"],
  ['a dynamic import', "export const door = await import('@coranto/newsroom');"],
  ['a require', "export const door = require('@coranto/newsroom');"],
  ['an import by assignment', "import newsroom = require('@coranto/newsroom');"],
  ['a resolved address', "export const door = import.meta.resolve('@coranto/newsroom');"],
  ['a deep import', `import { door } from '${deep}';`],
  ['a relative path', "import { door } from '../../newsroom/src/newsroom.ts';"],
  ['a worker', "new Worker(new URL('../../newsroom/src/newsroom.ts', import.meta.url));"],
  ['a reference', '/// <reference path="../../newsroom/src/newsroom.ts" />'],
])('%s of a closed room', (_, line) => {
  it.each(['contract', 'studio', 'site', 'e2e', 'bench'])('is found in %s', (room) => {
    plant(`${room}/src/intruder.ts`, `${line}\n`);
    const [found, ...more] = inspectHouse(house);
    expect(found).toMatch(new RegExp(`^${room}/src/intruder\\.ts:1: .*(allowed here|may import no other room)`));
    expect(more).toEqual([]);
  });
});

it.each([
  ['server/src/main.ts', `import '${deep}';`, 'is not a door that server may open; allowed here: @coranto/contract/*, @coranto/newsroom'],
  ['server/src/main.ts', "import '@coranto/newsroom/testing';", 'is not a door that server may open'],
  ['server/src/main.ts', "import '@coranto/site/src/page.ts';", 'is not among the exports of site/package.json'],
  ['server/src/main.ts', "import '@coranto/studio/app';", 'opens a room that server may not enter'],
  ['server/src/main.ts', "import '@coranto/contract/src/article.ts';", 'is not among the exports of contract/package.json'],
  ['server/src/main.ts', "import '@coranto/server/main';", 'is this room itself'],
  ['server/src/main.ts', "import '/srv/coranto/main.ts';", 'is a path of one machine'],
  ['newsroom/src/story/story.ts', "import '@coranto/site';", 'opens a room that newsroom may not enter; allowed here: @coranto/contract/*'],
  ['site/src/front.tsx', "import '@coranto/newsroom/testing';", 'allowed here: @coranto/contract/*, @coranto/newsroom/published'],
  ['bench/src/press.bench.ts', "import '@coranto/contract/article';", 'allowed here: @coranto/newsroom/testing'],
  ['contract/src/prose.ts', "import 'node:fs';", 'is part of Node'],
  ['studio/src/desk.tsx', "import 'path';", 'is part of Node'],
  ['site/src/scripts/share.island.ts', "import 'node:fs';", 'is part of Node'],
  ['site/src/scripts/share.island.ts', "import { page } from '../page.tsx';", "brings server code into a reader's browser"],
  ['site/src/scripts/share.island.ts', "import '@coranto/newsroom/published';", 'allowed here: @coranto/contract/*'],
])('%s with %s is told that it %s', (path, line, problem) => {
  plant(path, `${line}\n`);
  expect(inspectHouse(house)).toEqual([expect.stringContaining(problem)]);
});

it.each([
  ['people', '../story/story.ts', 'people may not open story: it may open quote, media, edition'],
  ['database', '../people/people.ts', 'database may not open people: it stands on the lowest rung'],
  ['story', '../front/front.ts', 'story may not open front'],
  ['story', '../published/published.ts', 'story may not open published'],
  ['story', '../testing/testing.ts', 'story may not open testing'],
  ['published', '../story/story.ts', 'published may not open story: it may open database'],
  ['story', '../edition/edition-records.ts', 'opens edition elsewhere than by its door newsroom/src/edition/edition.ts'],
])('newsroom/src/%s that imports %s is told: %s', (slice, specifier, problem) => {
  plant('newsroom/src/edition/edition-records.ts', 'export const records = 1;\n');
  plant(`newsroom/src/${slice}/intruder.ts`, `import type { Door } from '${specifier}';\n`);
  expect(inspectHouse(house)).toEqual([`newsroom/src/${slice}/intruder.ts:1: ${problem}`].map((line) => expect.stringContaining(line)));
});

it('finds slices of one rung that open each other', () => {
  plant('newsroom/src/people/people.ts', "import '../media/media.ts';\n");
  plant('newsroom/src/media/media.ts', "import '../edition/edition.ts';\n");
  plant('newsroom/src/edition/edition.ts', "import '../people/people.ts';\n");
  expect(inspectHouse(house)).toHaveLength(3);
});

it('finds a slice that reaches all others through the door of the room', () => {
  plant('newsroom/src/people/intruder.ts', "import { door } from '../newsroom.ts';\n");
  expect(inspectHouse(house)).toEqual([expect.stringContaining('takes more than types')]);
});

it('finds a slice without a rung, and a slice without a door', () => {
  plant('newsroom/src/weather/weather.ts', '');
  rmSync(join(house, 'newsroom/src/front/front.ts'));
  plant('newsroom/src/front/slots.ts', '');
  expect(inspectHouse(house)).toEqual([
    expect.stringContaining('front/front.ts'),
    expect.stringContaining('weather: this slice has no rung'),
  ]);
});

it.each([
  ['studio/src/index.ts', '', '"index"'],
  ['studio/src/date-utils.ts', '', '"utils"'],
  ['studio/src/word-index.ts', '', null],
  ['studio/src/story_list.ts', '', 'kebab-case'],
  ['studio/src/desk.ts', 'export default 1;', 'default export'],
  ['studio/src/desk.ts', 'const desk = 1;\nexport { desk as default };', 'default export'],
  ['studio/src/desk.ts', 'export default function desk() {}', 'default export'],
  ['site/src/words/az-Latn.ts', '', null],
])('%s holding %j is found: %s', (path, text, problem) => {
  plant(path, text);
  expect(inspectHouse(house)).toEqual(problem === null ? [] : [expect.stringContaining(problem)]);
});

it.each([
  ['studio/src/desk.ts', '', ['split it by subject']],
  ['studio/src/desk.ts', '// LONG: one table\n', []],
  ['studio/src/words/hy.ts', '', []],
])('%s of 302 lines that begins with %j is told %j', (path, start, problems) => {
  plant(path, start + '\n'.repeat(302));
  expect(inspectHouse(house)).toEqual(problems.map((problem) => expect.stringContaining(problem)));
});

it.each(Object.keys(rooms))('finds that it saw no file in %s', (room) => {
  rmSync(join(house, room, 'src'), { recursive: true });
  expect(inspectHouse(house)).toContain(`${room}: no source file was seen in this room, so nothing was proved about it`);
});
