import { openPictureLine } from './rendering/picture-process.ts';

/** Where pictures wait that somebody waits for. */
export const uploads = openPictureLine();
