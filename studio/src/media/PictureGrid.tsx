import { listPicturesCall, type PictureLine } from '@coranto/contract/api/media';
import { useInfiniteQuery } from '@tanstack/react-query';
import { callApi } from '../api/call-api.ts';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Media.module.css';
import { type PictureSearch, toPictureQuestion } from './picture-search.ts';
import { nameOf, wordsOf } from './use-pictures.ts';

type Props = { search: PictureSearch; language: string; onChoose: (picture: PictureLine) => void };

/** The newsroom's pictures that fit a search, newest first. */
export function PictureGrid({ search, language, onChoose }: Props) {
  const words = useWords();
  const question = toPictureQuestion(search, useEditions());
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
  const instants = useInstants();
  const { usableUntil } = picture;
  const { credit, altText } = wordsOf(picture, language);
  const standing =
    usableUntil === null ? '' : words.upload.limit[new Date(usableUntil) <= new Date() ? 'ended' : 'ends'](instants.at(usableUntil));
  const missing = [standing, credit === '' ? words.picture.noCredit : '', altText === '' ? words.picture.noAltText : ''].filter(Boolean);
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
