import type { Frame } from '@coranto/newsroom/published';
import { toHref } from '../frame/addresses.ts';
import { iconDrawings } from '../icons/flower.ts';
import type { Page, SiteSettings } from '../page.ts';
import { wordsFor } from '../words/words.ts';

/** Longest name that stands under a picture on a desk without being cut. */
const longestShortName = 12;
/** So many shortcuts are shown at most. */
const mostShortcuts = 4;

/**
 * An edition as a program that can be installed: each in its own language and direction, under an id that stays.
 *
 * @source W3C Web Application Manifest; `start_url` and `id` lie within `scope`
 */
export function manifestPage(settings: SiteSettings, frame: Frame): Page {
  const { edition, sections } = frame;
  const home = `/${edition.prefix}`;
  const manifest = {
    id: home,
    start_url: home,
    scope: home,
    name: edition.name,
    ...([...edition.name].length <= longestShortName ? { short_name: edition.name } : {}),
    ...(edition.settings.tagline ? { description: edition.settings.tagline } : {}),
    lang: edition.language,
    dir: edition.direction,
    display: 'standalone',
    background_color: '#f6f7f3',
    theme_color: '#f6f7f3',
    categories: ['news'],
    icons: iconsIn(settings),
    shortcuts: [
      ...sections.slice(0, mostShortcuts - 1).map(({ name, address }) => ({ name, url: toHref(address) })),
      { name: wordsFor(edition.language).search, url: `${home}/search` },
    ],
  };
  return {
    status: 200,
    contentType: 'application/manifest+json; charset=utf-8',
    body: JSON.stringify(manifest),
    keys: [`edition-${edition.prefix}`],
    isStored: true,
  };
}

/** Those that the build has drawn; Apple's own size is named in the head of pages instead. */
function iconsIn({ assets }: SiteSettings) {
  return iconDrawings.flatMap(({ file, sizePx }) => {
    const src = assets.addresses[file];
    if (src === undefined || file === touchIcon) return [];
    return [{ src, sizes: `${sizePx}x${sizePx}`, type: 'image/png', purpose: file.includes('maskable') ? 'maskable' : 'any' }];
  });
}

/** The picture that Apple's devices take. */
export const touchIcon = 'icon-180.png';
