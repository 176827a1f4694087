import { Choice } from '../parts/Field.tsx';
import { useDesks } from '../people/use-colleagues.ts';
import { useWords } from '../words/use-words.ts';

/** The desk that owns a story; nothing where the newsroom has none. */
export function DeskChoice({ deskId, onChange }: { deskId: string | null; onChange: (deskId: string | null) => void }) {
  const { planning: words } = useWords();
  const desks = useDesks();
  if (desks.length === 0) return null;
  return (
    <Choice label={words.desk} value={deskId ?? ''} onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}>
      <option value="">{words.noDesk}</option>
      {desks.map(({ deskId: id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Choice>
  );
}
