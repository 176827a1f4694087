import type { ExportRecord, ItemRecord, SiteRecord } from './export-records.ts';
import { metaOf } from './export-records.ts';
import { bylinesOf, isStoryItem, languageOfItem, loginOf, sectionTermOf } from './item-facts.ts';
import { type Translations, translationsOf } from './translations.ts';

/** How much of each kind a file holds. */
export type ExportCounts = {
  items: number;
  posts: number;
  pages: number;
  attachments: number;
  menuEntries: number;
  others: Record<string, number>;
  writers: number;
  categories: number;
  tags: number;
  terms: number;
  comments: number;
};

/** A file of the old site's library, as an export names it. */
export type Attachment = {
  id: string;
  url: string;
  title: string;
  caption: string;
  description: string;
  altText: string;
  parentId: string;
  link: string;
};

/** What must be known of a whole export before its first item can be imported. */
export type ExportSurvey = {
  site: SiteRecord;
  counts: ExportCounts;
  /** Display names by login, lower case. */
  writers: Map<string, string>;
  categories: Map<string, { name: string; description: string; parentSlug: string }>;
  tags: Map<string, string>;
  attachments: Map<string, Attachment>;
  /** Numbers of attachments by the item they belong to, in the file's order. */
  attachedTo: Map<string, string[]>;
  translations: Translations;
  /** Numbers of the items that become stories. */
  storyIds: Set<string>;
  /** How many stories each language has in each first category, with the category's name as the stories spell it. */
  sectionsInUse: Map<string, { language: string; slug: string; name: string; stories: number }>;
  /** Logins in bylines, lower case, with the best name known. */
  bylinesInUse: Map<string, string>;
};

/**
 * Reads an export to its end and keeps what the import needs to know beforehand. A damaged file fails here, before anything is
 * written.
 *
 * @throws {UnreadableExport}
 */
export async function surveyExport(records: AsyncIterable<ExportRecord>): Promise<ExportSurvey> {
  const counts: ExportCounts = {
    items: 0,
    posts: 0,
    pages: 0,
    attachments: 0,
    menuEntries: 0,
    others: {},
    writers: 0,
    categories: 0,
    tags: 0,
    terms: 0,
    comments: 0,
  };
  const survey: Omit<ExportSurvey, 'site'> = {
    counts,
    writers: new Map(),
    categories: new Map(),
    tags: new Map(),
    attachments: new Map(),
    attachedTo: new Map(),
    translations: { languages: new Map(), pairs: new Map() },
    storyIds: new Set(),
    sectionsInUse: new Map(),
    bylinesInUse: new Map(),
  };
  let site: SiteRecord | null = null;
  for await (const read of records) {
    const record = read.kind === 'item' ? read : ownCopy(read);
    if (record.kind === 'site') site = record;
    else if (record.kind === 'item') learnItem(record, survey);
    else if (record.kind === 'writer') {
      counts.writers += 1;
      survey.writers.set(loginOf(record.login), record.displayName || record.login);
    } else {
      counts[record.element === 'category' ? 'categories' : record.element === 'tag' ? 'tags' : 'terms'] += 1;
      if (record.taxonomy === 'category') survey.categories.set(record.slug, record);
      if (record.taxonomy === 'post_tag') survey.tags.set(record.slug, record.name);
      translationsOf(record, survey.translations);
    }
  }
  if (site === null) throw new Error('readWordPressExport gives the site first, or throws');
  return { site, ...survey };
}

function learnItem(item: ItemRecord, survey: Omit<ExportSurvey, 'site'>): void {
  const { counts } = survey;
  counts.items += 1;
  counts.comments += item.comments;
  if (item.postType === 'post') counts.posts += 1;
  else if (item.postType === 'page') counts.pages += 1;
  else if (item.postType === 'nav_menu_item') counts.menuEntries += 1;
  else if (item.postType === 'attachment') {
    counts.attachments += 1;
    const attachment = ownCopy(attachmentOf(item));
    survey.attachments.set(attachment.id, attachment);
    const siblings = survey.attachedTo.get(item.parentId);
    if (siblings) siblings.push(attachment.id);
    else survey.attachedTo.set(attachment.parentId, [attachment.id]);
  } else counts.others[item.postType] = (counts.others[item.postType] ?? 0) + 1;
  if (isStoryItem(item)) learnStory(item, survey);
}

function learnStory(item: ItemRecord, { storyIds, sectionsInUse, bylinesInUse }: Omit<ExportSurvey, 'site'>): void {
  storyIds.add(ownCopy(item.id));
  for (const { login, name } of ownCopy(bylinesOf(item))) if (!bylinesInUse.has(login)) bylinesInUse.set(login, name);
  const section = ownCopy(sectionTermOf(item));
  if (!section) return;
  const language = ownCopy(languageOfItem(item));
  const key = `${language}\n${section.slug}`;
  const known = sectionsInUse.get(key);
  sectionsInUse.set(key, { language, slug: section.slug, name: section.name, stories: (known?.stories ?? 0) + 1 });
}

function attachmentOf(item: ItemRecord): Attachment {
  return {
    id: item.id,
    url: item.attachmentUrl,
    title: item.title.trim(),
    caption: item.excerpt.trim(),
    description: item.content.trim(),
    altText: metaOf(item, '_wp_attachment_image_alt')?.trim() ?? '',
    parentId: item.parentId,
    link: item.link,
  };
}

/** NOTE: a piece cut out of a text keeps the whole text in memory; what is kept of a file must be a copy, or all of the file is. */
function ownCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T; // plain data, which JSON gives back as it was
}
