import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Block } from '@coranto/contract/prose/prose';
import type { Newsroom } from '../logbook/logbook.ts';
import { findFrame } from '../published/frame.ts';
import { openUnnotedReading } from '../published/reading.ts';
import { searchArticles } from '../published/search/search-articles.ts';
import { learnWords } from '../search/search.ts';
import { aLiveArticle, anEdition } from './builders.ts';

/** Texts with questions whose right answers are known; see the README of the data. */
const data = join(import.meta.dirname, '../../../../shared/data/search-text');

const annotated: Record<string, string> = {
  en: 'pud/en_pud-ud-test.conllu',
  ru: 'pud/ru_pud-ud-test.conllu',
  ar: 'pud/ar_pud-ud-test.conllu',
  tr: 'pud/tr_pud-ud-test.conllu',
  hy: 'armenian/hy_bsut-ud-dev.conllu',
  az: 'azerbaijani/az_tuecl-ud-test.conllu',
  ka: 'georgian/ka_glc-ud-dev.conllu',
};

/** Puts texts into an edition of their own, an article each, and says how to search them: the numbers of the texts that are found, the best first. */
async function openTexts(newsroom: Newsroom, language: string, texts: readonly string[]) {
  const edition = await anEdition(newsroom, language);
  const numbers = new Map<string, number>();
  for (const [number, text] of texts.entries()) {
    const blocks: Block[] = [{ kind: 'paragraph', id: 'p', text: [{ kind: 'text', text, marks: [] }] }];
    const { articleId } = await aLiveArticle(newsroom, edition, { headline: `${number}`, standfirst: '', prose: { version: 1, blocks } });
    numbers.set(articleId, number);
  }
  while ((await learnWords(newsroom, 50)) > 0);
  const published = openUnnotedReading(newsroom.database.published);
  const frame = await findFrame(published, language);
  if (!frame) throw new Error(`There is no edition in ${language}`);
  return async (words: string, count: number): Promise<number[]> => {
    const { cards } = await searchArticles(published, frame, { words, page: 1, count });
    return cards.map((card) => numbers.get(card.articleId) ?? -1);
  };
}

/** Shares of questions in whole sentences for which the right paragraph is first, among the first five, and among the first ten. */
export async function measureQuestions(newsroom: Newsroom, language: 'en' | 'ru' | 'ar' | 'tr'): Promise<[number, number, number]> {
  const file = JSON.parse(readFileSync(join(data, `xquad/xquad.${language}.json`), 'utf8')) as {
    data: { paragraphs: { context: string; qas: { question: string }[] }[] }[];
  };
  const paragraphs = file.data.flatMap((article) => article.paragraphs);
  const search = await openTexts(
    newsroom,
    language,
    paragraphs.map((paragraph) => paragraph.context),
  );
  const ranks: number[] = [];
  for (const [number, { qas }] of paragraphs.entries())
    for (const { question } of qas) ranks.push((await search(question, 10)).indexOf(number));
  const within = (most: number) => ranks.filter((rank) => rank !== -1 && rank < most).length / ranks.length;
  return [within(1), within(5), within(10)];
}

type Word = { form: string; lemma: string };
type Sentence = { text: string; words: Word[] };

/** Words that carry a meaning, and that somebody would look for. */
const lookedFor = new Set(['NOUN', 'PROPN', 'ADJ', 'VERB']);

/** @source universaldependencies.org, CoNLL-U: one word a line, with number, form, lemma and kind in the first columns */
function readSentences(language: string): Sentence[] {
  return readFileSync(join(data, annotated[language] ?? ''), 'utf8')
    .split('\n\n')
    .flatMap((block) => {
      const text = /^# text = (.+)$/m.exec(block)?.[1];
      if (text === undefined) return [];
      const rows = block.split('\n').map((line) => line.split('\t'));
      const words = rows.flatMap(([number = '', form = '', lemma = '', kind = '']) =>
        /^\d+$/.test(number) && lookedFor.has(kind) && lemma !== '_' ? [{ form, lemma: `${lemma} ${kind}` }] : [],
      );
      return [{ text, words }];
    });
}

/**
 * How much is found of what has a word in another form than the one asked for: the share of such sentences among those found, over all pairs
 * of an asked form and another one of the same word.
 *
 * @param most how many words are tried, evenly over the text
 */
export async function measureForms(newsroom: Newsroom, language: string, most: number): Promise<number> {
  const sentences = readSentences(language);
  const places = new Map<string, { form: string; number: number }[]>();
  for (const [number, { words }] of sentences.entries())
    for (const { form, lemma } of words)
      places.set(lemma, [...(places.get(lemma) ?? []), { form: form.toLocaleLowerCase(language), number }]);
  const varied = [...places.values()].filter((all) => new Set(all.map(({ form }) => form)).size > 1 && all.length <= 30);
  const step = Math.max(1, Math.floor(varied.length / most));
  const search = await openTexts(
    newsroom,
    language,
    sentences.map((sentence) => sentence.text),
  );
  let wanted = 0;
  let found = 0;
  for (const all of varied.filter((_, at) => at % step === 0)) {
    const [asked] = all;
    if (!asked) continue;
    const others = new Set(all.filter(({ form }) => form !== asked.form).map(({ number }) => number));
    const answers = new Set(await search(asked.form, 100));
    wanted += others.size;
    for (const number of others) if (answers.has(number)) found += 1;
  }
  return found / wanted;
}
