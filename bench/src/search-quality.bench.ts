import { aNewsroom, measureForms, measureQuestions, migrate, openDatabase, silence, startServerCluster } from '@coranto/newsroom/testing';
import type { Bench, Measurement } from './bench.ts';

/** What is promised: the right paragraph among the first five, and sentences with another form of the word asked for. */
const promisedOfQuestions = { en: 0.9, ru: 0.8, ar: 0.75, tr: 0.75 };
const promisedOfForms: Record<string, number> = { en: 0.9, ru: 0.9, hy: 0.7, az: 0.7 };
const languages = ['en', 'ru', 'hy', 'az', 'ar', 'tr', 'ka'];

/** How well the search finds in each language, by texts whose right answers are known. Both engines stem and rank alike. */
export const bench: Bench = {
  name: 'search-quality',
  async run() {
    const measured: Measurement[] = [];
    for (const language of ['en', 'ru', 'ar', 'tr'] as const) {
      const [, five] = await onNewServer((newsroom) => measureQuestions(newsroom, language));
      measured.push(share(`questions answered among five, ${language}`, five, promisedOfQuestions[language]));
    }
    for (const language of languages) {
      const found = await onNewServer((newsroom) => measureForms(newsroom, language, 200));
      measured.push(share(`other forms of a word found, ${language}`, found, promisedOfForms[language] ?? 0.7));
    }
    return measured;
  },
};

function share(name: string, value: number, promised: number): Measurement {
  return { name, value, unit: 'of 1', reference: { name: 'promised', value: promised }, good: 'above' };
}

async function onNewServer<T>(measure: (newsroom: Awaited<ReturnType<typeof aNewsroom>>) => Promise<T>): Promise<T> {
  const cluster = await startServerCluster();
  const database = await openDatabase({ url: cluster.url }, silence);
  try {
    await migrate(database, silence);
    return await measure(await aNewsroom(database));
  } finally {
    await database.close();
    await cluster.stop();
  }
}
