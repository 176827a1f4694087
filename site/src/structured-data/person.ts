import type { Frame, PublishedContributor } from '@coranto/newsroom/published';
import { toHref } from '../frame/addresses.ts';
import type { SiteSettings } from '../page.ts';
import type { Thing } from './graph.ts';

/** A contributor in the words of an edition. `name` is no more than the name. @source schema.org/Person; Google "Article: author" */
export function personThing(
  settings: SiteSettings,
  frame: Frame,
  contributor: Pick<PublishedContributor, 'kind' | 'slug' | 'name' | 'title'>,
): Thing {
  const isPerson = contributor.kind === 'person';
  return {
    '@type': isPerson ? 'Person' : 'Organization',
    name: contributor.name,
    url: settings.origin + toHref(`/${frame.edition.prefix}/people/${contributor.slug}`),
    jobTitle: isPerson && contributor.title ? contributor.title : undefined,
  };
}
