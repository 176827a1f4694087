import type { CardPicture } from '@coranto/newsroom/published';
import { Image } from '../prose/Figure.tsx';

/** Somebody's face beside their name, which says whose it is. */
export function Portrait({ picture }: { picture: CardPicture | null | undefined }) {
  if (!picture) return null;
  return (
    <div class="portrait">
      <Image picture={picture} altText="" width="portrait" />
    </div>
  );
}
