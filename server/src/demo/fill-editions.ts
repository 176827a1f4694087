import { randomUUID } from 'node:crypto';
import { type EditionSettings, type Network, networks } from '@coranto/contract/edition';
import { addEdition, addSection, changeMasthead, type Newsroom, nameMasthead } from '@coranto/newsroom';
import type { DemoLanguage, SectionKey } from './demo-text.ts';
import { type DemoEdition, demoLanguages, editions } from './editions.ts';
import { masthead } from './masthead.ts';
import { sectionKeys, sections } from './sections.ts';

/** The ids of what was made, by working name. */
export type MadeEditions = Record<DemoLanguage, { editionId: string; sectionIds: Record<SectionKey, string> }>;

/** Makes the five editions with their sections. */
export async function fillEditions(newsroom: Newsroom): Promise<MadeEditions> {
  await nameMasthead(newsroom, null, { name: masthead.name });
  await changeMasthead(newsroom, null, { settings: masthead.settings });
  const made: Partial<MadeEditions> = {};
  for (const language of demoLanguages) {
    const edition = editions[language];
    const editionId = randomUUID();
    await addEdition(newsroom, null, {
      id: editionId,
      prefix: language,
      language,
      name: edition.name,
      timeZone: edition.zone,
      settings: settingsOf(edition),
    });
    made[language] = { editionId, sectionIds: await fillSections(newsroom, editionId, language) };
  }
  return made as MadeEditions; // the loop has gone through every language
}

async function fillSections(newsroom: Newsroom, editionId: string, language: DemoLanguage): Promise<Record<SectionKey, string>> {
  const ids: Partial<Record<SectionKey, string>> = {};
  for (const key of sectionKeys) {
    const id = randomUUID();
    await addSection(newsroom, null, { id, editionId, counterpart: key, ...sections[key][language] });
    ids[key] = id;
  }
  return ids as Record<SectionKey, string>; // the loop has gone through every section
}

function settingsOf(edition: DemoEdition): EditionSettings {
  return {
    tagline: edition.motto,
    socialLinks: edition.socialLinks.map(({ name, address }) => ({ network: networkNamed(name), address })),
    appLinks: edition.appLinks.map(({ name, address }) => ({ store: name === 'App Store' ? 'app-store' : 'google-play', address })),
    reuse: { terms: edition.reuseTerms, licenceAddress: edition.reuseAddress },
    colophon: edition.colophon,
    follow: { network: 'instagram', text: edition.follow.text, address: edition.follow.address },
    feeds: 'full',
    policies: {},
  };
}

function networkNamed(name: string): Network {
  const network = networks.find((each) => each === name.toLowerCase());
  if (!network) throw new Error(`No network is called ${name}`);
  return network;
}
