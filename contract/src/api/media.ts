import { z } from 'zod';
import { type Call, defineCall, nothing } from './call.ts';

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
  words: z.array(pictureWordsSchema),
});
export type PictureLine = z.infer<typeof pictureSchema>;

/** Formats a picture may have when it comes in. */
export const pictureMediaTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'] as const;

/** Largest picture file, in bytes. */
export const largestPictureBytes = 20 * 1024 * 1024;

/** Lists pictures, newest first, by words in any language, or those named by `ids` (comma-separated). */
export const listPicturesCall = defineCall({
  name: 'listPictures',
  method: 'GET',
  path: '/api/pictures',
  input: z.strictObject({
    text: z.string().max(200).optional(),
    ids: z.string().max(8000).optional(),
    cursor: z.string().max(200).optional(),
  }),
  output: z.object({ pictures: z.array(pictureSchema), nextCursor: z.string().nullable() }),
});

/** Brings a picture in: its body is the file itself, with the file's media type. The id is the caller's, so sending twice keeps one. */
export const uploadPictureCall: Call<{ pictureId: string }, PictureLine> = defineCall({
  name: 'uploadPicture',
  method: 'PUT',
  path: '/api/pictures/:pictureId/file',
  input: z.strictObject({ pictureId: z.uuid() }),
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
