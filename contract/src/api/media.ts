import { z } from 'zod';
import { focalPointSchema, pictureRightsSchema } from '../picture.ts';
import { type Call, defineCall, instantSchema, nothing } from './call.ts';

/** What is said of a picture in one language. */
export const pictureWordsSchema = z.object({ language: z.string(), caption: z.string(), altText: z.string(), credit: z.string() });
export type PictureWords = z.infer<typeof pictureWordsSchema>;

/** A picture with its words. */
export const pictureSchema = z.object({
  pictureId: z.uuid(),
  widthPx: z.int(),
  heightPx: z.int(),
  /** Address of a small rendition, and of a large one. */
  thumbnail: z.string(),
  large: z.string(),
  /** Address of the file as it came in, for those who may read drafts; `null` where it was not kept. */
  original: z.string().nullable(),
  focalPoint: focalPointSchema,
  rights: pictureRightsSchema,
  mayBeReused: z.boolean(),
  /** From this instant on readers see it no more; `null`: for good. */
  usableUntil: instantSchema.nullable(),
  /** Was it given another file, so that the earlier one can be put back? */
  hadOtherFile: z.boolean(),
  /** Words that came in the file, to begin with where nothing is said yet. */
  foundWords: z.object({ caption: z.string(), altText: z.string() }),
  words: z.array(pictureWordsSchema),
});
export type PictureLine = z.infer<typeof pictureSchema>;

/** Formats a picture may have when it comes in. */
export const pictureMediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'] as const;

/** Largest picture file, in bytes. */
export const largestPictureBytes = 20 * 1024 * 1024;

/** Kinds of rights that pictures are listed by: on loan for 14 days more at most, over, or said by nobody. */
export const pictureRightsStates = ['ending', 'ended', 'unsaid'] as const;

/** Lists pictures that fit everything that is said, newest first, or those named by `ids` (comma-separated). */
export const listPicturesCall = defineCall({
  name: 'listPictures',
  method: 'GET',
  path: '/api/pictures',
  input: z.strictObject({
    text: z.string().max(200).optional(),
    /** Without alt text in this language, or without a credit in any. */
    lacksWordsIn: z.string().max(35).optional(),
    rights: z.enum(pictureRightsStates).optional(),
    unused: z.literal('yes').optional(),
    /** In an article of this edition, now or once. */
    editionId: z.uuid().optional(),
    addedBy: z.uuid().optional(),
    addedFrom: instantSchema.optional(),
    addedUntil: instantSchema.optional(),
    ids: z.string().max(8000).optional(),
    cursor: z.string().max(200).optional(),
  }),
  output: z.object({ pictures: z.array(pictureSchema), nextCursor: z.string().nullable() }),
});

/** Names the picture whose original is asked for at `/api/pictures/:pictureId/original`. */
export const pictureQuestion = z.strictObject({ pictureId: z.uuid() });

/** Brings a picture in: its body is the file itself, with the file's media type. The id is the caller's, so sending twice keeps one. */
export const uploadPictureCall: Call<{ pictureId: string }, PictureLine> = defineCall({
  name: 'uploadPicture',
  method: 'PUT',
  path: '/api/pictures/:pictureId/file',
  input: pictureQuestion,
  output: pictureSchema,
});

/** Sets what is said of a picture in one language. */
export const describePictureCall = defineCall({
  name: 'describePicture',
  method: 'PUT',
  path: '/api/pictures/:pictureId/words/:language',
  input: z.strictObject({
    pictureId: z.uuid(),
    language: z.string().max(35),
    caption: z.string().max(2000),
    altText: z.string().max(1000),
    credit: z.string().max(300),
  }),
  output: nothing,
});

/** Sets the place of a picture that every crop keeps in view. */
export const aimPictureCall = defineCall({
  name: 'aimPicture',
  method: 'PUT',
  path: '/api/pictures/:pictureId/focal-point',
  input: z.strictObject({ pictureId: z.uuid(), ...focalPointSchema.shape }),
  output: nothing,
});

