import { invitePersonCall, listStaffCall } from '@coranto/contract/api/staff';
import type { HeldRole } from '@coranto/contract/person';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { Choice, TextField } from '../parts/Field.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { useSpeaking } from '../words/use-words.ts';
import { nearestLanguage, studioLanguages } from '../words/words.ts';
import { RolesField } from './RolesField.tsx';

/** Invites somebody with the roles they are to have. */
export function InvitePanel({ hasMail, onClose }: { hasMail: boolean; onClose: () => void }) {
  const { words, language: own } = useSpeaking();
  const client = useQueryClient();
  const invite = useAct(invitePersonCall);
  const [personId] = useState(() => crypto.randomUUID());
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState<string>(own);
  const [roles, setRoles] = useState<HeldRole[]>([{ editionId: null, deskId: null, role: 'reporter' }]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate(
      { personId, email: email.trim(), language, roles },
      {
        onSuccess: async () => {
          await client.invalidateQueries({ queryKey: [listStaffCall.name] });
          onClose();
        },
      },
    );
  };
  return (
    <Panel title={words.staff.invite} isOpen onClose={onClose} size="middle">
      <form onSubmit={submit}>
        <TextField
          label={words.staff.email}
          type="email"
          required
          dir="ltr"
          value={email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Choice label={words.staff.language} value={language} onChange={(event) => setLanguage(nearestLanguage(event.target.value))}>
          {Object.entries(studioLanguages).map(([tag, name]) => (
            <option key={tag} value={tag} lang={tag}>
              {name}
            </option>
          ))}
        </Choice>
        <RolesField roles={roles} onChange={setRoles} />
        {hasMail ? null : <Notice mood="warn">{words.staff.noMail}</Notice>}
        <ProblemNotice error={invite.error} />
        <PanelActions>
          <Button type="submit" weight="main" disabled={invite.isPending || roles.length === 0}>
            {words.staff.send}
          </Button>
        </PanelActions>
      </form>
    </Panel>
  );
}
