import type { Gallery } from '@coranto/contract/prose/prose';
import { Figure } from './Figure.tsx';
import type { Setting } from './setting.ts';

/** The pictures of a story that is told by them: one below the other, each as large as the page lets it be. */
export function PictureRows({ gallery: { id, caption, pictures }, setting }: { gallery: Gallery; setting: Setting }) {
  return (
    <figure id={id} class="gallery picture-rows" aria-label={caption ?? setting.words.gallery}>
      {pictures.map((use) => (
        <Figure key={use.pictureId} use={use} setting={setting} width="wide" />
      ))}
      {caption && <figcaption>{caption}</figcaption>}
    </figure>
  );
}
