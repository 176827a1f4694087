import { pictureIdsOf } from '@coranto/contract/prose/prose';
import type { Frame, PublishedArticle, PublishedPicture } from '@coranto/newsroom/published';
import type { SiteSettings } from '../page.ts';
import { mediaAddress } from '../prose/Figure.tsx';
import { type PlainFile, plainFile } from '../prose/plain-file.ts';
import type { Thing } from './graph.ts';

/**
 * A picture with its credit, and its licence: what its own rights name, else the edition's where the picture may be used again.
 *
 * @source schema.org/ImageObject; Google "Image metadata": `contentUrl` and one of creator, creditText, copyrightNotice, license
 */
export function imageThing(settings: SiteSettings, frame: Frame, picture: PublishedPicture): Thing {
  return fileThing(frame, picture, plainFile(picture, settings.origin));
}

function fileThing(
  { edition }: Frame,
  picture: PublishedPicture,
  { address, widthPx, heightPx, mediaType }: Omit<PlainFile, 'bytes'>,
): Thing {
  const { rights, mayBeReused, caption, credit } = picture;
  const licence = rights.licenceAddress || (mayBeReused ? edition.settings.reuse.licenceAddress : null) || undefined;
  return {
    '@type': 'ImageObject',
    url: address,
    contentUrl: address,
    encodingFormat: mediaType,
    width: widthPx,
    height: heightPx,
    caption: caption || undefined,
    creditText: credit || rights.creditLine || undefined,
    copyrightNotice: rights.copyright || undefined,
    license: licence,
    acquireLicensePage: rights.licensorAddress || licence,
  };
}

/**
 * Every picture of an article, each once: the lead first, whole and in the shapes that search engines cut it to otherwise.
 *
 * @source Google "Article structured data": `image` in 16x9, 4x3 and 1x1
 */
export function imagesOf(settings: SiteSettings, frame: Frame, article: PublishedArticle): Thing[] {
  const leadId = article.leadPicture?.pictureId;
  const lead = leadId === undefined ? undefined : article.pictures.get(leadId);
  const ids = new Set([...(leadId === undefined ? [] : [leadId]), ...pictureIdsOf(article.prose)]);
  const whole = [...ids].flatMap((id) => {
    const picture = article.pictures.get(id);
    return picture ? [imageThing(settings, frame, picture)] : [];
  });
  const crops = (lead?.crops ?? []).map((crop) => ({ ...crop, address: settings.origin + mediaAddress(crop.file) }));
  return lead ? [...whole.slice(0, 1), ...crops.map((crop) => fileThing(frame, lead, crop)), ...whole.slice(1)] : whole;
}
