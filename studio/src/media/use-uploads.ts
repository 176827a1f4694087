import { listPicturesCall, type PictureLine } from '@coranto/contract/api/media';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react';
import { usePerson } from '../session/use-person.ts';
import { UploadQueue, type UploadRow } from './upload-queue.ts';

/** One queue a person, for as long as the studio is open: sending goes on while they are elsewhere in it. */
const queues = new Map<string, UploadQueue>();

function queueOf(personId: string): UploadQueue {
  const known = queues.get(personId);
  if (known) return known;
  const queue = new UploadQueue(personId);
  queues.set(personId, queue);
  void queue.begin();
  return queue;
}

/** The files on their way, and a way to send more. `onUploaded` is told of each that was added here, and how many came with it. */
export function useUploads(onUploaded: (picture: PictureLine, together: number) => void): {
  queue: UploadQueue;
  rows: readonly UploadRow[];
  add: (files: readonly File[]) => void;
} {
  const { id: personId } = usePerson();
  const client = useQueryClient();
  const queue = queueOf(personId);
  const rows = useSyncExternalStore(queue.subscribe, queue.rows);
  const awaited = useRef(new Map<string, number>());
  const done = rows.filter(({ state }) => state === 'done');
  const tellOfDone = useEffectEvent(() => {
    for (const { pictureId, picture } of done) {
      const together = awaited.current.get(pictureId);
      if (together === undefined || picture === null) continue;
      awaited.current.delete(pictureId);
      onUploaded(picture, together);
      if (together === 1) queue.remove(pictureId);
    }
  });
  useEffect(() => {
    if (done.length === 0) return;
    void client.invalidateQueries({ queryKey: [listPicturesCall.name] });
    tellOfDone();
  }, [client, done.length]);
  const add = (files: readonly File[]) => {
    for (const pictureId of queue.add(files)) awaited.current.set(pictureId, files.length);
  };
  return { queue, rows, add };
}
