import { listLikePicturesCall } from '@coranto/contract/api/media';
import { Link } from '@tanstack/react-router';
import { useAnswer } from '../api/use-call.ts';
import { useSpeaking } from '../words/use-words.ts';
import styles from './Media.module.css';
import { nameOf } from './use-pictures.ts';

/** Other pictures that look the same as one; nothing where there are none. */
export function LikePictures({ pictureId }: { pictureId: string }) {
  const { words, language } = useSpeaking();
  const { data } = useAnswer(listLikePicturesCall, { pictureId });
  if (data === undefined || data.pictures.length === 0) return null;
  return (
    <section className={styles.words}>
      <h3 className={styles.language}>{words.upload.alike.title}</h3>
      <p className={styles.hint}>{words.upload.alike.hint}</p>
      <ul className={styles.alike}>
        {data.pictures.map((picture) => (
          <li key={picture.pictureId}>
            <Link to="/pictures" search={{ picture: picture.pictureId }}>
              <img src={picture.thumbnail} alt={nameOf(picture, language) || words.picture.untitled} width={120} height={80} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
