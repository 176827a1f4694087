import type { ArticleContent, StoryKind } from '@coranto/contract/article';
import { type Block, everyBlock, pictureIdsOf } from '@coranto/contract/prose/prose';
import type { Obstacle, ObstaclePlace } from '@coranto/contract/refusal';
import { openAdviceAsObstacles } from '../checks/checks.ts';
import type { Reading, Writing } from '../database/database.ts';
import { readNow } from '../logbook/logbook.ts';
import { type PictureToCheck, readPicturesForChecking } from './checked-records.ts';
import type { ArticleRecord } from './records.ts';

/** What the rules look at: the words, and what the newsroom knows of the pictures and names in them. */
export type ToCheck = {
  kind: StoryKind;
  content: ArticleContent;
  liveFrom: Date;
  pictures: Map<string, PictureToCheck>;
  sectionIds: Set<string>;
  contributorIds: Set<string>;
};

/**
 * Every reason why this content may not go before readers yet, in the order of the page.
 *
 * @param liveFrom when it would; `null`: now
 */
export async function obstaclesToPublishing(
  rows: Reading | Writing,
  article: { editionId: string; language: string; kind: StoryKind },
  content: ArticleContent,
  liveFrom: Date | null = null,
): Promise<Obstacle[]> {
  const sections = await rows.selectFrom('section').select('id').where('edition_id', '=', article.editionId).execute();
  const contributorIds = content.bylines.map((byline) => byline.contributorId);
  const contributors =
    contributorIds.length === 0 ? [] : await rows.selectFrom('contributor').select('id').where('id', 'in', contributorIds).execute();
  const pictureIds = [...pictureIdsOf(content.prose), ...(content.leadPicture ? [content.leadPicture.pictureId] : [])];
  return checkContent({
    kind: article.kind,
    content,
    liveFrom: liveFrom ?? (await readNow(rows)),
    pictures: await readPicturesForChecking(rows, pictureIds, article.language),
    sectionIds: new Set(sections.map((section) => section.id)),
    contributorIds: new Set(contributors.map((contributor) => contributor.id)),
  });
}

/** Every reason why this content may not go before readers at an instant: those of the words, the embargo, and open advice where it stops. */
export async function obstaclesAt(
  rows: Reading | Writing,
  article: Pick<ArticleRecord, 'id' | 'editionId' | 'language' | 'kind' | 'embargoedUntil'>,
  content: ArticleContent,
  liveFrom: Date,
): Promise<Obstacle[]> {
  const obstacles = await obstaclesToPublishing(rows, article, content, liveFrom);
  if (article.embargoedUntil && liveFrom < article.embargoedUntil) obstacles.push({ code: 'embargo', place: { field: 'embargo' } });
  obstacles.push(...(await openAdviceAsObstacles(rows, article, content)));
  return obstacles;
}

/** The rules themselves. A page that belongs to no section (about us, contact) needs none. */
function checkContent(toCheck: ToCheck): Obstacle[] {
  const { kind, content, sectionIds, contributorIds } = toCheck;
  const obstacles: Obstacle[] = [];
  if (content.headline.trim() === '') obstacles.push({ code: 'no-headline', place: { field: 'headline' } });
  if (content.sectionId === null && kind !== 'page') obstacles.push({ code: 'no-section', place: { field: 'section' } });
  if (content.sectionId !== null && !sectionIds.has(content.sectionId))
    obstacles.push({ code: 'section-missing', place: { field: 'section' } });
  if (content.bylines.some((byline) => !contributorIds.has(byline.contributorId)))
    obstacles.push({ code: 'contributor-missing', place: { field: 'bylines' } });
  if (content.leadPicture) obstacles.push(...checkPicture(content.leadPicture, toCheck, { field: 'lead-picture' }));
  if (!hasBody(content.prose.blocks)) obstacles.push({ code: 'no-body', place: { field: 'prose' } });
  for (const block of everyBlock(content.prose.blocks)) {
    const uses = block.kind === 'picture' ? [block] : block.kind === 'gallery' ? block.pictures : [];
    for (const use of uses) obstacles.push(...checkPicture(use, toCheck, { segmentId: block.id }));
  }
  return obstacles;
}

function checkPicture(
  use: { pictureId: string; altText: string | null },
  { pictures, liveFrom }: Pick<ToCheck, 'pictures' | 'liveFrom'>,
  place: ObstaclePlace,
): Obstacle[] {
  const picture = pictures.get(use.pictureId);
  if (!picture) return [{ code: 'picture-missing', place }];
  const obstacles: Obstacle[] = [];
  if (picture.usableUntil !== null && picture.usableUntil <= liveFrom) obstacles.push({ code: 'picture-ended', place });
  if (!picture.hasCredit) obstacles.push({ code: 'picture-without-credit', place });
  if (!picture.hasAltText && !use.altText?.trim()) obstacles.push({ code: 'picture-without-alt-text', place });
  return obstacles;
}

function hasBody(blocks: Block[]): boolean {
  for (const block of everyBlock(blocks)) {
    if (block.kind === 'picture' || block.kind === 'gallery' || block.kind === 'embed' || block.kind === 'table') return true;
    if (block.kind === 'preformatted' && block.text.trim() !== '') return true;
    if ('text' in block && Array.isArray(block.text) && block.text.some((inline) => inline.kind === 'text' && inline.text.trim() !== ''))
      return true;
  }
  return false;
}
