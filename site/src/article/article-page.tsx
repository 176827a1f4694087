import {
  type ArticleAtAddress,
  type Card,
  type Frame,
  listNewest,
  listRelated,
  type Published,
  type PublishedArticle,
  type PublishedCampaign,
} from '@coranto/newsroom/published';
import { Campaigns } from '../campaign/Campaigns.tsx';
import { readCampaigns } from '../campaign/choose-campaigns.ts';
import { latestOfSection } from '../card/latest-of.ts';
import { MostRead, readMostRead } from '../card/MostRead.tsx';
import { cardImageOf } from '../card-image/card-image.ts';
import { toHref } from '../frame/addresses.ts';
import type { ArticleWords } from '../frame/Head.tsx';
import { choicesToAlternates, choicesWhere } from '../frame/language-choices.ts';
import { renderDocument } from '../frame/render-document.tsx';
import { htmlPage, type Page, type SiteSettings } from '../page.ts';
import { articleData } from '../structured-data/pages.ts';
import { tellYears } from '../words/dates.ts';
import { ArticleView } from './ArticleView.tsx';
import { Follow } from './Beside.tsx';
import { MoreFromSection, NextStory, Related } from './Continuing.tsx';
import { type Portraits, readPortraits } from './portraits.ts';

/** What an article page shows besides its article. */
export type ArticleSurroundings = {
  portraits: Portraits;
  /** The newest others of its section. */
  more: readonly Card[];
  /** Others with the same topics and people, that do not stand among those. */
  related: readonly Card[];
  /** The one before it in time, in its section. */
  next: Card | null;
  /** What is read most in its edition, without it. */
  mostRead: readonly Card[];
  campaigns: readonly PublishedCampaign[];
};

const moreCount = 4;
const relatedCount = 3;

/** The page of a live article. */
export async function articlePage(
  published: Published,
  settings: SiteSettings,
  found: ArticleAtAddress & { state: 'live' },
): Promise<Page> {
  const { frame, article, earlier } = found;
  const portraits = await readPortraits(published, frame, article);
  const more = article.section ? await readMore(published, frame, article.section.id, article.articleId) : [];
  const related = await readRelated(published, frame, article, more);
  const mostRead = await readMostRead(published, frame, article.articleId);
  const campaigns = await readCampaigns(published, frame, article);
  const keys = [`edition-${frame.edition.prefix}`, `article-${article.articleId}`, `story-${article.storyId}`];
  return htmlPage(renderArticle(settings, found, { portraits, more, related, next: earlier, mostRead, campaigns }), keys);
}

/**
 * What would stand around an article that is not live, if it were: for the studio's preview. A live page knows the one before it already
 * (`findArticleAt`).
 */
export async function readSurroundings(published: Published, frame: Frame, article: PublishedArticle): Promise<ArticleSurroundings> {
  const { section, articleId, firstPublishedAt } = article;
  const mostRead = await readMostRead(published, frame, articleId);
  const campaigns = await readCampaigns(published, frame, article);
  const portraits = await readPortraits(published, frame, article);
  const more = section ? await readMore(published, frame, section.id, articleId) : [];
  const related = await readRelated(published, frame, article, more);
  if (!section) return { portraits, more, related, next: null, mostRead, campaigns };
  const after = { firstPublishedAt: firstPublishedAt.getTime(), articleId };
  const [next = null] = await listNewest(published, frame, { sectionId: section.id, count: 1, after, inFull: 0 });
  return { portraits, more, related, next, mostRead, campaigns };
}

/** One more is read only where the article itself is among the newest: a page depends on every card it reads. */
async function readMore(published: Published, frame: Frame, sectionId: string, articleId: string): Promise<Card[]> {
  const newest = await latestOfSection(published, frame, sectionId, moreCount);
  if (!newest.some((card) => card.articleId === articleId)) return newest;
  const oneMore = await latestOfSection(published, frame, sectionId, moreCount + 1);
  return oneMore.filter((card) => card.articleId !== articleId);
}

/** What an article is about: its topics, whom it is with, who speaks in it, and in a view whose it is. */
function subjectsOf({ kind, topics, bylines, speakers }: PublishedArticle): string[] {
  const people = bylines.filter(({ role }) => role === 'interviewee' || (kind === 'opinion' && role === 'reporter'));
  return [...new Set([...topics.map(({ id }) => id), ...people.map(({ contributor }) => contributor.id), ...speakers.keys()])];
}

function readRelated(published: Published, frame: Frame, article: PublishedArticle, more: readonly Card[]): Promise<Card[]> {
  const without = new Set([article.articleId, ...more.map((card) => card.articleId)]);
  return listRelated(published, frame, { subjectIds: subjectsOf(article), without, count: relatedCount });
}

/** An article as its page shows it; the studio's preview is made by this too, from a revision that is not live. */
export function renderArticle(
  settings: SiteSettings,
  { frame, article }: { frame: Frame; article: PublishedArticle },
  around: ArticleSurroundings,
): string {
  const canonical = settings.origin + toHref(article.address);
  const known = new Map(article.alternates.map((alternate) => [alternate.editionId, alternate.address]));
  known.set(frame.edition.id, article.address);
  const choices = choicesWhere(frame, known, article.section?.counterpart ?? null);
  const telling = { language: frame.edition.language, timeZone: frame.edition.timeZone };
  return renderDocument({
    settings,
    frame,
    choices,
    kind: 'article',
    currentSectionId: article.section?.id ?? null,
    years: tellYears(article.firstPublishedAt, article.lastUpdatedAt, telling),
    head: {
      title: `${article.headline} · ${frame.edition.name}`,
      description: article.standfirst,
      canonical,
      alternates: choicesToAlternates(choices, (path) => settings.origin + toHref(path)),
      isForMachines: true,
      kind: 'article',
      picture: (article.leadPicture && article.pictures.get(article.leadPicture.pictureId)) ?? null,
      article: wordsForNetworks(settings, frame, article),
      structuredData: articleData({ settings, frame, canonical }, article),
    },
    main: (
      <>
        <ArticleView article={article} frame={frame} canonical={canonical} portraits={around.portraits} />
        <Campaigns campaigns={around.campaigns} frame={frame} settings={settings} />
        <Related cards={around.related} frame={frame} />
        {article.section && around.more.length > 0 && <MoreFromSection frame={frame} section={article.section} cards={around.more} />}
        <MostRead cards={around.mostRead} frame={frame} />
        <Follow frame={frame} />
        {around.next && <NextStory card={around.next} frame={frame} />}
      </>
    ),
  });
}

function wordsForNetworks(settings: SiteSettings, frame: Frame, article: PublishedArticle): ArticleWords {
  const { edition } = frame;
  const { headline, firstPublishedAt, lastUpdatedAt, section, bylines, topics } = article;
  const reporters = bylines.filter(({ role }) => role === 'reporter');
  const picture = (article.leadPicture && article.pictures.get(article.leadPicture.pictureId)) ?? null;
  return {
    cardImage: cardImageOf(frame, { ...article, picture }),
    headline,
    firstPublishedAt,
    lastUpdatedAt,
    section: section?.name ?? null,
    authors: reporters.map(({ contributor }) => settings.origin + toHref(`/${edition.prefix}/people/${contributor.slug}`)),
    topics: topics.map((topic) => topic.name),
  };
}
