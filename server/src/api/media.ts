import {
  aimPictureCall,
  changePictureRightsCall,
  describePictureCall,
  dropUploadCall,
  finishUploadCall,
  largestPictureBytes,
  limitPictureCall,
  listLikePicturesCall,
  listPicturesCall,
  listPictureUsesCall,
  type PictureLine,
  pictureMediaTypes,
  pictureQuestion,
  readUploadCall,
  replacePictureCall,
  restorePictureFileCall,
  sendUploadPartCall,
  uploadPartBytes,
  uploadPictureCall,
} from '@coranto/contract/api/media';
import type { Person } from '@coranto/contract/person';
import { invalid, Refusal } from '@coranto/contract/refusal';
import {
  addPicture,
  aimPicture,
  changePictureRights,
  describePicture,
  forgetUpload,
  joinUpload,
  keepUploadPart,
  limitPicture,
  listLikePictures,
  listPictures,
  listPictureUses,
  type Newsroom,
  type PictureRecord,
  preparePicture,
  readOriginal,
  readPicture,
  readUpload,
  replacePicture,
  requireMay,
  restorePictureFile,
} from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall, parseInput, requirePersonOf } from './answer-call.ts';
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
  api.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: uploadPartBytes },
    async (_request: unknown, body: Buffer) => body,
  );
}

/** Answers everything about pictures. */
export function answerMediaCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, listPicturesCall, async (_person, { text, ids, unused, addedFrom, addedUntil, ...question }) => {
    if (ids !== undefined) return { pictures: await readPictures(newsroom, ids), nextCursor: null };
    const { pictures, nextCursor } = await listPictures(newsroom, {
      ...question,
      words: text,
      isUnused: unused === 'yes',
      addedFrom: addedFrom === undefined ? undefined : new Date(addedFrom),
      addedUntil: addedUntil === undefined ? undefined : new Date(addedUntil),
      count: onePage,
    });
    return { pictures: pictures.map(pictureForAnswer), nextCursor };
  });

  answerCall(api, options, uploadPictureCall, async (person, { pictureId }, { request }) => {
    if (!Buffer.isBuffer(request.body)) throw invalid('the body is the picture itself', 'picture');
    return takeIn(newsroom, person, { pictureId, file: request.body });
  });

  answerCall(api, options, describePictureCall, async (person, { pictureId, language, ...words }) => {
    await describePicture(newsroom, person, { pictureId, language, words });
    return {};
  });

  answerCall(api, options, aimPictureCall, async (person, { pictureId, ...focalPoint }) => {
    await aimPicture(newsroom, person, { pictureId, focalPoint });
    return {};
  });

  answerCall(api, options, limitPictureCall, async (person, { pictureId, usableUntil }) => {
    await limitPicture(newsroom, person, { pictureId, usableUntil: usableUntil === null ? null : new Date(usableUntil) });
    return {};
  });

  answerCall(api, options, changePictureRightsCall, async (person, { pictureId, mayBeReused, ...rights }) => {
    await changePictureRights(newsroom, person, { pictureId, rights, mayBeReused });
    return {};
  });
}

/** Answers what concerns files that come in by parts, and where pictures stand. */
export function answerUploadCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, readUploadCall, (person, question) => readUpload(newsroom, person, question));

  answerCall(api, options, sendUploadPartCall, async (person, { pictureId, startsAt }, { request }) => {
    if (!Buffer.isBuffer(request.body)) throw invalid('the body is a part of the picture', 'part');
    return keepUploadPart(newsroom, person, { pictureId, startsAt, bytes: request.body });
  });

  answerCall(api, options, finishUploadCall, async (person, { pictureId }) => {
    const known = await findPicture(newsroom, pictureId);
    const picture = known ? pictureForAnswer(known) : await makeOfParts(newsroom, person, pictureId);
    await forgetUpload(newsroom, person, { pictureId });
    return picture;
  });

  answerCall(api, options, replacePictureCall, async (person, { pictureId, uploadId }) => {
    requireMay(person, 'add-picture', null);
    await readPicture(newsroom, { pictureId });
    const file = await joinUpload(newsroom, person, { pictureId: uploadId });
    const prepared = await preparePicture(newsroom.media, file);
    await replacePicture(newsroom, person, { pictureId, prepared });
    await forgetUpload(newsroom, person, { pictureId: uploadId });
    return pictureForAnswer(await readPicture(newsroom, { pictureId }));
  });

  answerCall(api, options, restorePictureFileCall, async (person, { pictureId }) => {
    await restorePictureFile(newsroom, person, { pictureId });
    return pictureForAnswer(await readPicture(newsroom, { pictureId }));
  });

  answerCall(api, options, listLikePicturesCall, async (_person, { pictureId }) => ({
    pictures: (await listLikePictures(newsroom, { pictureId })).map(pictureForAnswer),
  }));

  answerCall(api, options, dropUploadCall, async (person, { pictureId }) => {
    await forgetUpload(newsroom, person, { pictureId });
    return {};
  });

  answerCall(api, options, listPictureUsesCall, async (person, { pictureId }) => ({
    uses: await listPictureUses(newsroom, person, { pictureId }),
  }));
}

/** What is no picture is let go of at once; when the line is full, its parts wait. */
async function makeOfParts(newsroom: Newsroom, person: Person, pictureId: string): Promise<PictureLine> {
  const file = Buffer.from(await joinUpload(newsroom, person, { pictureId }));
  try {
    return await takeIn(newsroom, person, { pictureId, file });
  } catch (error) {
    if (error instanceof Refusal && error.reason.code === 'Invalid') await forgetUpload(newsroom, person, { pictureId });
    throw error;
  }
}

/** Serves uploads as they came in, to people who may read drafts: to be kept, never to be shown by the browser. */
export function serveOriginals(api: FastifyInstance, options: ApiOptions): void {
  api.get('/pictures/:pictureId/original', async (request, reply) => {
    const question = parseInput(pictureQuestion, request.params);
    const { bytes, ending } = await readOriginal(options.newsroom, await requirePersonOf(options, request), question);
    return reply
      .header('content-disposition', `attachment; filename="${question.pictureId}.${ending}"`)
      .header('content-security-policy', "default-src 'none'; sandbox")
      .type('application/octet-stream')
      .send(Buffer.from(bytes));
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

/** Width from which a rendition serves as thumbnail, and as large picture. */
const thumbnailWidthPx = 320;
const largeWidthPx = 960;

export function pictureForAnswer(picture: PictureRecord): PictureLine {
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
    original: picture.original === null ? null : `/api/pictures/${picture.id}/original`,
    focalPoint: picture.focalPoint,
    rights: picture.rights,
    mayBeReused: picture.mayBeReused,
    usableUntil: picture.usableUntil?.toISOString() ?? null,
    hadOtherFile: picture.hadOtherFile,
    foundWords: picture.foundWords,
    words: Object.entries(picture.words).map(([language, words]) => ({ language, ...words })),
  };
}
