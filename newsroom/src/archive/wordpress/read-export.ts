import { UnreadableExport } from '../unreadable-export.ts';
import type { BorneTerm, ExportRecord, ItemRecord, SiteRecord, TermRecord } from './export-records.ts';
import { type Field, readChannelFields } from './read-fields.ts';

/**
 * Reads a WordPress export (WXR 1.0 to 1.2) record by record, in memory for one record. The site comes first.
 *
 * @throws {UnreadableExport} naming line and column: not well-formed, a document type declaration, or no WordPress export
 */
export async function* readWordPressExport(source: AsyncIterable<Uint8Array>): AsyncGenerator<ExportRecord> {
  const site: SiteRecord = { kind: 'site', title: '', description: '', link: '', language: '', siteUrl: '', blogUrl: '', version: '' };
  let isSiteGiven = false;
  let lastLine = 1;
  for await (const each of readChannelFields(source)) {
    lastLine = 'field' in each ? each.field.line : each.line;
    const record = 'field' in each ? recordOf(each.field, site) : null;
    if (record === null && 'field' in each) continue;
    if (!isSiteGiven) yield checkedSite(site, lastLine);
    isSiteGiven = true;
    if (record) yield record;
  }
  if (!isSiteGiven) throw new UnreadableExport('this is no WordPress export: it has no <channel>', lastLine);
}

function checkedSite(site: SiteRecord, line: number): SiteRecord {
  if (site.version === '') throw new UnreadableExport('this is no WordPress export: <wp:wxr_version> is missing', line);
  if (!/^1\.\d+$/.test(site.version))
    throw new UnreadableExport(
      `this is no WordPress export that can be read: its <wp:wxr_version> is ${JSON.stringify(site.version)}`,
      line,
    );
  return site;
}

function recordOf(field: Field, site: SiteRecord): ExportRecord | null {
  switch (field.name) {
    case 'item':
      return itemOf(field);
    case 'wp:author':
      return { kind: 'writer', login: textIn(field, 'wp:author_login'), displayName: textIn(field, 'wp:author_display_name') };
    case 'wp:category':
      return termOf(field, 'category', 'wp:category_nicename', 'wp:cat_name', 'wp:category_parent', 'wp:category_description');
    case 'wp:tag':
      return termOf(field, 'tag', 'wp:tag_slug', 'wp:tag_name', '', 'wp:tag_description');
    case 'wp:term':
      return termOf(field, 'term', 'wp:term_slug', 'wp:term_name', 'wp:term_parent', 'wp:term_description');
    default:
      learnSite(field, site);
      return null;
  }
}

const siteFields: Record<string, Exclude<keyof SiteRecord, 'kind'>> = {
  title: 'title',
  description: 'description',
  link: 'link',
  language: 'language',
  'wp:wxr_version': 'version',
  'wp:base_site_url': 'siteUrl',
  'wp:base_blog_url': 'blogUrl',
};

function learnSite(field: Field, site: SiteRecord): void {
  const key = siteFields[field.name];
  if (key !== undefined && site[key] === '') site[key] = field.text.trim();
}

function termOf(field: Field, element: TermRecord['element'], slug: string, name: string, parent: string, description: string): TermRecord {
  const taxonomy = element === 'category' ? 'category' : element === 'tag' ? 'post_tag' : textIn(field, 'wp:term_taxonomy');
  return {
    kind: 'term',
    element,
    taxonomy,
    slug: textIn(field, slug),
    name: textIn(field, name),
    parentSlug: textIn(field, parent),
    description: textIn(field, description),
  };
}

function itemOf(field: Field): ItemRecord {
  return {
    kind: 'item',
    line: field.line,
    id: textIn(field, 'wp:post_id'),
    postType: textIn(field, 'wp:post_type') || 'post',
    status: textIn(field, 'wp:status') || 'publish',
    title: wholeTextIn(field, 'title'),
    link: textIn(field, 'link'),
    guid: textIn(field, 'guid'),
    creator: textIn(field, 'dc:creator') || textIn(field, 'wp:author'),
    content: wholeTextIn(field, 'content:encoded'),
    excerpt: wholeTextIn(field, 'excerpt:encoded'),
    pubDate: textIn(field, 'pubDate'),
    date: textIn(field, 'wp:post_date'),
    dateGmt: textIn(field, 'wp:post_date_gmt'),
    modified: textIn(field, 'wp:post_modified'),
    modifiedGmt: textIn(field, 'wp:post_modified_gmt'),
    name: textIn(field, 'wp:post_name'),
    parentId: textIn(field, 'wp:post_parent'),
    password: wholeTextIn(field, 'wp:post_password'),
    isSticky: textIn(field, 'wp:is_sticky') === '1',
    terms: termsOf(field),
    meta: field.fields
      .filter((each) => each.name === 'wp:postmeta')
      .map((each) => ({ key: textIn(each, 'wp:meta_key'), value: wholeTextIn(each, 'wp:meta_value') })),
    comments: field.fields.filter((each) => each.name === 'wp:comment').length,
    attachmentUrl: textIn(field, 'wp:attachment_url'),
  };
}

/** NOTE: WXR 1.0 writes each term twice, once without its slug, and calls tags `tag`. */
function termsOf(item: Field): BorneTerm[] {
  const terms = new Map<string, BorneTerm>();
  for (const { name, attributes, text } of item.fields) {
    const slug = attributes['nicename']?.trim() ?? '';
    if (name !== 'category' || slug === '') continue;
    const taxonomy = attributes['domain'] === 'tag' ? 'post_tag' : (attributes['domain'] ?? 'category');
    terms.set(`${taxonomy}\n${slug}`, { taxonomy, slug, name: text.trim() });
  }
  return [...terms.values()];
}

function textIn(field: Field, name: string): string {
  return wholeTextIn(field, name).trim();
}

function wholeTextIn(field: Field, name: string): string {
  return field.fields.find((each) => each.name === name)?.text ?? '';
}
