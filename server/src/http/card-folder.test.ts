import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCardFolder } from './card-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coranto-cards-'));
});
afterEach(() => rm(folder, { recursive: true }));

const image = (text: string) => new TextEncoder().encode(text);

it('keeps one image of an article, and finds it again when it is opened again', async () => {
  const cards = await openCardFolder(folder);
  await cards.keep('a', 'one', image('1'));
  await cards.keep('a', 'two', image('2'));
  expect(await cards.read('a', 'one')).toBeNull();
  expect(await readdir(folder)).toEqual(['a.two.jpg']);
  expect(Buffer.from((await (await openCardFolder(folder)).read('a', 'two'))!).toString()).toBe('2');
});

it('holds no more than so many, and lets those go that were drawn first', async () => {
  const cards = await openCardFolder(folder, 2);
  for (const name of ['a', 'b', 'c']) await cards.keep(name, 'one', image(name));
  expect((await readdir(folder)).sort()).toEqual(['b.one.jpg', 'c.one.jpg']);
  expect(await cards.read('a', 'one')).toBeNull();
});

it('clears away what a program left half done, and does without a file that is gone', async () => {
  await writeFile(join(folder, 'x.passing'), 'half');
  const cards = await openCardFolder(folder);
  expect(await readdir(folder)).toEqual([]);
  await cards.keep('a', 'one', image('1'));
  await rm(join(folder, 'a.one.jpg'));
  expect(await cards.read('a', 'one')).toBeNull();
});
