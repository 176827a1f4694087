import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import {
  aContributor,
  addManyArticles,
  addPerson,
  addPicture,
  anEdition,
  anOwner,
  migrate,
  type Newsroom,
  openDatabase,
  openFolderStore,
  silence,
  type TestEdition,
} from '@coranto/newsroom/testing';

export type Seeded = { edition: TestEdition; articles: { articleId: string; address: string }[] };

/** Someone who may do everything, in newsrooms made by `seedNewsroom`. */
export const owner = { email: 'olga@example.org', password: 'only for measuring' };

/** Fills a data folder (or the server's database) with an edition of so many articles, pictures and contributors, and an owner. */
export async function seedNewsroom(dataFolder: string, count: number, databaseUrl: string | null = null): Promise<Seeded> {
  const snapshot = fileURLToPath(new URL('../../build/engine-snapshot', import.meta.url));
  const database = await openDatabase(databaseUrl ? { url: databaseUrl } : { folder: `${dataFolder}/database`, snapshot }, silence);
  try {
    await migrate(database, silence);
    const newsroom: Newsroom = { database, media: await openFolderStore(`${dataFolder}/media`), log: silence };
    await addPerson(newsroom, null, { id: anOwner.id, name: anOwner.name, ...owner, roles: anOwner.roles });
    const edition = await anEdition(newsroom, 'en', ['harbour', 'city', 'economy', 'culture', 'interviews', 'opinion']);
    const contributorIds = [];
    for (let each = 0; each < 20; each++) contributorIds.push(await aContributor(newsroom, `reporter-${each}`, { en: `Reporter ${each}` }));
    const pictureIds = await addPictures(newsroom, 100);
    return {
      edition,
      articles: await addManyArticles(newsroom, { edition, count, contributorIds, pictureIds, newestAt: new Date(Date.now() - 3_600_000) }),
    };
  } finally {
    await database.close();
  }
}

async function addPictures(newsroom: Newsroom, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let each = 0; each < count; each++) {
    const id = randomUUID();
    const file = `picture-${each}.webp`;
    const renditions = [400, 800, 1600].map((widthPx) => ({
      file: `${widthPx}-${file}`,
      mediaType: 'image/webp',
      widthPx,
      heightPx: widthPx * 0.75,
    }));
    const prepared = { file, mediaType: 'image/webp', widthPx: 1600, heightPx: 1200, renditions };
    await addPicture(newsroom, null, {
      id,
      prepared,
      mayBeReused: false,
      words: { en: { caption: 'The quay.', altText: 'A quay', credit: 'The Sheet' } },
    });
    ids.push(id);
  }
  return ids;
}
