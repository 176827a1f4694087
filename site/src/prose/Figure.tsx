import type { Gallery, PictureUse } from '@coranto/contract/prose/prose';
import type { PublishedPicture } from '@coranto/newsroom/published';
import { toHref } from '../frame/addresses.ts';
import { lookOf } from './picture-look.ts';
import { type PictureWidth, sizesOf, widestIn } from './picture-width.ts';
import type { Setting } from './setting.ts';

/** What a picture is set with; a card knows no more of its picture. */
export type PictureFiles = Pick<PublishedPicture, 'widthPx' | 'heightPx' | 'renditions' | 'file'> &
  Partial<Pick<PublishedPicture, 'placeholder' | 'focalPoint'>>;

/** Smaller than what every browser reads, and offered first to those that read them. */
const modern = new Set(['image/avif', 'image/webp']);

type ImageProps = { picture: PictureFiles; altText: string; width: PictureWidth; isFirst?: boolean };

/** A picture in the rendition that fits, with its size known beforehand so that nothing moves when it arrives. */
export function Image({ picture, altText, width, isFirst = false }: ImageProps) {
  const offered = widestIn(width, picture);
  const sizes = sizesOf(width, picture);
  const types = [...new Set(offered.map((rendition) => rendition.mediaType))];
  const plain = types.find((type) => !modern.has(type)) ?? types[0];
  const plainest = offered.filter((rendition) => rendition.mediaType === plain);
  const image = (
    <img
      class={lookOf(picture)}
      src={mediaAddress(middleOf(plainest)?.file ?? picture.file)}
      srcset={plainest.length > 1 ? srcset(plainest) : undefined}
      sizes={plainest.length > 1 ? sizes : undefined}
      width={picture.widthPx}
      height={picture.heightPx}
      alt={altText}
      loading={isFirst ? undefined : 'lazy'}
      fetchpriority={isFirst ? 'high' : undefined}
      decoding={isFirst ? undefined : 'async'}
    />
  );
  const sources = types.filter((type) => type !== plain && modern.has(type)).sort();
  if (sources.length === 0) return image;
  return (
    <picture>
      {sources.map((type) => (
        <source key={type} type={type} sizes={sizes} srcset={srcset(offered.filter((rendition) => rendition.mediaType === type))} />
      ))}
      {image}
    </picture>
  );
}

/** Address of a file in the media store. */
export function mediaAddress(file: string): string {
  return toHref(`/media/${file}`);
}

function srcset(renditions: PictureFiles['renditions']): string {
  return renditions.map((rendition) => `${mediaAddress(rendition.file)} ${rendition.widthPx}w`).join(', ');
}

function middleOf(renditions: PictureFiles['renditions']) {
  return renditions[Math.floor(renditions.length / 2)];
}

type FigureProps = { use: PictureUse; setting: Setting; width: PictureWidth; id?: string; isFirst?: boolean };

/** One use of a picture, with what is seen on it and whose it is. A picture that is gone leaves nothing behind. */
export function Figure({ use, setting, width, id, isFirst = false }: FigureProps) {
  const picture = setting.pictures.get(use.pictureId);
  if (!picture) return null;
  const caption = use.caption ?? picture.caption;
  return (
    <figure id={id} class={`picture picture-${width}`}>
      <Image picture={picture} altText={use.altText ?? picture.altText} width={width} isFirst={isFirst} />
      {(caption || picture.credit) && (
        <figcaption>
          {caption && <span class="caption">{caption}</span>} {picture.credit && <span class="credit">{picture.credit}</span>}
        </figcaption>
      )}
    </figure>
  );
}

/** Several pictures that belong together. */
export function GalleryFigure({ gallery, setting }: { gallery: Gallery; setting: Setting }) {
  // They stand in pairs; of an odd number the first has a row of its own.
  const isOdd = gallery.pictures.length % 2 === 1;
  return (
    <figure id={gallery.id} class="gallery" aria-label={gallery.caption ?? setting.words.gallery}>
      <div class="gallery-pictures">
        {gallery.pictures.map((use, number) => (
          <Figure key={use.pictureId} use={use} setting={setting} width={number === 0 && isOdd ? 'wide' : 'half'} />
        ))}
      </div>
      {gallery.caption && <figcaption>{gallery.caption}</figcaption>}
    </figure>
  );
}
