import { globSync, readFileSync } from 'node:fs';
import { testData } from '../markup/markup-testing.ts';
import { UnreadableExport } from '../unreadable-export.ts';
import type { ReadFeed } from './feed-entry.ts';
import { readFeed } from './read-feed.ts';

/** For tests of this slice: the feeds of others. */

export const feedsFolder = `${testData}/feeds`;

/** Every file of the test data that is a single feed, right or wrong. */
export const feedFiles: string[] = globSync(
  [
    'feedparser/{wellformed,illformed,encoding}/**/*.xml',
    'gofeed/parser/**/*.{xml,json}',
    'gofeed/translator/**/*.xml',
    'rss-parser/input/*',
  ],
  { cwd: feedsFolder },
)
  .filter((file) => !file.endsWith('_expected.json'))
  .sort();

/** Reads a feed of the test data, or says why it is none. @throws whatever is no refusal */
export async function readFeedFile(file: string): Promise<ReadFeed | UnreadableExport> {
  return readFeed(readFileSync(`${feedsFolder}/${file}`)).catch((error: unknown) => {
    if (error instanceof UnreadableExport) return error;
    throw new Error(`${file}: ${error}`, { cause: error });
  });
}

/** JSON of the test data. */
export function readJsonFile(file: string): unknown {
  return JSON.parse(readFileSync(`${feedsFolder}/${file}`, 'utf8'));
}

/** Reads a feed from text. */
export async function readText(text: string): Promise<ReadFeed> {
  return readFeed(new TextEncoder().encode(text));
}
