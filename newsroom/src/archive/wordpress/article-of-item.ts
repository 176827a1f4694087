import type { ArticleContent } from '@coranto/contract/article';
import type { EditionRecord } from '../../edition/edition.ts';
import { pairKey } from '../archive-place.ts';
import { withAttachedFiles } from '../attached-files.ts';
import { headlineOf } from '../headline.ts';
import { noteLoss } from '../import-report.ts';
import { articleIdOf, fingerprintOf, type ImportedArticle, type ImportedState, revisionIdOf } from '../imported-article.ts';
import { isBlockMarkup } from '../markup/block-comments.ts';
import { type FoundPicture, htmlToProse, type MarkupOptions } from '../markup/html-to-prose.ts';
import { textOfMarkup } from '../markup/text-of-markup.ts';
import { slugOf } from '../slugs.ts';
import { stableId } from '../stable-id.ts';
import { type ItemRecord, metaOf } from './export-records.ts';
import { editionOf, type ImportPlace } from './import-place.ts';
import { bylinesOf, instantOf, languageOfItem, sectionTermOf, stateOf, topicTermsOf } from './item-facts.ts';
import { guessedPathsOf, oldPathsOf } from './old-addresses.ts';
import type { ExportSurvey } from './survey-export.ts';
import { uploadPathOf } from './uploads.ts';

const longestStandfirst = 3000;
const mostTopics = 100;
const mostBylines = 50;

/** Reads an item into an article, without writing anything. What has no place in it is noted in the report. */
export function articleOfItem(item: ItemRecord, place: ImportPlace): ImportedArticle {
  const { site, storyIds, translations } = place.survey;
  const edition = editionOf(place, languageOfItem(item));
  const articleId = articleIdOf(place.source, item.id);
  const pair = translations.pairs.get(item.id);
  const section = sectionOf(item, edition, place);
  const topics = topicsOf(item, edition, place);
  const content = contentOf(item, edition, place, { sectionId: section?.id ?? null, topicIds: topics.map((topic) => topic.id) });
  const kind = item.postType === 'page' ? 'page' : 'news';
  const state = stateOf(item);
  const fingerprint = fingerprintOf(content, kind, state, [item.dateGmt, item.date, item.modifiedGmt, item.modified]);
  return {
    sourceId: item.id,
    name: nameOf(item),
    articleId,
    storyId: stableId(place.source, 'story', pair ?? item.id),
    isPaired: pair !== undefined,
    revisionId: revisionIdOf(articleId, fingerprint),
    edition,
    kind,
    wishedSlug: slugOf(item.name, content.headline, edition.language),
    sectionSlug: section?.slug ?? null,
    content,
    topics,
    state,
    firstPublishedAt: instantOf(item.dateGmt, item.date, item.pubDate),
    savedAt: instantOf(item.modifiedGmt, item.modified) ?? instantOf(item.dateGmt, item.date, item.pubDate),
    assumedAt: null,
    oldPaths: oldPathsOf(item, site, (id) => storyIds.has(id)),
    guessedPaths: guessedPathsOf(item, site),
    losses: lossesOf(item, state),
    fingerprint,
  };
}

/** Pictures that an item's text shows. */
export function picturesInItem(item: ItemRecord, place: ImportPlace): FoundPicture[] {
  return htmlToProse(item.content, markupOptions(item, editionOf(place, languageOfItem(item)), place)).pictures;
}

/** Our picture of a found one, by its number, its own address or the full size it links to. */
export function knownPicture(found: FoundPicture, place: ImportPlace): string | null {
  if (found.sourceId !== null && place.pictures.has(found.sourceId)) return place.pictures.get(found.sourceId) ?? null;
  for (const address of [found.address, found.linkedAddress]) {
    const path = address === null ? null : uploadPathOf(address);
    const id = path === null ? undefined : place.pictures.get(fullSizePath(path));
    if (id !== undefined) return id;
  }
  return null;
}

/** The path of the upload that a scaled copy was made from. */
export function fullSizePath(path: string): string {
  return path.replace(/-\d{1,5}x\d{1,5}(\.\w+)$/, '$1');
}

function contentOf(
  item: ItemRecord,
  edition: EditionRecord,
  place: ImportPlace,
  placed: Pick<ArticleContent, 'sectionId' | 'topicIds'>,
): ArticleContent {
  const read = htmlToProse(item.content, { ...markupOptions(item, edition, place), pictureIdOf: (found) => knownPicture(found, place) });
  for (const loss of read.leftOut) noteLoss(place.report, loss.what, loss.why, { times: loss.times, example: nameOf(item) });
  const missing = read.pictures.filter((found) => knownPicture(found, place) === null).length;
  if (missing > 0)
    noteLoss(place.report, 'picture in a text', 'its file was not given; its address stays as a link', {
      times: missing,
      example: nameOf(item),
    });
  const prose = withAttachedFiles(read.prose, enclosuresOf(item));
  const thumbnail = place.pictures.get(metaOf(item, '_thumbnail_id') ?? '');
  return {
    headline: headlineOf({ title: textOfMarkup(item.title), prose, spare: item.name, name: nameOf(item) }, place.report),
    kicker: null,
    standfirst: standfirstOf(item),
    bylines: bylinesOf(item)
      .slice(0, mostBylines)
      .flatMap(({ login }) => {
        const contributorId = place.contributors.get(login);
        return contributorId === undefined ? [] : [{ contributorId, role: 'reporter' as const }];
      }),
    dateline: null,
    leadPicture: thumbnail === undefined ? null : { pictureId: thumbnail, caption: null, altText: null },
    prose,
    ...placed,
  };
}

