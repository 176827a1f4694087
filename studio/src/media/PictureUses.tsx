import { listPictureUsesCall, type PictureUse } from '@coranto/contract/api/media';
import { Link } from '@tanstack/react-router';
import { useAnswer } from '../api/use-call.ts';
import { useEditions } from '../edition/use-editions.ts';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Media.module.css';

/** Where a picture stands, with a way to each place. */
export function PictureUses({ pictureId }: { pictureId: string }) {
  const words = useWords();
  const { data, error } = useAnswer(listPictureUsesCall, { pictureId });
  return (
    <section className={styles.words}>
      <h3 className={styles.language}>{words.upload.uses.title}</h3>
      <ProblemNotice error={error} />
      {data?.uses.length === 0 ? <p className={styles.hint}>{words.upload.uses.none}</p> : null}
      <ul className={styles.uses}>
        {data?.uses.map((use) => (
          <li key={`${use.kind}:${use.recordId}`}>
            <UseLink use={use} /> <UseStanding use={use} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function UseLink({ use }: { use: PictureUse }) {
  const words = useWords();
  const name = <bdi>{use.name || words.picture.untitled}</bdi>;
  switch (use.kind) {
    case 'article':
      if (use.name === '') return words.upload.uses.hidden;
      return (
        <Link to="/articles/$articleId" params={{ articleId: use.recordId }}>
          {name}
        </Link>
      );
    case 'portrait':
      return (
        <Link to="/contributors/$contributorId" params={{ contributorId: use.recordId }}>
          {name}
        </Link>
      );
    default:
      return name;
  }
}

/** In which edition, and before whom. */
function UseStanding({ use }: { use: PictureUse }) {
  const { uses } = useWords().upload;
  const edition = useEditions().find(({ editionId }) => editionId === use.editionId)?.name;
  const standing = [edition, use.isLive ? uses.live : '', use.isInDraft ? uses.draft : ''].filter(Boolean).join(' · ');
  return <span className={styles.hint}>{use.kind === 'article' ? standing : uses.kinds[use.kind]}</span>;
}
