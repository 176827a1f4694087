/** A printer's flower on a square of sixteen: the newspaper's mark until it has one of its own. */
export const flowerPath =
  'M7 8C5 5 2.500 5 0 8c2.500 3 5 3 7 0zM9 8c2-3 4.500-3 7 0-2.500 3-5 3-7 0zM8 7C5 5 5 2.500 8 0c3 2.500 3 5 0 7zM8 9c3 2 3 4.500 0 7-3-2.500-3-5 0-7z';

/** The mark in a browser's tab, small enough to stand in the page itself. */
export const flowerIcon = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path fill='#158474' d='${flowerPath}'/></svg>`,
)
  .replaceAll('%3D', '=')
  .replaceAll('%3A', ':')
  .replaceAll('%2F', '/')
  .replaceAll('%27', "'")}`;

/** A square picture of the mark: on what ground (`null`: on none), in what colour, and how much of its width the flower takes. */
export type IconDrawing = { file: string; sizePx: number; ground: string | null; ink: string; share: number };

const accent = '#08594f';
const paper = '#f6f7f3';

/**
 * The pictures that telephones and computers put on their desks.
 *
 * @source W3C Web App Manifest, "icon masks": of a maskable icon only a circle of four fifths of its width is sure to be seen; Apple sets
 *   its touch icons on black where they let anything through
 */
export const iconDrawings: readonly IconDrawing[] = [
  { file: 'icon-180.png', sizePx: 180, ground: paper, ink: accent, share: 0.7 },
  { file: 'icon-192.png', sizePx: 192, ground: null, ink: accent, share: 1 },
  { file: 'icon-512.png', sizePx: 512, ground: null, ink: accent, share: 1 },
  { file: 'icon-maskable-512.png', sizePx: 512, ground: accent, ink: paper, share: 0.6 },
];

/** Draws the mark. */
export function drawFlower({ sizePx, ground, ink, share }: IconDrawing): string {
  const margin = (sizePx * (1 - share)) / 2;
  const scale = (sizePx * share) / 16;
  const sheet = ground === null ? '' : `<rect width="${sizePx}" height="${sizePx}" fill="${ground}"/>`;
  const flower = `<path fill="${ink}" transform="translate(${margin} ${margin}) scale(${scale})" d="${flowerPath}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${sizePx}" height="${sizePx}">${sheet}${flower}</svg>`;
}
