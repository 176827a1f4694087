import { fileURLToPath } from 'node:url';
import {
  addManyArticles,
  aNewsroom,
  anEdition,
  learnWords,
  migrate,
  openDatabase,
  silence,
  startServerCluster,
} from '@coranto/newsroom/testing';
import type { Bench, Measurement } from './bench.ts';
import { percentile } from './load.ts';
import { aFolder, type Program, startProgram } from './program.ts';
import { makeTexts, type Texts } from './texts.ts';

/** 100,000 articles in all, in the shares of a newsroom with five editions. */
const shares: Record<string, number> = { en: 30_000, ru: 25_000, hy: 25_000, az: 15_000, ar: 5_000 };
const wordsInBody = 330;
const asked = 200;

/** What a reader waits for the page of results, or for those that appear while typing, in an archive of 100,000 articles. */
export const bench: Bench = {
  name: 'search',
  run: async () => {
    const embedded = await measureOn('embedded engine', 100, null);
    const cluster = await startServerCluster();
    try {
      return [...embedded, ...(await measureOn('PostgreSQL server', 50, cluster.url))];
    } finally {
      await cluster.stop();
    }
  },
};

async function measureOn(engine: string, promisedMs: number, databaseUrl: string | null): Promise<Measurement[]> {
  const folder = await aFolder();
  await seedArchive(folder.path, databaseUrl);
  const program = await startProgram(folder.path, databaseUrl ? { DATABASE_URL: databaseUrl } : {});
  try {
    const measured: Measurement[] = [];
    for (const language of Object.keys(shares)) {
      const questions = makeQuestions(makeTexts(language, 1));
      for (const question of questions.slice(0, 20)) await ask(program, language, question);
      const times: number[] = [];
      for (const question of questions) times.push(await ask(program, language, question));
      const name = `search in ${language}, p95, ${engine}`;
      measured.push({
        name,
        value: percentile(times, 0.95),
        unit: 'ms',
        reference: { name: 'promised', value: promisedMs },
        good: 'below',
      });
    }
    return measured;
  } finally {
    await program.stop();
    await folder.remove();
  }
}

/** Of five questions: a common word; a rare one; two words; three of any kind; a slip of the finger. Every other as somebody types it. */
function makeQuestions(texts: Texts): string[] {
  return Array.from({ length: asked }, (_, each) => {
    const common = texts.word(100 + each);
    const rare = texts.word(20_000 + each * 17);
    const some = texts.word(1000 + each * 7);
    const slip = rare.slice(0, 2) + (rare[3] ?? '') + (rare[2] ?? '') + rare.slice(4);
    const question = [common, rare, `${common} ${some}`, `${common} ${some} ${rare}`, slip][each % 5] ?? common;
    return `q=${encodeURIComponent(question)}${each % 2 === 0 ? '' : '&part=results'}`;
  });
}

async function ask(program: Program, language: string, question: string): Promise<number> {
  const begun = performance.now();
  const response = await fetch(`${program.origin}/${language}/search?${question}`);
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${language} ${question}: ${response.status}`);
  return performance.now() - begun;
}

async function seedArchive(dataFolder: string, databaseUrl: string | null): Promise<void> {
  const snapshot = fileURLToPath(new URL('../../build/engine-snapshot', import.meta.url));
  const database = await openDatabase(
    databaseUrl ? { url: databaseUrl } : { folder: `${dataFolder}/database`, snapshot, isForLongWork: true },
    silence,
  );
  try {
    await migrate(database, silence);
    const newsroom = await aNewsroom(database);
    const newestAt = new Date(Date.now() - 3_600_000);
    for (const [language, count] of Object.entries(shares)) {
      const texts = makeTexts(language, 1);
      const edition = await anEdition(newsroom, language);
      const wordsOf = () => ({
        headline: texts.text(7),
        standfirst: texts.text(20),
        prose: {
          version: 1 as const,
          blocks: [{ kind: 'paragraph' as const, id: 'p', text: [{ kind: 'text' as const, text: texts.text(wordsInBody), marks: [] }] }],
        },
      });
      await addManyArticles(newsroom, { edition, count, contributorIds: [], pictureIds: [], newestAt, wordsOf });
      while ((await learnWords(newsroom, 500)) === 500);
    }
    await database.vacuum();
  } finally {
    await database.close();
  }
}
