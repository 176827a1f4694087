import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { importWordPress, migrate, openDatabase, openFolderStore, silence } from '@coranto/newsroom/testing';
import type { Bench } from './bench.ts';
import { makeWordPressExport } from './wordpress-export.ts';

const articles = 3000;

/** How fast `coranto import` brings a WordPress archive in on the embedded engine while the program is at rest, with its real flushes to disk: read, checked, made into prose, written, indexed. */
export const bench: Bench = {
  name: 'import-wordpress',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'coranto-bench-'));
    const database = await openDatabase({ folder: join(folder, 'database'), isForLongWork: true }, silence);
    try {
      await migrate(database, silence);
      const newsroom = { database, media: await openFolderStore(join(folder, 'media')), log: silence };
      const file = join(folder, 'export.xml');
      await pipeline(Readable.from(makeWordPressExport(articles)), createWriteStream(file));
      const first = await secondsOf(() => importWordPress(newsroom, null, { file }));
      const again = await secondsOf(() => importWordPress(newsroom, null, { file }));
      const { count } = await database.read
        .selectFrom('published_card')
        .select((each) => each.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      if (Number(count) !== articles) throw new Error(`${count} of ${articles} articles came in`);
      return [
        {
          name: 'import from WordPress',
          value: articles / first,
          unit: 'articles/s',
          reference: { name: 'promise', value: 200 },
          good: 'above',
        },
        {
          name: 'the same again, unchanged',
          value: articles / again,
          unit: 'articles/s',
          reference: { name: 'first time', value: articles / first },
          good: 'above',
        },
      ];
    } finally {
      await database.close();
      await rm(folder, { recursive: true });
    }
  },
};

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}
