import type { Frame } from '@coranto/newsroom/published';
import type { SiteSettings } from '../page.ts';
import { reference, type Thing, unlessEmpty } from './graph.ts';

/** Name of the newspaper, as this edition is it, among things. */
export function publisherId(settings: SiteSettings, { edition }: Frame): string {
  return `${settings.origin}/${edition.prefix}#publisher`;
}

/**
 * Who publishes: the newspaper, with the pages that say by what rules it works.
 *
 * @source schema.org/NewsMediaOrganization, whose names of policies the settings of an edition use
 */
export function publisherThing(settings: SiteSettings, frame: Frame): Thing {
  const { edition } = frame;
  const logo = settings.assets.addresses['icon-512.png'];
  return {
    '@type': 'NewsMediaOrganization',
    '@id': publisherId(settings, frame),
    name: edition.name,
    alternateName: edition.name === frame.mastheadName ? undefined : frame.mastheadName,
    url: `${settings.origin}/${edition.prefix}`,
    logo: logo === undefined ? undefined : { '@type': 'ImageObject', url: settings.origin + logo, width: 512, height: 512 },
    sameAs: unlessEmpty(edition.settings.socialLinks.map(({ address }) => address)),
    ...edition.settings.policies,
  };
}

/** Name of the edition's site among things. */
export function siteId(settings: SiteSettings, { edition }: Frame): string {
  return `${settings.origin}/${edition.prefix}#site`;
}

/** The edition as a site of its own, which can be searched. @source schema.org/WebSite, schema.org/SearchAction */
export function siteThing(settings: SiteSettings, frame: Frame): Thing {
  const { edition } = frame;
  const home = `${settings.origin}/${edition.prefix}`;
  return {
    '@type': 'WebSite',
    '@id': siteId(settings, frame),
    url: home,
    name: edition.name,
    description: edition.settings.tagline || undefined,
    inLanguage: edition.language,
    publisher: reference(publisherId(settings, frame)),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${home}/search?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}
