import {
  describePictureCall,
  largestPictureBytes,
  listPicturesCall,
  type PictureLine,
  pictureMediaTypes,
  uploadPictureCall,
} from '@coranto/contract/api/media';
import type { Person } from '@coranto/contract/person';
import { invalid, Refusal } from '@coranto/contract/refusal';
import {
  addPicture,
  describePicture,
  listPictures,
  type Newsroom,
  type PictureRecord,
  preparePicture,
  readPicture,
  requireMay,
} from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';

const onePage = 40;
const mostIds = 200;

/** Lets an API take picture files as bodies. */
export function acceptPictures(api: FastifyInstance): void {
  api.addContentTypeParser(
    [...pictureMediaTypes],
    { parseAs: 'buffer', bodyLimit: largestPictureBytes },
    async (_request: unknown, body: Buffer) => body,
  );
}

/** Answers everything about pictures. */
export function answerMediaCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, listPicturesCall, async (_person, { text, ids, cursor }) => {
    if (ids !== undefined) return { pictures: await readPictures(newsroom, ids), nextCursor: null };
    const found = await listPictures(newsroom, {
      ...(text === undefined ? {} : { words: text }),
      ...(cursor === undefined ? {} : { before: parseInstant(cursor) }),
      count: onePage + 1,
    });
    const page = found.slice(0, onePage);
    const last = page.at(-1);
    return { pictures: page.map(pictureForAnswer), nextCursor: found.length > onePage && last ? last.createdAt.toISOString() : null };
  });

  answerCall(api, options, uploadPictureCall, async (person, { pictureId }, { request }) => {
    if (!Buffer.isBuffer(request.body)) throw invalid('the body is the picture itself', 'picture');
    return takeIn(newsroom, person, { pictureId, file: request.body });
  });

  answerCall(api, options, describePictureCall, async (person, { pictureId, language, ...words }) => {
    await describePicture(newsroom, person, { pictureId, language, words });
    return {};
  });
}

async function takeIn(newsroom: Newsroom, person: Person, { pictureId, file }: { pictureId: string; file: Buffer }): Promise<PictureLine> {
  const known = await findPicture(newsroom, pictureId);
  if (known) return pictureForAnswer(known);
  requireMay(person, 'add-picture', null);
  const prepared = await preparePicture(newsroom.media, file);
  await addPicture(newsroom, person, { id: pictureId, prepared, mayBeReused: false, words: {} });
  return pictureForAnswer(await readPicture(newsroom, { pictureId }));
}

async function readPictures(newsroom: Newsroom, ids: string): Promise<PictureLine[]> {
  const wanted = [...new Set(ids.split(','))].filter((id) => /^[0-9a-f-]{36}$/.test(id)).slice(0, mostIds);
  const found = await Promise.all(wanted.map((id) => findPicture(newsroom, id)));
  return found.filter((picture) => picture !== null).map(pictureForAnswer);
}

async function findPicture(newsroom: Newsroom, pictureId: string): Promise<PictureRecord | null> {
  try {
    return await readPicture(newsroom, { pictureId });
  } catch (error) {
    if (error instanceof Refusal && error.reason.code === 'NotFound') return null;
    throw error;
  }
}

function parseInstant(cursor: string): Date {
  const instant = new Date(cursor);
  if (Number.isNaN(instant.getTime())) throw invalid('no cursor of this list', 'cursor');
  return instant;
}

/** Width from which a rendition serves as thumbnail, and as large picture. */
const thumbnailWidthPx = 320;
const largeWidthPx = 960;

function pictureForAnswer(picture: PictureRecord): PictureLine {
  const address = (widthPx: number) => {
    const fit = picture.renditions.find((rendition) => rendition.widthPx >= widthPx) ?? picture.renditions.at(-1);
    return `/media/${fit?.file ?? picture.file}`;
  };
  return {
    pictureId: picture.id,
    widthPx: picture.widthPx,
    heightPx: picture.heightPx,
    thumbnail: address(thumbnailWidthPx),
    large: address(largeWidthPx),
    words: Object.entries(picture.words).map(([language, words]) => ({ language, ...words })),
  };
}
