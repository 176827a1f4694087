import { pictureIdsOf } from '@coranto/contract/prose/prose';
import type { Frame, PublishedArticle, PublishedPicture } from '@coranto/newsroom/published';
import type { SiteSettings } from '../page.ts';
import { plainFile } from '../prose/plain-file.ts';
import type { Thing } from './graph.ts';

/**
 * A picture with its credit, and its licence where it may be used again.
 *
 * @source schema.org/ImageObject; Google "Image metadata": `contentUrl` and one of creator, creditText, copyrightNotice, license
 */
export function imageThing(settings: SiteSettings, frame: Frame, picture: PublishedPicture): Thing {
  const { address, widthPx, heightPx, mediaType } = plainFile(picture, settings.origin);
  const licence = picture.mayBeReused ? frame.edition.settings.reuse.licenceAddress : null;
  return {
    '@type': 'ImageObject',
    url: address,
    contentUrl: address,
    encodingFormat: mediaType,
    width: widthPx,
    height: heightPx,
    caption: picture.caption || undefined,
    creditText: picture.credit || undefined,
    license: licence ?? undefined,
    acquireLicensePage: licence ?? undefined,
  };
}

/** Every picture of an article, the lead first, each once. */
export function imagesOf(settings: SiteSettings, frame: Frame, article: PublishedArticle): Thing[] {
  const ids = new Set([...(article.leadPicture ? [article.leadPicture.pictureId] : []), ...pictureIdsOf(article.prose)]);
  return [...ids].flatMap((id) => {
    const picture = article.pictures.get(id);
    return picture ? [imageThing(settings, frame, picture)] : [];
  });
}
