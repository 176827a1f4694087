import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addPicture, type Newsroom, type PreparedPicture } from '@coranto/newsroom';
import type { Progress } from '../commands/errand.ts';
import { demoLanguages } from './editions.ts';
import type { PictureKey } from './picture-keys.ts';
import { wordsOfPicture } from './pictures/words/words-of-picture.ts';
import { prepareDemoPictures, readDemoPictures } from './prepare-pictures.ts';

/** Where the build leaves the pictures it has drawn. */
export const drawnByBuild = fileURLToPath(new URL('../demo-pictures', import.meta.url));

/** Adds the demo's pictures with their words in every language, from the folder where they are drawn; draws them where there is none. */
export async function fillPictures(
  newsroom: Newsroom,
  drawn: string,
  report: (progress: Progress) => void,
): Promise<Record<PictureKey, string>> {
  if (existsSync(drawn)) return addPictures(newsroom, drawn, report);
  const folder = await mkdtemp(join(tmpdir(), 'coranto-demo-'));
  try {
    await prepareDemoPictures(folder);
    return await addPictures(newsroom, folder, report);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function addPictures(newsroom: Newsroom, folder: string, report: (progress: Progress) => void): Promise<Record<PictureKey, string>> {
  const prepared = Object.entries(await readDemoPictures(folder)) as [PictureKey, PreparedPicture][]; // the type of the record says so
  const ids: Partial<Record<PictureKey, string>> = {};
  for (const [done, [key, picture]] of prepared.entries()) {
    const files = [...picture.renditions, ...picture.crops];
    await Promise.all(files.map(async ({ file }) => newsroom.media.keepAs(file, await readFile(join(folder, file)))));
    const id = randomUUID();
    const words = Object.fromEntries(demoLanguages.map((language) => [language, wordsOfPicture(key, language)]));
    await addPicture(newsroom, null, { id, prepared: picture, mayBeReused: true, words });
    ids[key] = id;
    report({ done: done + 1, total: prepared.length, at: 'pictures' });
  }
  return ids as Record<PictureKey, string>; // the loop has gone through every key
}
