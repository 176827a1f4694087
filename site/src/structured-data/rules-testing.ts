/** A thing as it stands in the markup. */
export type FoundThing = { [property: string]: unknown };

/** What a thing of a type must tell, and what it should. */
type Rule = { required: readonly string[]; recommended: readonly string[] };

const article: Rule = {
  required: ['headline', 'datePublished', 'author', 'publisher', 'url', 'inLanguage'],
  recommended: [
    'articleSection',
    'copyrightHolder',
    'copyrightNotice',
    'copyrightYear',
    'creditText',
    'dateModified',
    'description',
    'identifier',
    'image',
    'isAccessibleForFree',
    'keywords',
    'license',
    'mainEntityOfPage',
    'usageInfo',
    'wordCount',
  ],
};

/**
 * @source developers.google.com: Article, Breadcrumb, Image metadata, Profile page, Organization, Sitelinks searchbox; schema.org for what
 *   Google does not speak of (Quotation, CorrectionComment, CollectionPage)
 */
const rules: Record<string, Rule> = {
  Article: article,
  NewsArticle: article,
  ReportageNewsArticle: article,
  AnalysisNewsArticle: article,
  OpinionNewsArticle: article,
  Person: { required: ['name'], recommended: [] },
  Organization: { required: ['name'], recommended: ['url'] },
  NewsMediaOrganization: { required: ['name', 'url'], recommended: ['logo', 'sameAs', 'publishingPrinciples', 'correctionsPolicy'] },
  ImageObject: { required: ['url'], recommended: ['width', 'height'] },
  Quotation: { required: ['text', 'creator', 'inLanguage'], recommended: [] },
  CorrectionComment: { required: ['text', 'datePublished'], recommended: ['inLanguage'] },
  BreadcrumbList: { required: ['itemListElement'], recommended: [] },
  ItemList: { required: ['itemListElement', 'numberOfItems'], recommended: [] },
  ListItem: { required: ['position', 'name'], recommended: [] },
  ProfilePage: { required: ['mainEntity'], recommended: ['url', 'name', 'inLanguage', 'isPartOf', 'publisher'] },
  CollectionPage: { required: ['mainEntity', 'name', 'url'], recommended: ['description', 'inLanguage', 'isPartOf', 'publisher'] },
  WebSite: { required: ['url', 'name'], recommended: ['potentialAction', 'inLanguage', 'publisher'] },
  WebPage: { required: ['@id'], recommended: [] },
  SearchAction: { required: ['target', 'query-input'], recommended: [] },
  EntryPoint: { required: ['urlTemplate'], recommended: [] },
  Thing: { required: ['name'], recommended: ['url'] },
};

/** Every thing of a page, those inside others included; mere references are none. */
export function everyThing(value: unknown): FoundThing[] {
  if (Array.isArray(value)) return value.flatMap(everyThing);
  if (value === null || typeof value !== 'object') return [];
  const own = '@type' in value ? [{ ...value }] : [];
  return [...own, ...Object.values(value).flatMap(everyThing)];
}

/** Every way in which what a page tells breaks a rule, each in a line. `mayLack` names what these records do not have. */
export function findProblems(data: unknown, mayLack: readonly string[] = []): string[] {
  const things = everyThing(data);
  const ids = new Set(things.map((thing) => thing['@id']).filter((id) => id !== undefined));
  return things.flatMap((thing) => {
    const type = String(thing['@type']);
    // A translation elsewhere is named, not told.
    const rule = rules[type];
    if (!rule) return [`${type} has no rule`];
    const isNamedOnly = thing.url !== undefined && thing['@id'] === thing.url && thing.headline === undefined && type === 'NewsArticle';
    const wanted = isNamedOnly ? ['inLanguage'] : [...rule.required, ...rule.recommended.filter((name) => !mayLack.includes(name))];
    const missing = wanted.filter((name) => thing[name] === undefined).map((name) => `${type} lacks ${name}`);
    return [...missing, ...Object.entries(thing).flatMap(([name, value]) => problemsOfValue(type, name, value, ids))];
  });
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const addresses = new Set([
  'url',
  'item',
  'contentUrl',
  'license',
  'usageInfo',
  'acquireLicensePage',
  'urlTemplate',
  '@id',
  'sameAs',
  'isBasedOn',
]);

function problemsOfValue(type: string, name: string, value: unknown, ids: ReadonlySet<unknown>): string[] {
  const wrong = (what: string) => [`${type}.${name} ${what}: ${JSON.stringify(value)}`];
  if (value === null || value === '' || (Array.isArray(value) && value.length === 0)) return wrong('is empty');
  if (name.startsWith('date') && name !== 'dateline' && !instant.test(String(value))) return wrong('is no instant with an offset');
  if (addresses.has(name)) {
    const all = [value].flat().map(String);
    if (!all.every((address) => /^https:\/\/[\x21-\x7e]+$/.test(address) && URL.canParse(address))) return wrong('is no whole address');
  }
  if (name === 'inLanguage' && Intl.getCanonicalLocales(String(value))[0] !== value) return wrong('is no language tag');
  if (name === 'itemListElement' && everyThing(value).some((line, at) => line.position !== at + 1)) return wrong('is not counted from 1');
  const isReference = typeof value === 'object' && value !== null && Object.keys(value).join() === '@id';
  if (isReference && !ids.has((value as { '@id': string })['@id'])) return wrong('names nothing on the page'); // checked just now
  return [];
}
