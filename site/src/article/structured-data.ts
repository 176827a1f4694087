import type { Frame, PublishedArticle, PublishedContributor } from '@coranto/newsroom/published';
import { toHref } from '../frame/addresses.ts';
import type { SiteSettings } from '../page.ts';
import { mediaAddress } from '../prose/Figure.tsx';

/**
 * An article as machines read it.
 *
 * @source schema.org/NewsArticle
 */
export function articleToStructuredData(settings: SiteSettings, frame: Frame, article: PublishedArticle, canonical: string): object {
  const { edition } = frame;
  const person = (contributor: PublishedContributor) => ({
    '@type': contributor.kind === 'organisation' ? 'Organization' : 'Person',
    name: contributor.name,
    url: settings.origin + toHref(`/${edition.prefix}/people/${contributor.slug}`),
    ...(contributor.title && contributor.kind === 'person' ? { jobTitle: contributor.title } : {}),
  });
  const by = (role: string) => article.bylines.filter((byline) => byline.role === role).map((byline) => person(byline.contributor));
  const picture = article.leadPicture && article.pictures.get(article.leadPicture.pictureId);
  const source = article.source && settings.origin + toHref(article.source.address);
  return {
    '@context': 'https://schema.org',
    '@type': article.kind === 'analysis' ? 'AnalysisNewsArticle' : article.kind === 'opinion' ? 'OpinionNewsArticle' : 'NewsArticle',
    mainEntityOfPage: canonical,
    headline: article.headline,
    description: article.standfirst || undefined,
    inLanguage: edition.language,
    articleSection: article.section?.name,
    datePublished: article.firstPublishedAt.toISOString(),
    dateModified: article.lastUpdatedAt.toISOString(),
    author: by('reporter').length > 0 ? by('reporter') : [publisherOf(settings, frame)],
    translator: by('translator').length > 0 ? by('translator') : undefined,
    publisher: publisherOf(settings, frame),
    image: picture
      ? { '@type': 'ImageObject', url: settings.origin + mediaAddress(picture.file), width: picture.widthPx, height: picture.heightPx }
      : undefined,
    license: edition.settings.reuse.licenceAddress ?? undefined,
    translationOfWork: source ? { '@type': 'NewsArticle', '@id': source } : undefined,
    correction: article.corrections.map(({ note, correctedAt }) => ({
      '@type': 'CorrectionComment',
      text: note,
      datePublished: correctedAt.toISOString(),
    })),
  };
}

function publisherOf(settings: SiteSettings, frame: Frame): object {
  return { '@type': 'NewsMediaOrganization', name: frame.edition.name, url: `${settings.origin}/${frame.edition.prefix}` };
}
