import { finishUploadCall, type PictureLine, readUploadCall, sendUploadPartCall, uploadPartBytes } from '@coranto/contract/api/media';
import { callApi } from '../api/call-api.ts';

type Watch = {
  /** Told how much is there, part by part. */
  onProgress: (sentBytes: number) => void;
  /** Ends the sending before its next part. */
  signal: AbortSignal;
};

/**
 * Sends a file by parts, from where an earlier sending ended, and gives the picture that it has become.
 *
 * @returns `null` when it was paused
 * @throws {CallFailure} the network is cut, or the server says no; sending again goes on where it ended
 */
export async function sendFile(pictureId: string, file: File, watch: Watch): Promise<PictureLine | null> {
  await sendParts(pictureId, file, watch);
  return watch.signal.aborted ? null : callApi(finishUploadCall, { pictureId });
}

/** Sends the parts of a file under an id, from where an earlier sending ended, until all are there or it is paused. @throws {CallFailure} */
export async function sendParts(pictureId: string, file: File, { onProgress, signal }: Watch): Promise<void> {
  let { receivedBytes } = await callApi(readUploadCall, { pictureId });
  onProgress(receivedBytes);
  while (receivedBytes < file.size) {
    if (signal.aborted) return;
    const part = file.slice(receivedBytes, receivedBytes + uploadPartBytes, 'application/octet-stream');
    ({ receivedBytes } = await callApi(sendUploadPartCall, { pictureId, startsAt: receivedBytes }, { file: part }));
    onProgress(receivedBytes);
  }
}
