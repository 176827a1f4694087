import { listPicturesCall, type PictureLine } from '@coranto/contract/api/media';
import { useInfiniteQuery } from '@tanstack/react-query';
import { callApi } from '../api/call-api.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Media.module.css';
import { nameOf, wordsOf } from './use-pictures.ts';

type Props = { text: string; language: string; onChoose: (picture: PictureLine) => void };

/** The newsroom's pictures, newest first, or those whose words hold a text. */
export function PictureGrid({ text, language, onChoose }: Props) {
  const words = useWords();
  const question = text === '' ? {} : { text };
  const found = useInfiniteQuery({
    queryKey: [listPicturesCall.name, 'pages', question],
    queryFn: ({ pageParam }) => callApi(listPicturesCall, pageParam === null ? question : { ...question, cursor: pageParam }),
    initialPageParam: null as string | null, // the first page has no cursor
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: (earlier) => earlier,
  });
  const pictures = found.data?.pages.flatMap((page) => page.pictures) ?? [];
  if (found.data && pictures.length === 0) return <p role="status">{words.picture.none}</p>;
  return (
    <>
      <ul className={styles.grid}>
        {pictures.map((picture) => (
          <li key={picture.pictureId}>
            <PictureCard picture={picture} language={language} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {found.hasNextPage ? (
        <div>
          <Button disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {words.app.more}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function PictureCard({ picture, language, onChoose }: { picture: PictureLine } & Pick<Props, 'language' | 'onChoose'>) {
  const words = useWords();
  const { credit, altText } = wordsOf(picture, language);
  const missing = [credit === '' ? words.picture.noCredit : '', altText === '' ? words.picture.noAltText : ''].filter(Boolean);
  return (
    <button type="button" className={styles.card} onClick={() => onChoose(picture)}>
      <img className={styles.thumbnail} src={picture.thumbnail} alt="" loading="lazy" width={picture.widthPx} height={picture.heightPx} />
      <span className={styles.name} dir="auto">
        {nameOf(picture, language) || words.picture.untitled}
      </span>
      {missing.length > 0 ? <span className={styles.missing}>{missing.join(' · ')}</span> : null}
    </button>
  );
}
