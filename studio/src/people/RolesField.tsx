import { personRoles } from '@coranto/contract/article';
import type { HeldRole } from '@coranto/contract/person';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Field.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Staff.module.css';
import { useDesks } from './use-colleagues.ts';

type Props = { roles: readonly HeldRole[]; onChange: (roles: HeldRole[]) => void };

/** What somebody may do: a role for each edition and desk, side by side. */
export function RolesField({ roles, onChange }: Props) {
  const words = useWords();
  const editions = useEditions();
  const desks = useDesks();
  const set = (place: number, change: Partial<HeldRole>) =>
    onChange(roles.map((held, index) => (index === place ? { ...held, ...change } : held)));
  return (
    <div className={styles.group}>
      {roles.map((held, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a role has no name of its own, and lines are only added at the end
        <div key={place} className={styles.role}>
          <Choice
            label={words.staff.role}
            value={held.role}
            onChange={(event) => set(place, { role: personRoles.find((role) => role === event.target.value) ?? 'reporter' })}
          >
            {personRoles.map((role) => (
              <option key={role} value={role}>
                {words.policy.roles[role]}
              </option>
            ))}
          </Choice>
          <Choice
            label={words.staff.edition}
            value={held.editionId ?? ''}
            onChange={(event) => set(place, { editionId: event.target.value === '' ? null : event.target.value, deskId: null })}
          >
            <option value="">{words.staff.allEditions}</option>
            {editions.map(({ editionId, name, prefix }) => (
              <option key={editionId} value={editionId}>{`${name} (${prefix})`}</option>
            ))}
          </Choice>
          <Choice
            label={words.staff.desk}
            value={held.deskId ?? ''}
            onChange={(event) => set(place, { deskId: event.target.value === '' ? null : event.target.value })}
          >
            <option value="">{words.staff.allDesks}</option>
            {desks
              .filter(({ editionId }) => editionId === null || editionId === held.editionId)
              .map(({ deskId, name }) => (
                <option key={deskId} value={deskId}>
                  {name}
                </option>
              ))}
          </Choice>
          <Button weight="quiet" onClick={() => onChange(roles.filter((_, index) => index !== place))}>
            {words.staff.removeRole}
          </Button>
        </div>
      ))}
      <div>
        <Button onClick={() => onChange([...roles, { editionId: editions[0]?.editionId ?? null, deskId: null, role: 'reporter' }])}>
          {words.staff.addRole}
        </Button>
      </div>
    </div>
  );
}
