import { appStores } from '@coranto/contract/edition';
import type { Frame } from '@coranto/newsroom/published';
import type { CardImage } from '../card-image/card-image.ts';
import { FeedLinks } from '../feed/FeedLinks.tsx';
import { flowerIcon } from '../icons/flower.ts';
import { touchIcon } from '../manifest/manifest-page.ts';
import { OembedLinks } from '../oembed/OembedLinks.tsx';
import type { SiteSettings } from '../page.ts';
import type { PictureFiles } from '../prose/Figure.tsx';
import { FontPreloads } from './FontPreloads.tsx';
import { firstPaintScript } from './first-paint.ts';
import type { Alternate } from './language-choices.ts';
import { OpenGraph } from './OpenGraph.tsx';

/** What machines are told about a page. */
export type HeadWords = {
  title: string;
  description: string;
  /** Absolute and percent-encoded. */
  canonical: string;
  alternates: Alternate[];
  /** Pages of search results and errors are for people only. */
  isForMachines: boolean;
  kind: 'website' | 'article' | 'profile';
  picture: (PictureFiles & { altText?: string }) | null;
  /** What the page lists, where that has feeds of its own: its name and the path of the page. */
  list?: { title: string; address: string };
  article?: ArticleWords;
  structuredData?: object;
};

/** What networks are told of an article besides. */
export type ArticleWords = {
  /** The drawing that shows it there; `null` where there is none, then its picture does. */
  cardImage: CardImage | null;
  /** Without the newspaper's name, which stands apart from it on a card. */
  headline: string;
  firstPublishedAt: Date;
  lastUpdatedAt: Date;
  section: string | null;
  /** Addresses of the pages of who made it, absolute. */
  authors: readonly string[];
  topics: readonly string[];
};

/** The head of a document. */
export function Head({ settings, frame, head }: { settings: SiteSettings; frame: Frame; head: HeadWords }) {
  const { edition } = frame;
  const address = settings.assets.addresses;
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{head.title}</title>
      <script dangerouslySetInnerHTML={{ __html: firstPaintScript }} />
      <link rel="icon" type="image/svg+xml" href={flowerIcon} />
      {address[touchIcon] && <link rel="apple-touch-icon" href={address[touchIcon]} />}
      <link rel="manifest" href={`/${edition.prefix}/manifest.webmanifest`} />
      <FontPreloads assets={settings.assets} language={edition.language} />
      <link rel="stylesheet" href={address['reader.css']} />
      <script type="module" src={address['reader.island.ts']} />
      {head.description && <meta name="description" content={head.description} />}
      {head.isForMachines && <link rel="canonical" href={head.canonical} />}
      <meta name="robots" content={head.isForMachines ? 'max-image-preview:large, max-snippet:-1' : 'noindex'} />
      {head.alternates.map((alternate) => (
        <link key={alternate.hreflang} rel="alternate" hreflang={alternate.hreflang} href={alternate.href} />
      ))}
      <FeedLinks frame={frame} list={head.list ?? null} />
      {head.kind === 'article' && <OembedLinks settings={settings} canonical={head.canonical} title={head.title} />}
      {edition.settings.reuse.licenceAddress && <link rel="license" href={edition.settings.reuse.licenceAddress} />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#f5f6f2" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#11161b" />
      <SmartBanner frame={frame} />
      {head.isForMachines && <OpenGraph settings={settings} frame={frame} head={head} />}
      {head.structuredData && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForMarkup(head.structuredData) }} />
      )}
    </head>
  );
}

/** Offers the newspaper's own program on Apple telephones. @source developer.apple.com "Smart App Banners" */
function SmartBanner({ frame }: { frame: Frame }) {
  const [appStore] = appStores;
  const address = frame.edition.settings.appLinks.find((link) => link.store === appStore)?.address;
  const id = address === undefined ? undefined : /^https:\/\/apps\.apple\.com\/.*\/id(\d+)/.exec(address)?.[1];
  return id === undefined ? null : <meta name="apple-itunes-app" content={`app-id=${id}`} />;
}

/** JSON that cannot end the element it stands in. */
function jsonForMarkup(value: object): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
