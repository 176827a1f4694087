import { languageOf } from '@coranto/contract/languages';
import { proseToText } from '@coranto/contract/prose/plain-text';
import { parseProse } from '@coranto/contract/prose/prose';
import { describe, expect, it } from 'vitest';
import { demoContributors } from '../contributors.ts';
import type { DemoArticle, DemoLanguage, DemoStory } from '../demo-text.ts';
import { type DemoLookUp, demoToProse } from '../demo-to-prose.ts';
import { demoLanguages } from '../editions.ts';
import { fiveLanguageStories } from './five-language-stories.ts';

const lookUp: DemoLookUp = {
  speaker: (key, language) => ({
    contributorId: null,
    name: demoContributors[key].names[language],
    role: demoContributors[key].roles?.[language] ?? null,
  }),
  pictureId: () => '6f0d5c1e-3c07-4f0e-9a1e-0d9a3f7b2c11',
};

const cases = fiveLanguageStories.flatMap((story) =>
  demoLanguages.map((language) => ({ story, language, name: `${story.slugline} in ${language}` })),
);

function articleIn(story: DemoStory, language: DemoLanguage): DemoArticle {
  const article = story.articles[language];
  if (!article) throw new Error(`${story.slugline} has no article in ${language}`);
  return article;
}

function printedWords({ story, language }: { story: DemoStory; language: DemoLanguage }): string {
  const article = articleIn(story, language);
  const prose = proseToText(demoToProse(article.body, language, lookUp));
  return [article.headline, article.standfirst, article.leadPicture?.caption ?? '', prose].join('\n\n');
}

describe('demo stories in five languages', () => {
  it.each(cases)('$name is sound prose whose segments are those of its source', ({ story, language }) => {
    const prose = demoToProse(articleIn(story, language).body, language, lookUp);
    const source = demoToProse(articleIn(story, story.source).body, story.source, lookUp);
    expect(parseProse(prose)).toEqual(prose);
    expect(prose.blocks.map(({ id, kind }) => `${id} ${kind}`)).toEqual(source.blocks.map(({ id, kind }) => `${id} ${kind}`));
  });

  it.each(cases)('$name closes every quotation it opens, with the marks of its language', (found) => {
    const { outer, inner } = languageOf(found.language).quotationMarks;
    for (const paragraph of printedWords(found).split('\n')) expect(unbalancedMarks(paragraph, outer, inner), paragraph).toBe(0);
  });

  it.each(cases)('$name uses no typewriter marks and no punctuation of another script', (found) => {
    const strangers: Record<DemoLanguage, RegExp> = {
      en: /["'«»„—]/u,
      ru: /["'”‘’]|\s–\s/u,
      hy: /["';?!՚‘’]|(?<!\d):|:(?!\d)|[ԱՖա-և]\.\s*$/mu,
      az: /["'«»„—]/u,
      ar: /["';?0-9]|(?<![a-z]),/u,
    };
    expect(printedWords(found)).not.toMatch(strangers[found.language]);
  });

  it.each(cases)('$name credits a translator exactly where it is a translation', ({ story, language }) => {
    const translators = articleIn(story, language).bylines.filter((byline) => byline.role === 'translator');
    expect(translators.length > 0).toBe(language !== story.source);
  });
});

function unbalancedMarks(text: string, outer: readonly [string, string], inner: readonly [string, string]): number {
  const depthOf = ([open, close]: readonly [string, string]): number => {
    // NOTE: ’ is the apostrophe of English and Azerbaijani as well, so only its opening partner can be counted there
    if (close === '’') return 0;
    return text.split(open).length - text.split(close).length;
  };
  return Math.abs(depthOf(outer)) + Math.abs(depthOf(inner));
}
