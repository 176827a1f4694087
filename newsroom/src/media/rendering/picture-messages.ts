import type { RenderedPicture, RenderOrder } from './render-picture.ts';

/** What the process for pictures is asked for. */
export type PictureRequest = { kind: 'render'; order: RenderOrder };

/** What it answers: `decoded` on the way, then one of the others. */
export type PictureReport = { kind: 'decoded' } | { kind: 'rendered'; picture: RenderedPicture } | { kind: 'unreadable'; message: string };
