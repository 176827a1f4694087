import type { ArticleContent } from '@coranto/contract/article';
import { proseToText } from '@coranto/contract/prose/plain-text';
import type { Prose } from '@coranto/contract/prose/prose';
import type { EditionRecord } from '../../edition/edition.ts';
import { pairKey } from '../archive-place.ts';
import { withAttachedFiles } from '../attached-files.ts';
import { headlineOf } from '../headline.ts';
import { noteLoss } from '../import-report.ts';
import { articleIdOf, fingerprintOf, type ImportedArticle, revisionIdOf } from '../imported-article.ts';
import { htmlToProse, type ReadMarkup } from '../markup/html-to-prose.ts';
import { textOfMarkup } from '../markup/text-of-markup.ts';
import { slugOf } from '../slugs.ts';
import { stableId } from '../stable-id.ts';
import { datesOfEntry } from './entry-dates.ts';
import type { FeedText } from './feed-entry.ts';
import { editionOfEntry, type FeedPlace, foreignLanguage, type KnownEntry, placeCategories } from './feed-place.ts';
import { gatherFootnotes } from './gather-footnotes.ts';
import { isWeb, plainAddress } from './identity.ts';
import { oldPageOf } from './old-page.ts';

const longestStandfirst = 3000;
const mostBylines = 50;
const mostTopics = 100;

/** Reads an entry into an article, without writing anything; `null` where it says nothing. What has no place in it is noted. */
export function articleOfEntry(known: KnownEntry, place: FeedPlace): ImportedArticle | null {
  const { entry, sourceId, name } = known;
  const edition = editionOfEntry(entry.language, place);
  const words = wordsOf(known, edition, place);
  const prose = withAttachedFiles(words.read.prose, entry.attachments);
  if (entry.title === '' && prose.blocks.length === 0) {
    noteLoss(place.report, 'whole entry', 'it has neither a title nor a text', { example: name });
    return null;
  }
  noteReading(words.read, name, place);
  const { section, others } = placeCategories(entry.categories, edition, place);
  const topics = topicsOf(others, edition, place);
  const content: ArticleContent = {
    headline: headlineOf({ title: entry.title, prose, spare: '', name }, place.report),
    kicker: null,
    standfirst: words.standfirst,
    sectionId: section?.id ?? null,
    bylines: bylinesOf(known, place),
    dateline: null,
    leadPicture: null,
    topicIds: topics.map((topic) => topic.id),
    prose,
  };
  const articleId = articleIdOf(place.source, sourceId);
  const fingerprint = fingerprintOf(content, entry.published, entry.updated);
  const dates = datesOfEntry(known, place.importedAt);
  const page = oldPageOf(entry, known.site);
  const language = foreignLanguage(entry.language, edition);
  return {
    sourceId,
    name,
    articleId,
    storyId: stableId(place.source, 'story', sourceId),
    isPaired: false,
    revisionId: revisionIdOf(articleId, fingerprint),
    edition,
    kind: 'news',
    wishedSlug: slugOf(nameInAddress(entry.link), content.headline, edition.language),
    sectionSlug: section?.slug ?? null,
    content,
    topics,
    state: { kind: 'public' },
    ...dates.known,
    oldPaths: page.paths,
    guessedPaths: [],
    losses: [
      ...dates.losses,
      ...(page.why === null ? [] : [{ what: 'old address', why: page.why }]),
      ...(language === null ? [] : [{ what: `language ${language}`, why: `no edition speaks it, so it came into ${edition.prefix}` }]),
    ],
    fingerprint,
  };
}

/** The whole text where there is one, and then the summary as standfirst; else the summary as text. */
function wordsOf({ entry, site }: KnownEntry, edition: EditionRecord, place: FeedPlace): { read: ReadMarkup; standfirst: string } {
  const read = (text: FeedText): ReadMarkup => {
    const { markup, footnotes } = gatherFootnotes(text.markup);
    return htmlToProse(markup, {
      language: edition.language,
      baseAddress: text.base ?? entry.link ?? site,
      lineEnds: text.lineEnds,
      footnotes,
      linkTo: (address) =>
        place.pages.has(plainAddress(address.href)) ? `${address.pathname}${address.search}${address.hash}` : address.href,
    });
  };
  const whole = entry.content && read(entry.content);
  if (whole !== null && whole.prose.blocks.length > 0) return { read: whole, standfirst: standfirstOf(entry.summary, whole.prose) };
  const short = entry.summary && read(entry.summary);
  return { read: short ?? whole ?? { prose: { version: 1, blocks: [] }, pictures: [], leftOut: [] }, standfirst: '' };
}

/** The summary, unless it is the text or its beginning, cut off by a program. */
function standfirstOf(summary: FeedText | null, prose: Prose): string {
  const line = textOfMarkup(summary?.markup ?? '');
  const text = proseToText(prose).replace(/\s+/g, ' ').trim();
  const cut = line.replace(/\s?(\[(…|\.{3})\]|…|\.{3})$/, '');
  const isText = line === text || (cut !== line && text.startsWith(cut));
  return isText ? '' : line.slice(0, longestStandfirst).toWellFormed();
}

function noteReading({ leftOut, pictures }: ReadMarkup, name: string, { report }: FeedPlace): void {
  for (const loss of leftOut) noteLoss(report, loss.what, loss.why, { times: loss.times, example: name });
  if (pictures.length > 0)
    noteLoss(report, 'picture in a text', 'feeds bring no files; its address stays as a link', { times: pictures.length, example: name });
}

function bylinesOf({ entry }: KnownEntry, place: FeedPlace): ArticleContent['bylines'] {
  const ids = new Set(entry.authors.flatMap((name) => place.contributors.get(name.toLowerCase()) ?? []));
  return [...ids].slice(0, mostBylines).map((contributorId) => ({ contributorId, role: 'reporter' }));
}

function topicsOf(categories: KnownEntry['entry']['categories'], edition: EditionRecord, place: FeedPlace): ImportedArticle['topics'] {
  const topics = new Map<string, ImportedArticle['topics'][number]>();
  for (const category of categories) {
    const name = category.name.slice(0, 200).toWellFormed();
    const slug = slugOf(category.slug ?? name, name, edition.language);
    if (slug === '' || topics.has(slug)) continue;
    topics.set(slug, { id: place.topics.get(pairKey(edition.id, slug)) ?? stableId('topic', edition.id, slug), slug, name });
  }
  return [...topics.values()].slice(0, mostTopics);
}

/** The last part of an address, where it has letters of its own: `story-1` of `/2020/05/story-1.html`. */
function nameInAddress(link: string | null): string {
  if (link === null || !isWeb(link)) return '';
  const last = new URL(link).pathname.split('/').findLast((part) => part !== '') ?? '';
  const name = last.replace(/\.(html?|php|aspx?|jsp|shtml)$/i, '');
  return /\p{L}{2}|%[\da-f]{2}/iu.test(name) && !/^(index|default|article|story|news|item|node|view)$/i.test(name) ? name : '';
}
