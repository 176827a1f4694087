/** Pictures with their rights and words, and the files they are kept in. */
export { aimPicture } from './aim-picture.ts';
export { changePictureRights } from './change-picture-rights.ts';
export { describePicture } from './describe-picture.ts';
export { openFolderStore } from './folder-store.ts';
export { limitPicture } from './limit-picture.ts';
export { listLikePictures } from './list-like-pictures.ts';
export { listPictureUses } from './list-picture-uses.ts';
export { listPictures } from './list-pictures.ts';
export {
  addPicture,
  insertPicture,
  type NewPicture,
  type PictureRecord,
  type PictureWords,
  readPicture,
} from './pictures.ts';
export { type PreparedPicture, prepareDrawing, preparePicture } from './prepare-picture.ts';
export { readOriginal } from './read-original.ts';
export { renderNextPicture } from './render-next-picture.ts';
export { openPictureLine, type PictureLine } from './rendering/picture-process.ts';
export { replacePicture, restorePictureFile } from './replace-picture.ts';
export { forgetUpload, joinUpload, keepUploadPart, readUpload } from './upload-parts.ts';
