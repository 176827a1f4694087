import type { Frame } from '@coranto/newsroom/published';
import type { SiteSettings } from '../page.ts';
import { type PlainFile, plainFile } from '../prose/plain-file.ts';
import type { HeadWords } from './Head.tsx';

/**
 * What networks show when somebody passes a page on.
 *
 * @source ogp.me; developer.x.com "Cards", whose own names are only needed where they say more than Open Graph
 */
export function OpenGraph({ settings, frame, head }: { settings: SiteSettings; frame: Frame; head: HeadWords }) {
  const { article } = head;
  const wanted = imageOf(settings, head);
  return (
    <>
      <meta property="og:type" content={head.kind} />
      <meta property="og:title" content={article?.headline ?? head.title} />
      {head.description && <meta property="og:description" content={head.description} />}
      <meta property="og:url" content={head.canonical} />
      <meta property="og:site_name" content={frame.edition.name} />
      <meta property="og:locale" content={openGraphLocale(frame.edition.language)} />
      {otherLanguages(head, frame).map((language) => (
        <meta key={language} property="og:locale:alternate" content={openGraphLocale(language)} />
      ))}
      {wanted && <meta property="og:image" content={wanted.address} />}
      {wanted && <meta property="og:image:type" content={wanted.mediaType} />}
      {wanted && <meta property="og:image:width" content={String(wanted.widthPx)} />}
      {wanted && <meta property="og:image:height" content={String(wanted.heightPx)} />}
      {wanted?.altText && <meta property="og:image:alt" content={wanted.altText} />}
      {article && <meta property="article:published_time" content={article.firstPublishedAt.toISOString()} />}
      {article && <meta property="article:modified_time" content={article.lastUpdatedAt.toISOString()} />}
      {article?.section && <meta property="article:section" content={article.section} />}
      {article?.authors.map((author) => (
        <meta key={author} property="article:author" content={author} />
      ))}
      {article?.topics.map((topic) => (
        <meta key={topic} property="article:tag" content={topic} />
      ))}
      <meta name="twitter:card" content={wanted ? 'summary_large_image' : 'summary'} />
    </>
  );
}

/** The drawn card of an article, or else the picture of a page. */
function imageOf({ origin }: SiteSettings, { article, picture }: HeadWords): (Omit<PlainFile, 'bytes'> & { altText?: string }) | null {
  if (article?.cardImage) return { ...article.cardImage, address: origin + article.cardImage.path };
  return picture && { ...plainFile(picture, origin), ...(picture.altText ? { altText: picture.altText } : {}) };
}

/** The other languages in which the page stands. */
function otherLanguages({ alternates }: HeadWords, { edition }: Frame): string[] {
  return alternates.map(({ hreflang }) => hreflang).filter((hreflang) => hreflang !== 'x-default' && hreflang !== edition.language);
}

const openGraphLocales = new Map<string, string>();

/** `hy` as `hy_AM`: networks want a country, so the likeliest stands in. */
function openGraphLocale(language: string): string {
  let known = openGraphLocales.get(language);
  if (known === undefined) {
    const locale = new Intl.Locale(language).maximize();
    known = `${locale.language}_${locale.region ?? 'XX'}`;
    openGraphLocales.set(language, known);
  }
  return known;
}
