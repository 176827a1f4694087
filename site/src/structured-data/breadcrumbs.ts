import type { Frame } from '@coranto/newsroom/published';
import { toHref } from '../frame/addresses.ts';
import type { SiteSettings } from '../page.ts';
import type { Thing } from './graph.ts';

/** A step on the way to a page: its name, and its readable path. */
export type Step = { name: string; address: string };

/** The way from the front to a page, the page itself last. @source schema.org/BreadcrumbList; Google "Breadcrumb structured data" */
export function breadcrumbs(settings: SiteSettings, { edition }: Frame, steps: readonly Step[]): Thing {
  const all = [{ name: edition.name, address: `/${edition.prefix}` }, ...steps];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({ name, address }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: settings.origin + toHref(address),
    })),
  };
}
