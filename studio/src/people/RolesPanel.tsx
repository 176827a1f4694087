import { listStaffCall, type StaffLine, setRolesCall } from '@coranto/contract/api/staff';
import type { HeldRole } from '@coranto/contract/person';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import { RolesField } from './RolesField.tsx';

/** Sets what somebody may do. */
export function RolesPanel({ person, onClose }: { person: StaffLine; onClose: () => void }) {
  const words = useWords();
  const client = useQueryClient();
  const save = useAct(setRolesCall);
  const [roles, setRoles] = useState<HeldRole[]>(person.roles);
  const isLastOwner = save.error?.problem.code === 'Invalid' && save.error.problem.place === 'lastOwner';
  const keep = () =>
    save.mutate(
      { personId: person.personId, roles },
      {
        onSuccess: async () => {
          await client.invalidateQueries({ queryKey: [listStaffCall.name] });
          onClose();
        },
      },
    );
  return (
    <Panel title={person.name} isOpen onClose={onClose} size="middle">
      <RolesField roles={roles} onChange={setRoles} />
      {isLastOwner ? <Notice mood="bad">{words.staff.lastOwner}</Notice> : <ProblemNotice error={save.error} />}
      <PanelActions>
        <Button weight="main" disabled={save.isPending} onClick={keep}>
          {words.staff.save}
        </Button>
      </PanelActions>
    </Panel>
  );
}
