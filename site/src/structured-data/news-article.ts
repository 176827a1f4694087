import type { BylineRole, StoryKind } from '@coranto/contract/article';
import { inlineToText } from '@coranto/contract/prose/plain-text';
import { footnotesOf } from '@coranto/contract/prose/prose';
import type { Frame, PublishedArticle } from '@coranto/newsroom/published';
import { countWords } from '../article/word-count.ts';
import { dayOf } from '../day/local-day.ts';
import { addressOfTopic, toHref } from '../frame/addresses.ts';
import type { SiteSettings } from '../page.ts';
import { tellYears } from '../words/dates.ts';
import { wordsFor } from '../words/words.ts';
import { reference, type Thing, unlessEmpty } from './graph.ts';
import { imagesOf } from './image.ts';
import { personThing } from './person.ts';
import { publisherId } from './publisher.ts';
import { quotationsOf } from './quotations.ts';

/** What each kind of story is. A page (about us, how to subscribe) is no news. */
const types: Record<StoryKind, string> = {
  news: 'ReportageNewsArticle',
  interview: 'NewsArticle',
  analysis: 'AnalysisNewsArticle',
  opinion: 'OpinionNewsArticle',
  'picture-story': 'ReportageNewsArticle',
  page: 'Article',
};

/**
 * An article with who made it, who speaks in it, what it was translated from and into, what was corrected, and how it may be used.
 *
 * @source schema.org/NewsArticle and its subtypes; developers.google.com "Article structured data" for dates with an offset, one object for
 *   each author, and lists of images
 */
export function articleThing(settings: SiteSettings, frame: Frame, article: PublishedArticle, canonical: string): Thing {
  const { edition } = frame;
  const publisher = reference(publisherId(settings, frame));
  const by = (...roles: BylineRole[]) =>
    article.bylines.filter(({ role }) => roles.includes(role)).map(({ contributor }) => personThing(settings, frame, contributor));
  const authors = by('reporter');
  return {
    '@type': types[article.kind],
    '@id': canonical,
    url: canonical,
    mainEntityOfPage: { '@type': 'WebPage', '@id': canonical },
    identifier: `urn:uuid:${article.articleId}`,
    headline: article.headline,
    description: article.standfirst || undefined,
    inLanguage: edition.language,
    datePublished: article.firstPublishedAt.toISOString(),
    dateModified: article.lastUpdatedAt.toISOString(),
    dateline: article.dateline ?? undefined,
    articleSection: article.section?.name,
    genre: wordsFor(edition.language).kinds[article.kind] || undefined,
    keywords: unlessEmpty(article.topics.map((topic) => topic.name)),
    about: unlessEmpty([
      ...by('interviewee'),
      ...article.topics.map(({ slug, name }) => ({
        '@type': 'Thing',
        name,
        url: settings.origin + toHref(addressOfTopic(edition.prefix, slug)),
      })),
    ]),
    wordCount: countWords(article.prose),
    author: authors.length > 0 ? authors : publisher,
    editor: unlessEmpty(by('editor')),
    contributor: unlessEmpty(by('photographer')),
    translator: unlessEmpty(by('translator')),
    publisher,
    image: unlessEmpty(imagesOf(settings, frame, article)),
    citation: unlessEmpty(footnotesOf(article.prose.blocks).map(({ text }) => inlineToText(text))),
    hasPart: unlessEmpty(quotationsOf(settings, frame, article)),
    correction: unlessEmpty(
      article.corrections.map(({ note, correctedAt }) => ({
        '@type': 'CorrectionComment',
        text: note,
        datePublished: correctedAt.toISOString(),
        inLanguage: edition.language,
      })),
    ),
    isAccessibleForFree: true,
    ...translationsOf(settings, frame, article),
    ...rightsOf(frame, article, publisher),
  };
}

function translationsOf(settings: SiteSettings, frame: Frame, article: PublishedArticle) {
  const thing = ({ editionId, address }: PublishedArticle['alternates'][number]): Thing => ({
    '@type': 'NewsArticle',
    '@id': settings.origin + toHref(address),
    url: settings.origin + toHref(address),
    inLanguage: frame.editions.find((edition) => edition.id === editionId)?.language,
  });
  const translations = article.alternates.filter(({ sourceArticleId }) => sourceArticleId === article.articleId);
  return {
    translationOfWork: article.source ? thing(article.source) : undefined,
    workTranslation: unlessEmpty(translations.map(thing)),
  };
}

function rightsOf({ edition }: Frame, article: PublishedArticle, publisher: object) {
  const { terms, licenceAddress } = edition.settings.reuse;
  const { firstPublishedAt } = article;
  const year = tellYears(firstPublishedAt, firstPublishedAt, edition);
  return {
    copyrightHolder: publisher,
    copyrightYear: Number(dayOf(firstPublishedAt, edition.timeZone).slice(0, 4)),
    copyrightNotice: `© ${year} ${edition.name}${terms ? `. ${terms}` : ''}`,
    creditText: edition.name,
    license: licenceAddress ?? undefined,
    usageInfo: licenceAddress ?? undefined,
  };
}
