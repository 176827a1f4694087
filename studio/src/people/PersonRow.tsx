import {
  listStaffCall,
  makeInvitationLinkCall,
  reactivatePersonCall,
  renewInvitationCall,
  revokeInvitationCall,
  type StaffLine,
} from '@coranto/contract/api/staff';
import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { usePerson } from '../session/use-person.ts';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import { LeavePanel } from './LeavePanel.tsx';
import { RolesPanel } from './RolesPanel.tsx';
import styles from './Staff.module.css';
import { sayRole } from './say-role.ts';
import { useDesks } from './use-colleagues.ts';

/** One of the people of the newsroom, with what owners may do about them. */
export function PersonRow({ line, hasMail }: { line: StaffLine; hasMail: boolean }) {
  const words = useWords();
  const me = usePerson();
  const instants = useInstants();
  const editions = useEditions();
  const desks = useDesks();
  const client = useQueryClient();
  const id = useId();
  const [panel, setPanel] = useState<'roles' | 'leave' | null>(null);
  const renew = useAct(renewInvitationCall);
  const link = useAct(makeInvitationLinkCall);
  const revoke = useAct(revokeInvitationCall);
  const reopen = useAct(reactivatePersonCall);
  const { personId, state } = line;
  const anew = { onSuccess: () => client.invalidateQueries({ queryKey: [listStaffCall.name] }) };
  const seen =
    state === 'invited'
      ? line.invitedUntil === null
        ? words.staff.expired
        : words.staff.until(instants.at(line.invitedUntil))
      : line.lastSeenAt === null
        ? words.staff.neverSeen
        : words.staff.lastSeen(instants.soon(line.lastSeenAt));
  return (
    <li className={styles.line} data-state={state}>
      <div className={styles.top}>
        <h2 className={styles.name} id={id}>
          <bdi>{line.name}</bdi>
        </h2>
        <span className={styles.mark}>{words.staff.states[state]}</span>
        <bdi className={styles.soft}>{line.email}</bdi>
        <span className={styles.soft}>{seen}</span>
      </div>
      <ul className={styles.plain}>
        {line.roles.map((held) => (
          <li key={`${held.editionId}/${held.deskId}`}>{sayRole(words, held, editions, desks)}</li>
        ))}
      </ul>
      {link.data === undefined ? null : (
        <div role="status">
          <code className={styles.address} dir="ltr">
            {link.data.address}
          </code>
          <p className={styles.hint}>{words.staff.linkHint}</p>
        </div>
      )}
      <ProblemNotice error={renew.error ?? link.error ?? revoke.error ?? reopen.error} />
      <div className={styles.actions}>
        <Button onClick={() => setPanel('roles')} aria-describedby={id}>
          {words.staff.changeRoles}
        </Button>
        {state === 'invited' ? (
          <>
            {hasMail ? (
              <Button onClick={() => renew.mutate({ personId }, anew)} aria-describedby={id}>
                {words.staff.renew}
              </Button>
            ) : null}
            <Button onClick={() => link.mutate({ personId }, anew)} aria-describedby={id}>
              {words.staff.link}
            </Button>
            <Button weight="danger" onClick={() => revoke.mutate({ personId }, anew)} aria-describedby={id}>
              {words.staff.revoke}
            </Button>
          </>
        ) : null}
        {state === 'active' && personId !== me.id ? (
          <Button weight="danger" onClick={() => setPanel('leave')} aria-describedby={id}>
            {words.staff.close}
          </Button>
        ) : null}
        {state === 'deactivated' ? (
          <Button onClick={() => reopen.mutate({ personId }, anew)} aria-describedby={id}>
            {words.staff.reopen}
          </Button>
        ) : null}
      </div>
      {panel === 'roles' ? <RolesPanel person={line} onClose={() => setPanel(null)} /> : null}
      {panel === 'leave' ? <LeavePanel person={line} onClose={() => setPanel(null)} /> : null}
    </li>
  );
}
