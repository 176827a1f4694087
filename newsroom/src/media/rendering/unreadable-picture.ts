/** The file is no picture that is accepted; the message says why, for developers. */
export class UnreadablePicture extends Error {
  override name = 'UnreadablePicture';
}
