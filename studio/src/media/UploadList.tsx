import { largestPictureBytes } from '@coranto/contract/api/media';
import { Button } from '../parts/Button.tsx';
import { sayProblem } from '../words/failure-words.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Uploads.module.css';
import type { UploadQueue, UploadRow } from './upload-queue.ts';

type Props = { queue: UploadQueue; rows: readonly UploadRow[] };

/** The files on their way, a row for each with how far it is. */
export function UploadList({ queue, rows }: Props) {
  const words = useWords();
  if (rows.length === 0) return null;
  const done = rows.filter(({ state }) => state === 'done').length;
  return (
    <section className={styles.list} aria-label={words.upload.list}>
      <div className={styles.summary}>
        <span role="status">{words.upload.summary(done, rows.length)}</span>
        {done > 0 ? (
          <Button weight="quiet" onClick={() => queue.clearDone()}>
            {words.upload.clear}
          </Button>
        ) : null}
      </div>
      <ul>
        {rows.map((row) => (
          <UploadItem key={row.pictureId} queue={queue} row={row} />
        ))}
      </ul>
    </section>
  );
}

function UploadItem({ queue, row }: { queue: UploadQueue; row: UploadRow }) {
  const words = useWords();
  const { pictureId, name, state } = row;
  const isOnItsWay = state === 'waiting' || state === 'sending' || state === 'cut';
  return (
    <li className={styles.row}>
      {row.picture === null ? null : <img className={styles.made} src={row.picture.thumbnail} alt="" width={48} height={32} />}
      <bdi className={styles.name}>{name}</bdi>
      {state === 'done' || state === 'refused' ? null : (
        <progress
          max={row.sizeBytes}
          value={state === 'preparing' ? undefined : row.sentBytes}
          aria-label={words.upload.progressOf(name)}
        />
      )}
      <span className={state === 'refused' ? styles.bad : styles.state} role={state === 'refused' ? 'alert' : undefined}>
        {useSentence(row)}
      </span>
      <span className={styles.acts}>
        {isOnItsWay ? (
          <Button weight="quiet" aria-label={words.upload.of(words.upload.pause, name)} onClick={() => queue.pause(pictureId)}>
            {words.upload.pause}
          </Button>
        ) : null}
        {state === 'paused' ? (
          <Button weight="quiet" aria-label={words.upload.of(words.upload.goOn, name)} onClick={() => queue.goOn(pictureId)}>
            {words.upload.goOn}
          </Button>
        ) : null}
        {state === 'cut' ? (
          <Button weight="quiet" aria-label={words.upload.of(words.upload.again, name)} onClick={() => queue.goOn(pictureId)}>
            {words.upload.again}
          </Button>
        ) : null}
        {state === 'preparing' || state === 'done' ? null : (
          <Button weight="quiet" aria-label={words.upload.of(words.upload.remove, name)} onClick={() => queue.remove(pictureId)}>
            {words.upload.remove}
          </Button>
        )}
      </span>
    </li>
  );
}

function useSentence({ state, problem }: UploadRow): string {
  const words = useWords();
  if (state !== 'refused') return words.upload.states[state];
  if (problem?.code === 'Invalid') return words.picture.notAPicture;
  if (problem?.code === 'TooLarge') return words.picture.tooLarge(largestPictureBytes / 1024 / 1024);
  return problem === null ? words.picture.notAPicture : sayProblem(words, problem);
}
