import type { FocalPoint } from '@coranto/contract/picture';
import type { PictureKey } from '../picture-keys.ts';

/** Where a drawing must be seen whatever is cut off; the others have it where it usually is. */
export const focalPoints: Partial<Record<PictureKey, FocalPoint>> = {};
