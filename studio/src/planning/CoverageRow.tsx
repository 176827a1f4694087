import type { Plan } from '@coranto/contract/api/plan';
import { may } from '@coranto/contract/person';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { usePicture } from '../media/use-pictures.ts';
import { Button } from '../parts/Button.tsx';
import { usePerson } from '../session/use-person.ts';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import { AssignField } from './AssignField.tsx';
import { CoverageForm } from './CoverageForm.tsx';
import { MediumMark } from './MediumMark.tsx';
import styles from './Planning.module.css';

type Coverage = Plan['coverages'][number];

/** One thing that is to be brought, by whom, until when, and how far it is. */
export function CoverageRow({ storyId, coverage }: { storyId: string; coverage: Coverage }) {
  const { planning: words } = useWords();
  const person = usePerson();
  const instants = useInstants();
  const id = useId();
  const [isChanging, setIsChanging] = useState(false);
  const { coverageId, medium, what, state, dueAt, note, isLate, assignment, pictureId, articleId, contributorName } = coverage;
  if (isChanging) {
    return (
      <li className={styles.row}>
        <CoverageForm storyId={storyId} coverage={coverage} onDone={() => setIsChanging(false)} />
      </li>
    );
  }
  return (
    <li className={styles.row} data-state={state} data-late={isLate} data-coverage={medium}>
      <div className={styles.line}>
        <MediumMark medium={medium} state={state} />
        <h3 className={styles.name} id={id}>
          <bdi>{what === '' ? words.media[medium] : what}</bdi>
        </h3>
        <span className={styles.mark} data-state={state}>
          {words.coverageStates[state]}
        </span>
        {isLate ? (
          <span className={styles.mark} data-late="true">
            {words.late}
          </span>
        ) : null}
      </div>
      <p className={styles.soft}>
        {words.media[medium]} · {words.due}: {dueAt === null ? words.noDue : instants.at(dueAt)}
        {contributorName === null ? null : (
          <>
            {' · '}
            <bdi>{contributorName}</bdi>
          </>
        )}
      </p>
      {note === '' ? null : <p dir="auto">{note}</p>}
      {pictureId === null ? null : <DeliveredPicture pictureId={pictureId} />}
      {articleId === null ? null : (
        <Link to="/articles/$articleId" params={{ articleId }}>
          {words.openArticle}
        </Link>
      )}
      {state === 'called-off' ? null : (
        <AssignField
          storyId={storyId}
          coverageId={coverageId}
          editionId={null}
          name={what === '' ? words.media[medium] : what}
          assignment={assignment}
        />
      )}
      {may(person, 'plan-story', null) ? (
        <div>
          <Button aria-describedby={id} onClick={() => setIsChanging(true)}>
            {words.change}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

function DeliveredPicture({ pictureId }: { pictureId: string }) {
  const { planning: words } = useWords();
  const picture = usePicture(pictureId);
  return picture ? (
    <img src={picture.thumbnail} alt={words.deliveredPicture} width={120} height={90} style={{ objectFit: 'cover' }} />
  ) : null;
}
