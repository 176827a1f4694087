import type { MastheadSettings } from '@coranto/contract/masthead';
import { type Frame, listEditions, type Published, readFrame, readMastheadPart, readMastheadSavedAt } from '@coranto/newsroom/published';
import { type Page, plainTextPage, type SiteSettings } from '../page.ts';
import { robotsPage } from './robots-page.ts';

/** What stands once for the whole domain, by path. A file about which the newsroom has said nothing is not found. */
const pages: Record<string, (published: Published, settings: SiteSettings) => Promise<Page>> = {
  '/robots.txt': robotsPage,
  '/humans.txt': humansPage,
  '/ads.txt': async (published) => textOrNothing(await readMastheadPart(published, 'adsText')),
  '/app-ads.txt': async (published) => textOrNothing(await readMastheadPart(published, 'appAdsText')),
  '/.well-known/security.txt': securityPage,
  '/.well-known/apple-app-site-association': async (published) => appleAppsPage(await readMastheadPart(published, 'appleApps')),
  '/.well-known/assetlinks.json': async (published) => androidAppsPage(await readMastheadPart(published, 'androidApps')),
};

/** The page for machines at a path of the domain itself, or `null` where the path means nothing to us. */
export async function domainPage(published: Published, settings: SiteSettings, path: string): Promise<Page | null> {
  return Object.hasOwn(pages, path) ? ((await pages[path]?.(published, settings)) ?? null) : null;
}

/** @source IAB Tech Lab, ads.txt 1.1: at the root of the domain, in plain text; app-ads.txt 1.0 */
function textOrNothing(text: string): Page {
  return text.trim() === '' ? nothing() : plainTextPage([text.trim()]);
}

/**
 * Where those who find a weakness can tell us. It expires a year after somebody last saved these settings, and with that said that they
 * are right, so no clock is needed and the page can be kept.
 *
 * @source RFC 9116: `Expires` once, and recommended to lie less than a year ahead
 */
async function securityPage(published: Published, settings: SiteSettings): Promise<Page> {
  const { contacts, policyAddress } = await readMastheadPart(published, 'security');
  const savedAt = await readMastheadSavedAt(published);
  if (contacts.length === 0 || savedAt === null) return nothing();
  const languages = (await listEditions(published)).map((edition) => edition.language);
  return plainTextPage([
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${new Date(savedAt.getTime() + almostYearMs).toISOString()}`,
    ...(languages.length > 0 ? [`Preferred-Languages: ${languages.join(', ')}`] : []),
    `Canonical: ${settings.origin}/.well-known/security.txt`,
    ...(policyAddress === null ? [] : [`Policy: ${policyAddress}`]),
  ]);
}

/** A day less than a year, so that it never lies further ahead than the rule recommends. */
const almostYearMs = 364 * 86_400_000;

/** Who makes this. @source humanstxt.org */
async function humansPage(published: Published, settings: SiteSettings): Promise<Page> {
  const frames: Frame[] = [];
  for (const { id } of await listEditions(published)) frames.push(await readFrame(published, id));
  return plainTextPage([
    '/* TEAM */',
    ...frames.slice(0, 1).map(({ mastheadName }) => `Newspaper: ${mastheadName}`),
    ...frames.flatMap(({ edition }) => [`${edition.ownName}: ${edition.name}`, ...linesOf(edition.settings.colophon)]),
    '',
    '/* SITE */',
    `Address: ${settings.origin}`,
    `Language: ${frames.map(({ edition }) => edition.ownName).join(' / ')}`,
    'Standards: HTML, CSS, RSS, Atom, JSON Feed, schema.org',
    'Software: Coranto',
  ]);
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => `  ${line}`);
}

/** @source developer.apple.com "Supporting associated domains": JSON at this path, without an ending and without a redirect */
function appleAppsPage(appleApps: MastheadSettings['appleApps']): Page {
  if (appleApps.length === 0) return nothing();
  const details = appleApps.map(({ appId, paths }) => ({ appIDs: [appId], components: paths.map((path) => ({ '/': path })) }));
  return jsonPage({ applinks: { details }, webcredentials: { apps: appleApps.map(({ appId }) => appId) } });
}

/** @source developers.google.com "Digital Asset Links" */
function androidAppsPage(androidApps: MastheadSettings['androidApps']): Page {
  if (androidApps.length === 0) return nothing();
  return jsonPage(
    androidApps.map(({ packageName, fingerprints }) => ({
      relation: ['delegate_permission/common.handle_all_urls'],
      target: { namespace: 'android_app', package_name: packageName, sha256_cert_fingerprints: fingerprints },
    })),
  );
}

function jsonPage(value: unknown): Page {
  return { status: 200, contentType: 'application/json', body: JSON.stringify(value), keys: ['domain'], isStored: true };
}

function nothing(): Page {
  return { ...plainTextPage([]), status: 404 };
}