/** Sets whose a picture is, on what terms, and whether others may take it over with an article. */
export const changePictureRightsCall = defineCall({
  name: 'changePictureRights',
  method: 'PUT',
  path: '/api/pictures/:pictureId/rights',
  input: z.strictObject({ pictureId: z.uuid(), ...pictureRightsSchema.shape, mayBeReused: z.boolean() }),
  output: nothing,
});

/** So much of a file is sent at once: what a cut network costs at most. */
export const uploadPartBytes = 512 * 1024;

const upload = z.object({ receivedBytes: z.int() });

/** Asks how much of a picture's file has come in, to go on from there. */
export const readUploadCall = defineCall({
  name: 'readUpload',
  method: 'GET',
  path: '/api/uploads/:pictureId',
  input: pictureQuestion,
  output: upload,
});

/**
 * Sends a part of a picture's file as the body (`application/octet-stream`). It is kept where it follows on what is there; the answer says
 * from where to go on, so a part may be sent twice.
 */
export const sendUploadPartCall: Call<{ pictureId: string; startsAt: number }, { receivedBytes: number }> = defineCall({
  name: 'sendUploadPart',
  method: 'PUT',
  path: '/api/uploads/:pictureId/parts/:startsAt',
  input: z.strictObject({ pictureId: z.uuid(), startsAt: z.coerce.number<number>().int().min(0) }),
  output: upload,
});

/** Makes a picture of a file whose parts are all there. Asking twice makes one. */
export const finishUploadCall = defineCall({
  name: 'finishUpload',
  method: 'POST',
  path: '/api/uploads/:pictureId/file',
  input: pictureQuestion,
  output: pictureSchema,
});

/** Gives a picture the file that has come in under another id, wherever it stands. */
export const replacePictureCall = defineCall({
  name: 'replacePicture',
  method: 'POST',
  path: '/api/pictures/:pictureId/replacements/:uploadId',
  input: z.strictObject({ pictureId: z.uuid(), uploadId: z.uuid() }),
  output: pictureSchema,
});

/** Puts back the file that a picture had before. */
export const restorePictureFileCall = defineCall({
  name: 'restorePictureFile',
  method: 'POST',
  path: '/api/pictures/:pictureId/earlier-file',
  input: pictureQuestion,
  output: pictureSchema,
});

/** Lists other pictures that look the same, the most alike first. */
export const listLikePicturesCall = defineCall({
  name: 'listLikePictures',
  method: 'GET',
  path: '/api/pictures/:pictureId/alike',
  input: pictureQuestion,
  output: z.object({ pictures: z.array(pictureSchema) }),
});

/** Lets go of a file on its way in. */
export const dropUploadCall = defineCall({
  name: 'dropUpload',
  method: 'DELETE',
  path: '/api/uploads/:pictureId',
  input: pictureQuestion,
  output: nothing,
});

/** Sets until when readers may see a picture, or (`null`) that they may for good. */
export const limitPictureCall = defineCall({
  name: 'limitPicture',
  method: 'PUT',
  path: '/api/pictures/:pictureId/limit',
  input: z.strictObject({ pictureId: z.uuid(), usableUntil: instantSchema.nullable() }),
  output: nothing,
});

const pictureUseSchema = z.object({
  kind: z.enum(['article', 'campaign', 'portrait', 'coverage']),
  /** The article, the campaign, the contributor, or the story of the coverage. */
  recordId: z.uuid(),
  /** Empty where it is not for this person. */
  name: z.string(),
  editionId: z.uuid().nullable(),
  isLive: z.boolean(),
  isInDraft: z.boolean(),
});
export type PictureUse = z.infer<typeof pictureUseSchema>;

/** Lists where a picture stands. */
export const listPictureUsesCall = defineCall({
  name: 'listPictureUses',
  method: 'GET',
  path: '/api/pictures/:pictureId/uses',
  input: pictureQuestion,
  output: z.object({ uses: z.array(pictureUseSchema) }),
});
