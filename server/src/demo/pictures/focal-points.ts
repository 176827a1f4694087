import type { FocalPoint } from '@coranto/contract/picture';
import type { PictureKey } from '../picture-keys.ts';

/** Where a drawing must be seen whatever is cut off; the others have it where it usually is. */
export const focalPoints: Partial<Record<PictureKey, FocalPoint>> = {
  'night-bus': { x: 0.6, y: 0.62 },
  'ferry-night': { x: 0.4, y: 0.5 },
  seagrass: { x: 0.72, y: 0.38 },
  'seagrass-planting': { x: 0.62, y: 0.56 },
  'harbour-dawn': { x: 0.56, y: 0.45 },
};
