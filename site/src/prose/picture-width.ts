import type { PublishedPicture } from '@coranto/newsroom/published';

/**
 * How wide a picture stands, for browsers that choose a rendition before the styles are there; where it is cut to a square, how wide all of
 * it would be. A test in a browser holds these against what the styles make of them.
 */
const sizes = {
  lead: '(min-width: 56.5rem) 51.75rem, 92vw',
  wide: '(min-width: 70.5rem) 51.75rem, (min-width: 40.25rem) 37rem, 92vw',
  column: '(min-width: 40.25rem) 37rem, 92vw',
  half: '(min-width: 70.5rem) 25.25rem, (min-width: 40.25rem) 18rem, 92vw',
  'front-lead': '(min-width: 66.5rem) 37rem, 92vw',
  beside: '(min-width: 66.5rem) 15.5rem, (min-width: 44.6rem) 45vw, 10rem',
  cluster: '(min-width: 66.5rem) 22.25rem, (min-width: 44.6rem) 45vw, 10rem',
  row: '(min-width: 44.6rem) 16rem, 10rem',
  small: '11rem',
  portrait: '9rem',
} as const;

/** Where a picture stands, as far as its width follows from it. */
export type PictureWidth = keyof typeof sizes;

/** The widest that a picture is offered in: all of its width on a screen of twice the density, or thrice on a telephone. */
const widestPx: Record<PictureWidth, number> = {
  lead: 2000,
  wide: 2000,
  column: 1440,
  half: 1440,
  'front-lead': 2000,
  beside: 960,
  cluster: 960,
  row: 640,
  small: 640,
  portrait: 640,
};

type Picture = Pick<PublishedPicture, 'renditions' | 'widthPx' | 'heightPx'>;

/** How wide this picture stands there. An upright lead is no taller than the window, so it is narrower than its place. */
export function sizesOf(width: PictureWidth, { widthPx, heightPx }: Picture): string {
  if (width !== 'lead' || heightPx <= widthPx) return sizes[width];
  const share = Math.round((widthPx / heightPx) * 100) / 100;
  return `(min-width: 70.5rem) min(51.75rem, max(30rem, 88vh) * ${share}), ${sizes.lead}`;
}

/** The renditions among which a browser may choose in a place, and one at least. */
export function widestIn(width: PictureWidth, { renditions }: Picture): PublishedPicture['renditions'] {
  const fitting = renditions.filter(({ widthPx }) => widthPx <= widestPx[width]);
  return fitting.length > 0 ? fitting : renditions;
}
