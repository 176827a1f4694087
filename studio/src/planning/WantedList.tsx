import { type Plan, wantEditionCall } from '@coranto/contract/api/plan';
import { may } from '@coranto/contract/person';
import { useAct } from '../api/use-call.ts';
import { useEditions } from '../edition/use-editions.ts';
import { Choice } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Planning.module.css';
import { useRefreshPlans } from './use-plan.ts';
import { WantedRow } from './WantedRow.tsx';

/** The languages in which a story is wanted, and the way to want another. */
export function WantedList({ plan }: { plan: Plan }) {
  const { planning: words } = useWords();
  const person = usePerson();
  const editions = useEditions();
  const refresh = useRefreshPlans();
  const want = useAct(wantEditionCall);
  const missing = editions.filter(
    ({ editionId }) => may(person, 'plan-story', editionId) && !plan.wanted.some((wanted) => wanted.editionId === editionId),
  );
  const add = (editionId: string) =>
    want.mutate({ storyId: plan.storyId, editionId, dueAt: null, sectionId: null, version: null }, { onSettled: () => refresh() });
  return (
    <section className={styles.part}>
      <h2>{words.wanted}</h2>
      {plan.wanted.length === 0 ? <p className={styles.soft}>{words.wantedNone}</p> : null}
      <ul className={styles.list}>
        {plan.wanted.map((wanted) => {
          const edition = editions.find(({ editionId }) => editionId === wanted.editionId);
          return edition ? <WantedRow key={wanted.editionId} plan={plan} wanted={wanted} edition={edition} /> : null;
        })}
      </ul>
      {missing.length === 0 ? null : (
        <Choice label={words.want} value="" disabled={want.isPending} onChange={(event) => add(event.target.value)}>
          <option value="">…</option>
          {missing.map(({ editionId, name, prefix, language }) => (
            <option key={editionId} value={editionId} lang={language}>
              {`${name} (${prefix})`}
            </option>
          ))}
        </Choice>
      )}
      <ProblemNotice error={want.error} />
    </section>
  );
}
