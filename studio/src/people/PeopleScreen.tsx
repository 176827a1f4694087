import { listFailedMailCall, listStaffCall } from '@coranto/contract/api/staff';
import { mayEverywhere } from '@coranto/contract/person';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { questionOf, useAnswer } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import { DesksSection } from './DesksSection.tsx';
import { InvitePanel } from './InvitePanel.tsx';
import { PersonRow } from './PersonRow.tsx';
import styles from './Staff.module.css';

/** The people of the newsroom, for owners: who works here, with what roles, and who comes and goes. */
export function PeopleScreen() {
  const words = useWords();
  const person = usePerson();
  const mayManage = mayEverywhere(person, 'manage-people');
  const policy = <Link to="/policy">{words.staff.toPolicy}</Link>;
  if (mayManage) return <Staff policy={policy} />;
  return (
    <Screen title={words.staff.title}>
      <Notice mood="calm">{words.staff.mayNot}</Notice>
      <p>{policy}</p>
    </Screen>
  );
}

function Staff({ policy }: { policy: React.ReactNode }) {
  const words = useWords();
  const [text, setText] = useState('');
  const [cursors, setCursors] = useState<string[]>([]);
  const [isInviting, setIsInviting] = useState(false);
  const cursor = cursors.at(-1);
  const found = useAnswer(listStaffCall, {
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(cursor === undefined ? {} : { cursor }),
  });
  const failed = useQuery(questionOf(listFailedMailCall, {})).data?.mail ?? [];
  const people = found.data?.people ?? [];
  const hasMail = found.data?.hasMail ?? true;
  const next = found.data?.nextCursor ?? null;
  const invite = (
    <Button weight="main" onClick={() => setIsInviting(true)}>
      {words.staff.invite}
    </Button>
  );
  return (
    <Screen title={words.staff.title} actions={invite}>
      <p className={styles.hint}>
        {words.staff.hint} {policy}
      </p>
      <TextField
        label={words.staff.find}
        type="search"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setCursors([]);
        }}
      />
      <ProblemNotice error={found.error} />
      <p role="status" className={styles.soft}>
        {found.isPending ? words.app.loading : people.length === 0 ? words.staff.none : ''}
      </p>
      <ul className={styles.list}>
        {people.map((line) => (
          <PersonRow key={line.personId} line={line} hasMail={hasMail} />
        ))}
      </ul>
      {next === null ? null : (
        <div>
          <Button onClick={() => setCursors([...cursors, next])}>{words.app.more}</Button>
        </div>
      )}
      <DesksSection />
      {failed.length === 0 ? null : (
        <section className={styles.group} aria-labelledby="failed-mail">
          <h2 id="failed-mail" className={styles.name}>
            {words.staff.failedMail}
          </h2>
          <ul className={styles.plain}>
            {failed.map((mail) => (
              <li key={mail.seq}>
                <bdi>{mail.email}</bdi> <bdi className={styles.soft}>{mail.reason}</bdi> {mail.isGivenUp ? words.staff.givenUp : ''}
              </li>
            ))}
          </ul>
        </section>
      )}
      {isInviting ? <InvitePanel hasMail={hasMail} onClose={() => setIsInviting(false)} /> : null}
    </Screen>
  );
}
