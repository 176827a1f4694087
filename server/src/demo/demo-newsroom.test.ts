import type { ArticleContent } from '@coranto/contract/article';
import { languageOf } from '@coranto/contract/languages';
import { proseToText } from '@coranto/contract/prose/plain-text';
import { parseProse } from '@coranto/contract/prose/prose';
import { describe, expect, it } from 'vitest';
import { contributorBios } from './contributor-bios.ts';
import { demoContributors } from './contributors.ts';
import { type DemoArticle, type DemoLanguage, type DemoStory, demoToProse } from './demo-text.ts';
import { demoLanguages, editions } from './editions.ts';
import { pictureKeys } from './picture-keys.ts';
import { drawPicture } from './pictures/pictures.ts';
import { wordsOfPicture } from './pictures/words/words-of-picture.ts';
import { sectionKeys, sections } from './sections.ts';
import { stories } from './stories/stories.ts';

/** The fewest stories that an edition may have. */
const fewest: Record<DemoLanguage, number> = { en: 24, ru: 12, hy: 12, az: 12, ar: 12 };

/** Signs of another language's typography, or of a typewriter. */
const strangers: Record<DemoLanguage, RegExp> = {
  en: /["'«»„—]/u,
  ru: /["'”‘’]|\s–\s/u,
  hy: /["';?!՚‘’]|(?<!\d):|:(?!\d)|[Ա-Ֆա-և]\.\s*$/mu,
  az: /["'«»„—]/u,
  ar: /["'0-9]|\p{Script=Arabic}[,;?]/u,
};

const lookUp = {
  speaker: (key: keyof typeof demoContributors, language: DemoLanguage) => ({
    contributorId: null,
    name: demoContributors[key].names[language],
    role: null,
  }),
  pictureId: () => '6f0d5c1e-3c07-4f0e-9a1e-0d9a3f7b2c11',
};

const storiesIn = (language: DemoLanguage): DemoStory[] => stories.filter((story) => story.articles[language]);
const bodyOf = (article: DemoArticle, language: DemoLanguage): ArticleContent['prose'] => demoToProse(article.body, language, lookUp);

/** Everything that readers of an edition are shown, each text with a name to find it by. */
function* textsIn(language: DemoLanguage): Generator<[where: string, text: string]> {
  for (const story of storiesIn(language)) {
    const article = story.articles[language];
    if (!article) continue;
    const caption = article.leadPicture?.caption ?? '';
    yield [
      story.slugline,
      [
        article.headline,
        article.kicker ?? '',
        article.standfirst,
        caption,
        ...(article.topics ?? []),
        proseToText(bodyOf(article, language)),
      ].join('\n'),
    ];
  }
  for (const key of pictureKeys) yield [key, Object.values(wordsOfPicture(key, language)).join('\n')];
  for (const key of sectionKeys) yield [key, `${sections[key][language].name}\n${sections[key][language].description}`];
  for (const [key, bios] of Object.entries(contributorBios)) yield [key, bios[language]];
  const { name, motto, colophon, reuseTerms, follow, houseAdvertisement } = editions[language];
  yield ['edition', [name, motto, colophon.replace(/; newsroom@\S+/, ''), reuseTerms, follow.text, houseAdvertisement.text].join('\n')];
}

/** Opening marks without a closing one, and the reverse. `’` is an apostrophe too, so there an opening one is only asked to be closed. */
function unpairedMarks(text: string, [open, close]: readonly [string, string]): number {
  const opened = text.split(open).length - 1;
  const closed = text.split(close).length - 1;
  return close === '’' ? Math.max(0, opened - closed) : Math.abs(opened - closed);
}

describe.each(demoLanguages)('the demo edition in %s', (language) => {
  it('has stories enough, and two at least in every section', () => {
    expect(storiesIn(language).length).toBeGreaterThanOrEqual(fewest[language]);
    const crowded = sectionKeys.filter((key) => storiesIn(language).filter((story) => story.section === key).length >= 2);
    expect(crowded).toEqual(sectionKeys);
  });

  it('tells stories of its own', () => {
    expect(stories.filter((story) => Object.keys(story.articles).join() === language).length).toBeGreaterThanOrEqual(2);
  });

  it('closes every quotation it opens, with its own marks', () => {
    const { outer, inner } = languageOf(language).quotationMarks;
    const broken = [...textsIn(language)].filter(([, text]) =>
      text.split('\n').some((line) => unpairedMarks(line, outer) + unpairedMarks(line, inner) > 0),
    );
    expect(broken).toEqual([]);
  });

  it('uses no typewriter marks and no punctuation of another script', () => {
    const broken = [...textsIn(language)].flatMap(([where, text]) => {
      const found = strangers[language].exec(text);
      return found ? [`${where}: …${text.slice(Math.max(0, found.index - 20), found.index + 20)}…`] : [];
    });
    expect(broken).toEqual([]);
  });

  it('has sections whose slugs are in its own script', () => {
    const script = new RegExp(`^[\\p{Script=${languageOf(language).script}}-]+$`, 'u');
    for (const key of sectionKeys) expect(sections[key][language].slug).toMatch(script);
  });
});

describe('the demo stories', () => {
  it('are sound prose, each with a source among its articles', () => {
    for (const story of stories) {
      expect(story.articles[story.source], story.slugline).toBeDefined();
      for (const language of demoLanguages) {
        const article = story.articles[language];
        if (article) expect(parseProse(bodyOf(article, language))).toEqual(bodyOf(article, language));
      }
    }
  });

  it('bear working names that no other bears', () => {
    expect(new Set(stories.map((story) => story.slugline)).size).toBe(stories.length);
  });

  it('keep the segments of their source, so that translations can be laid beside it', () => {
    for (const story of stories) {
      const shapes = demoLanguages.flatMap((language) => {
        const article = story.articles[language];
        return article
          ? [
              bodyOf(article, language)
                .blocks.map(({ id, kind }) => `${id} ${kind}`)
                .join(),
            ]
          : [];
      });
      expect(new Set(shapes).size, story.slugline).toBe(1);
    }
  });
});

describe('the demo pictures', () => {
  it.each(pictureKeys)('%s is drawn the same every time, with words in every language', (key) => {
    expect(drawPicture(key)).toEqual(drawPicture(key));
    for (const language of demoLanguages) {
      const { caption, altText, credit } = wordsOfPicture(key, language);
      expect([caption, altText, credit].every((words) => words.trim() !== '')).toBe(true);
    }
  });
});
