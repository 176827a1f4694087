import type { EditionSettings } from '@coranto/contract/edition';
import { type Direction, type LanguageTag, languageOf } from '@coranto/contract/languages';
import { noteRecord, type Published, shared } from './reading.ts';

export type EditionName = { id: string; prefix: string; language: LanguageTag; direction: Direction; ownName: string; name: string };

export type SectionName = {
  id: string;
  slug: string;
  name: string;
  description: string;
  /** `/{edition}/{section}` */
  address: string;
  /** Same word for the same section in every edition; `null` where it has no counterpart. */
  counterpart: string | null;
  /** The section that it is a part of. */
  parentId: string | null;
};

/** What stands around every page of one edition. */
export type Frame = {
  mastheadName: string;
  edition: EditionName & { timeZone: string; settings: EditionSettings };
  sections: SectionName[];
  /** All editions in their order, this one included. */
  editions: EditionName[];
  /** Address of the counterpart of each section in the other editions: `counterparts[counterpart][editionId]`. */
  counterparts: Record<string, Record<string, string>>;
};

/** The editions there are, in their order; empty before the first run is over. */
export async function listEditions(published: Published): Promise<EditionName[]> {
  return shared(published, 'editions', async (inner) => {
    const rows = await inner.rows
      .selectFrom('published_edition')
      .select(['id', 'prefix', 'language', 'name'])
      .orderBy('position')
      .orderBy('prefix')
      .execute();
    const editions = rows.map(editionName);
    noteRecord(inner, 'frame:all', editions);
    return editions;
  });
}

/** The frame of the edition with this prefix, or `null`. */
export async function findFrame(published: Published, prefix: string): Promise<Frame | null> {
  const editions = await listEditions(published);
  const edition = editions.find((candidate) => candidate.prefix === prefix);
  return edition ? readFrame(published, edition.id) : null;
}

/** The frame of a known edition. */
export async function readFrame(published: Published, editionId: string): Promise<Frame> {
  return shared(published, `frame:${editionId}`, async (inner) => {
    const frame = await loadFrame(inner, editionId);
    noteRecord(inner, `frame:${editionId}`, frame);
    return frame;
  });
}

/** Reads a frame afresh, without a note. */
export async function loadFrame(published: Published, editionId: string): Promise<Frame> {
  const rows = await published.rows.selectFrom('published_edition').selectAll().orderBy('position').orderBy('prefix').execute();
  const sections = await published.rows
    .selectFrom('published_section')
    .selectAll()
    .orderBy('position')
    .orderBy('slug')
    .orderBy('edition_id')
    .execute();
  const row = rows.find((candidate) => candidate.id === editionId);
  if (!row) throw new Error(`No edition ${editionId}`);
  const prefixes = new Map(rows.map((each) => [each.id, each.prefix]));
  const counterparts: Frame['counterparts'] = {};
  for (const section of sections) {
    if (!section.counterpart) continue;
    const known = counterparts[section.counterpart] ?? {};
    known[section.edition_id] = `/${prefixes.get(section.edition_id)}/${section.slug}`;
    counterparts[section.counterpart] = known;
  }
  return {
    mastheadName: row.masthead_name,
    edition: { ...editionName(row), timeZone: row.time_zone, settings: row.settings },
    sections: sections
      .filter((section) => section.edition_id === editionId)
      .map(({ id, slug, name, description, counterpart, parent_id: parentId }) => ({
        id,
        slug,
        name,
        description,
        counterpart,
        parentId,
        address: `/${row.prefix}/${slug}`,
      })),
    editions: rows.map(editionName),
    counterparts,
  };
}

function editionName(row: { id: string; prefix: string; language: string; name: string }): EditionName {
  const language = languageOf(row.language);
  return {
    id: row.id,
    prefix: row.prefix,
    language: language.tag,
    direction: language.direction,
    ownName: language.ownName,
    name: row.name,
  };
}
