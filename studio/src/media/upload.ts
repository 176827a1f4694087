import { largestPictureBytes, type PictureLine, pictureMediaTypes, uploadPictureCall } from '@coranto/contract/api/media';
import { callApi } from '../api/call-api.ts';

/** Why a file is not sent at all. */
export type UnfitFile = 'too-large' | 'not-a-picture';

/** Looks at a file before it is sent. */
export function unfitnessOf(file: File): UnfitFile | null {
  if (!(pictureMediaTypes as readonly string[]).includes(file.type)) return 'not-a-picture';
  return file.size > largestPictureBytes ? 'too-large' : null;
}

/** Sends a picture file. @throws {CallFailure} */
export function uploadPicture(file: File): Promise<PictureLine> {
  return callApi(uploadPictureCall, { pictureId: crypto.randomUUID() }, { file });
}
