/**
 * Decodes and renders pictures as a process of its own: what hostile bytes do to a decoder, they do here. Started by `picture-process.ts`
 * alone; an error that is not of the picture ends it, and the program tells of it. It ends when the program does.
 */
import sharp from 'sharp';
import type { PictureReport, PictureRequest } from './picture-messages.ts';
import { renderPicture } from './render-picture.ts';
import { UnreadablePicture } from './unreadable-picture.ts';

// One thread, and nothing kept from one picture to the next: readers come first.
sharp.concurrency(1);
sharp.cache(false);
// Only what can be uploaded is decoded here, whatever a file says that it is.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['Jpeg', 'Png', 'Webp', 'Heif', 'Nsgif', 'Tiff'].map((kind) => `VipsForeignLoad${kind}`) });

function report(message: PictureReport): void {
  process.send?.(message);
}

async function answer({ order }: PictureRequest): Promise<void> {
  try {
    report({ kind: 'rendered', picture: await renderPicture(order, () => report({ kind: 'decoded' })) });
  } catch (error) {
    if (!(error instanceof UnreadablePicture)) throw error;
    report({ kind: 'unreadable', message: error.message });
  }
}

process.on('message', (request: PictureRequest) => void answer(request));
// A terminal or a supervisor signals the whole group; the program says when this is over.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
process.on('disconnect', () => process.exit(0));
