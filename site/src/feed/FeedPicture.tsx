import type { PictureUse } from '@coranto/contract/prose/prose';
import { plainFile } from '../prose/plain-file.ts';
import type { FeedSetting } from './FeedText.tsx';

/** A picture in the text of a feed, in one file that every reader knows, with what is seen on it and whose it is. */
export function FeedPicture({ use, setting }: { use: PictureUse; setting: FeedSetting }) {
  const picture = setting.pictures.get(use.pictureId);
  if (!picture) return null;
  const { address, widthPx, heightPx } = plainFile(picture, setting.origin);
  const words = [use.caption ?? picture.caption, picture.credit].filter(Boolean);
  return (
    <figure>
      <img src={address} width={widthPx} height={heightPx} alt={use.altText ?? picture.altText} />
      {words.length > 0 && <figcaption>{words.join(' ')}</figcaption>}
    </figure>
  );
}
