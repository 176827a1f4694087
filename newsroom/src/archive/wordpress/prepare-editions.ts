import { editionPrefixSchema, plainEditionSettings } from '@coranto/contract/edition';
import { languageOf, parseLanguageTag } from '@coranto/contract/languages';
import type { Person } from '@coranto/contract/person';
import { addEdition, type EditionRecord, listAllEditions, nameMasthead } from '../../edition/edition.ts';
import type { Newsroom } from '../../logbook/logbook.ts';
import type { ImportReport } from '../import-report.ts';
import { noteLoss } from '../import-report.ts';
import { languageAlone } from '../language-alone.ts';
import { requireEdition } from '../require-edition.ts';
import { stableId } from '../stable-id.ts';
import type { ExportSurvey } from './survey-export.ts';

/**
 * Finds the editions an archive belongs to, and makes those that are missing: one for each language of Polylang, else one for the
 * site's language.
 *
 * @throws {NotFound} `prefix` names no edition
 */
export async function prepareEditions(
  newsroom: Newsroom,
  person: Person | null,
  survey: ExportSurvey,
  prefix: string | null,
  report: ImportReport,
): Promise<Map<string, EditionRecord>> {
  const standing = await listAllEditions(newsroom);
  if (standing.length === 0) await nameMastheadAnew(newsroom, person, survey);
  const editions = new Map<string, EditionRecord>();
  const make = async (slug: string, tag: string): Promise<EditionRecord> => {
    const found =
      standing.find((edition) => edition.prefix === slug) ??
      standing.find((edition) => edition.language === tag || languageAlone(edition.language) === tag);
    const edition = found ?? (await makeEdition(newsroom, person, { slug, tag, survey, report, position: standing.length }));
    if (!found) standing.push(edition);
    return edition;
  };
  for (const [slug, { tag }] of survey.translations.languages) editions.set(slug, await make(slug, tag));
  editions.set('', prefix === null ? await make(...siteLanguage(survey, standing)) : requireEdition(standing, prefix));
  return editions;
}

/** Where a site does not say its language, the only edition or the first language of its plug-in is meant. */
function siteLanguage(survey: ExportSurvey, standing: EditionRecord[]): [slug: string, tag: string] {
  const tag = parseLanguageTag(survey.site.language);
  const [only] = standing;
  if (tag === null && only) return [only.prefix, only.language];
  const short = tag === null ? 'en' : languageAlone(tag);
  return [short.toLowerCase(), short];
}

async function makeEdition(
  newsroom: Newsroom,
  person: Person | null,
  { slug, tag, survey, report, position }: { slug: string; tag: string; survey: ExportSurvey; report: ImportReport; position: number },
): Promise<EditionRecord> {
  const wished = [slug.toLowerCase(), tag.toLowerCase(), `edition-${tag.toLowerCase()}`];
  const prefix = wished.find((each) => editionPrefixSchema.safeParse(each).success) ?? 'archive';
  const name = nameOf(survey);
  const settings = { ...plainEditionSettings, tagline: survey.site.description.slice(0, 200).toWellFormed() };
  const edition = { id: stableId('edition', prefix), prefix, language: languageOf(tag).tag, name, timeZone: 'UTC', settings };
  await addEdition(newsroom, person, edition);
  report.written.editions += 1;
  noteLoss(report, `time zone of edition ${prefix}`, 'the file does not tell it; UTC until somebody sets it');
  return { ...edition, position, retiredAt: null, retiredTo: null };
}

/** NOTE: a masthead that somebody has named stays; only a newsroom without editions takes the archive's name. */
async function nameMastheadAnew(newsroom: Newsroom, person: Person | null, survey: ExportSurvey): Promise<void> {
  const named = await newsroom.database.read.selectFrom('masthead').select('name').executeTakeFirst();
  if (!named) await nameMasthead(newsroom, person, { name: nameOf(survey) });
}

function nameOf(survey: ExportSurvey): string {
  return survey.site.title.normalize('NFC').slice(0, 200).trim() || 'Archive';
}
