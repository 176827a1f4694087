import { type Card, type Frame, findCardAt, type Published } from '@coranto/newsroom/published';
import { element, textElement, xmlFile } from '../feed/xml.ts';
import { toHref } from '../frame/addresses.ts';
import type { Page, SiteSettings } from '../page.ts';
import { mediaAddress } from '../prose/Figure.tsx';
import { quotedCard } from './quoted-card.tsx';

/** Flat answers of the protocol, by its own names. */
type Answer = Record<string, string | number>;

/** The most that whoever asks has room for, in pixels; infinite where nothing was said. */
type Room = { widthPx: number; heightPx: number };

/** Wide and high enough for what is shown of an article; where there is less room, the answer is no more than a link. */
const usual: Room = { widthPx: 600, heightPx: 320 };
const least: Room = { widthPx: 240, heightPx: 160 };

/**
 * How another site may show an article: a quotation of its headline and standfirst that links here and runs nothing.
 *
 * @source oEmbed 1.0 (oembed.com): 404 where there is no answer for an address, 501 for a format that is not spoken; neither the markup nor
 *   the thumbnail may be larger than `maxwidth` and `maxheight`
 */
export async function oembedPage(published: Published, settings: SiteSettings, query: URLSearchParams): Promise<Page> {
  const format = query.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') return answerOf(501, '', 'text/plain');
  const path = pathIn(query.get('url') ?? '', settings.origin);
  const found = path === null ? null : await findCardAt(published, path);
  if (!found) return answerOf(404, '', 'text/plain');
  const room = { widthPx: readMost(query.get('maxwidth')), heightPx: readMost(query.get('maxheight')) };
  const answer = describe(found.card, found.frame, settings, room);
  return format === 'json' ? answerOf(200, JSON.stringify(answer), 'application/json') : answerOf(200, toXmlAnswer(answer), 'text/xml');
}

/** The readable path of an address of ours, or `null`. Marks of tracking and places in the page do not matter. */
function pathIn(address: string, origin: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.origin !== new URL(origin).origin) return null;
  try {
    return decodeURIComponent(url.pathname).normalize('NFC').replace(/\/+$/, '');
  } catch {
    // Not UTF-8: nothing of ours was ever published there.
    return null;
  }
}

function readMost(text: string | null): number {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : Number.POSITIVE_INFINITY;
}

function describe(card: Card, frame: Frame, settings: SiteSettings, room: Room): Answer {
  const { edition } = frame;
  const [author] = card.contributors;
  return {
    version: '1.0',
    ...markupFor(card, frame, settings, room),
    title: card.headline,
    ...(author
      ? {
          author_name: card.contributors.map(({ name }) => name).join(', '),
          author_url: settings.origin + toHref(`/${edition.prefix}/people/${author.slug}`),
        }
      : {}),
    provider_name: edition.name,
    provider_url: `${settings.origin}/${edition.prefix}`,
    cache_age: 3600,
    ...thumbnailFor(card, settings, room),
  };
}

function markupFor(card: Card, frame: Frame, settings: SiteSettings, room: Room): Answer {
  if (room.widthPx < least.widthPx || room.heightPx < least.heightPx) return { type: 'link' };
  return {
    type: 'rich',
    html: quotedCard(card, frame, settings),
    width: Math.min(usual.widthPx, room.widthPx),
    height: Math.min(usual.heightPx, room.heightPx),
  };
}

/** The largest rendition that fits and that every site can show, a JPEG rather than another. */
function thumbnailFor({ picture }: Card, { origin }: SiteSettings, room: Room): Answer {
  const fitting = (picture?.renditions ?? []).filter(
    ({ mediaType, widthPx, heightPx }) =>
      mediaType !== 'image/avif' && widthPx <= Math.min(room.widthPx, 1200) && heightPx <= room.heightPx,
  );
  const [largest] = fitting.toSorted((a, b) => b.widthPx - a.widthPx || a.mediaType.localeCompare(b.mediaType));
  if (!largest) return {};
  return { thumbnail_url: origin + mediaAddress(largest.file), thumbnail_width: largest.widthPx, thumbnail_height: largest.heightPx };
}

function toXmlAnswer(answer: Answer): string {
  return xmlFile(
    element(
      'oembed',
      {},
      Object.entries(answer).map(([name, value]) => textElement(name, String(value))),
    ),
  );
}

function answerOf(status: 200 | 404 | 501, body: string, mediaType: string): Page {
  return {
    status,
    contentType: `${mediaType}; charset=utf-8`,
    body,
    keys: ['oembed'],
    isStored: true,
    headers: { 'access-control-allow-origin': '*' },
  };
}
