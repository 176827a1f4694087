import { deactivatePersonCall, listStaffCall, readHeldCall, type StaffLine } from '@coranto/contract/api/staff';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { questionOf, useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import { useColleagues } from './use-colleagues.ts';

/** Closes the studio to somebody: says first what they hold, and asks who takes it over. */
export function LeavePanel({ person, onClose }: { person: StaffLine; onClose: () => void }) {
  const words = useWords();
  const client = useQueryClient();
  const { personId } = person;
  const held = useQuery(questionOf(readHeldCall, { personId }));
  const colleagues = useColleagues();
  const deactivate = useAct(deactivatePersonCall);
  const [handOverTo, setHandOverTo] = useState('');
  const leave = () =>
    deactivate.mutate(
      { personId, handOverTo: handOverTo === '' ? null : handOverTo },
      {
        onSuccess: async () => {
          await client.invalidateQueries({ queryKey: [listStaffCall.name] });
          onClose();
        },
      },
    );
  return (
    <Panel title={words.staff.closeTitle(person.name)} isOpen onClose={onClose}>
      <p role="status">
        {held.data === undefined ? words.app.loading : words.staff.holds(held.data.stories, held.data.assignments, held.data.schedules)}
      </p>
      <Choice label={words.staff.handOverTo} value={handOverTo} onChange={(event) => setHandOverTo(event.target.value)}>
        <option value="">{words.staff.nobody}</option>
        {colleagues
          .filter((colleague) => colleague.personId !== personId)
          .map((colleague) => (
            <option key={colleague.personId} value={colleague.personId}>
              {colleague.name}
            </option>
          ))}
      </Choice>
      <ProblemNotice error={held.error ?? deactivate.error} />
      <PanelActions>
        <Button weight="danger" disabled={deactivate.isPending || held.data === undefined} onClick={leave}>
          {words.staff.confirm}
        </Button>
      </PanelActions>
    </Panel>
  );
}
