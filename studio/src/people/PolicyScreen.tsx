import { personRoles } from '@coranto/contract/article';
import { type Act, weakestRoleFor } from '@coranto/contract/person';
import { reachOf } from '@coranto/contract/policy';
import { useEditions } from '../edition/use-editions.ts';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Staff.module.css';
import { sayRole } from './say-role.ts';
import { useDesks } from './use-colleagues.ts';

/** The table of who may do what, in sentences, for everybody: the same table that the program asks. */
export function PolicyScreen() {
  const words = useWords();
  const person = usePerson();
  const editions = useEditions();
  const desks = useDesks();
  const acts = Object.keys(weakestRoleFor) as Act[]; // its keys are the acts, by its type
  return (
    <Screen title={words.policy.title}>
      <p className={styles.hint}>{words.policy.hint}</p>
      <Notice mood="calm">
        <strong>{words.policy.yours}</strong>
        {person.roles.length === 0 ? <p>{words.policy.notYet}</p> : null}
        <ul className={styles.plain}>
          {person.roles.map((held) => (
            <li key={`${held.editionId}/${held.deskId}`}>{sayRole(words, held, editions, desks)}</li>
          ))}
        </ul>
      </Notice>
      {personRoles.map((role) => (
        <section key={role} className={styles.line} aria-labelledby={role}>
          <h2 id={role} className={styles.name}>
            {words.policy.may[role]}
          </h2>
          <ul className={styles.acts}>
            {acts
              .filter((act) => weakestRoleFor[act] === role)
              .map((act) => (
                <li key={act}>
                  {words.policy.acts[act]} <span className={styles.soft}>— {words.policy.reach[reachOf(act)]}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </Screen>
  );
}
