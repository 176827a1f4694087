/** Pictures with their rights and words, and the files they are kept in. */
export { openFolderStore } from './folder-store.ts';
export {
  addPicture,
  describePicture,
  insertPicture,
  listPictures,
  type NewPicture,
  type PictureRecord,
  type PictureWords,
  readPicture,
} from './pictures.ts';
export { type PreparedPicture, preparePicture } from './prepare-picture.ts';