function markupOptions(item: ItemRecord, edition: EditionRecord, { survey }: ImportPlace): MarkupOptions {
  const site = [survey.site.blogUrl, survey.site.link].find((each) => URL.canParse(each));
  return {
    language: edition.language,
    baseAddress: site !== undefined && URL.canParse(item.link, site) ? new URL(item.link, site).href : (site ?? null),
    lineEnds: isBlockMarkup(item.content) ? 'collapsed' : 'kept',
    shortcodes: true,
    attachedPictures: survey.attachedTo.get(item.id) ?? [],
    libraryPicture: (sourceId) => libraryPicture(sourceId, survey),
    footnotes: footnotesOfItem(item),
    linkTo: (address) =>
      site !== undefined && address.host === new URL(site).host && !address.pathname.includes('/wp-content/')
        ? `${address.pathname}${address.search}${address.hash}`
        : address.href,
  };
}

/** WordPress keeps the words of footnotes apart from the text, as JSON; what is none is taken for nothing. */
function footnotesOfItem(item: ItemRecord): ReadonlyMap<string, string> {
  const kept = parseJson(metaOf(item, 'footnotes') ?? '');
  return new Map((Array.isArray(kept) ? kept : []).flatMap((each) => (isFootnote(each) ? [[each.id, each.content]] : [])));
}

function isFootnote(value: unknown): value is { id: string; content: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'content' in value &&
    typeof value.content === 'string'
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The field is anybody's: another plug-in may keep something else there.
    return null;
  }
}

function libraryPicture(sourceId: string, survey: ExportSurvey): ReturnType<NonNullable<MarkupOptions['libraryPicture']>> {
  const attachment = survey.attachments.get(sourceId);
  if (!attachment) return null;
  return { address: attachment.url, altText: attachment.altText || null, caption: textOfMarkup(attachment.caption) || null };
}

function standfirstOf(item: ItemRecord): string {
  const excerpt = textOfMarkup(item.excerpt);
  const standfirst = excerpt === '' ? textOfMarkup(metaOf(item, '_yoast_wpseo_metadesc') ?? '') : excerpt;
  return standfirst.slice(0, longestStandfirst).toWellFormed();
}

/** Sound files of podcasts stand in the item's meta. */
function enclosuresOf(item: ItemRecord): { address: string; title: null }[] {
  const enclosures = item.meta.filter((each) => each.key === 'enclosure');
  return enclosures.map(({ value }) => ({ address: value.split('\n')[0]?.trim() ?? '', title: null }));
}

function lossesOf(item: ItemRecord, state: ImportedState): ImportedArticle['losses'] {
  return [
    ...(state.kind === 'draft' && state.why !== null
      ? [{ what: 'public life of a story', why: `it was ${state.why} there, so it is a draft here` }]
      : []),
    ...(item.isSticky ? [{ what: 'sticky story', why: 'fronts are arranged here anew' }] : []),
  ];
}

function sectionOf(item: ItemRecord, edition: EditionRecord, place: ImportPlace): { id: string; slug: string } | null {
  const term = sectionTermOf(item);
  return term ? (place.sections.get(pairKey(edition.id, term.slug)) ?? null) : null;
}

function topicsOf(item: ItemRecord, edition: EditionRecord, place: ImportPlace): ImportedArticle['topics'] {
  const topics = new Map<string, ImportedArticle['topics'][number]>();
  for (const term of topicTermsOf(item)) {
    const written =
      (term.taxonomy === 'category' ? place.survey.categories.get(term.slug)?.name : place.survey.tags.get(term.slug)) ?? term.name;
    const name = (textOfMarkup(written) || term.slug).slice(0, 200).toWellFormed();
    const slug = slugOf(term.slug, name, edition.language);
    if (slug === '') continue;
    topics.set(slug, { id: place.topics.get(pairKey(edition.id, slug)) ?? stableId('topic', edition.id, slug), slug, name });
  }
  return [...topics.values()].slice(0, mostTopics);
}

/** How the report speaks of an item. */
function nameOf(item: ItemRecord): string {
  return `${item.title.trim().slice(0, 60).toWellFormed() || item.name || 'untitled'}, line ${item.line}`;
}
