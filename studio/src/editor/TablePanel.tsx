import type { FormEvent } from 'react';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';

export type TableSize = { rows: number; columns: number; hasHeadings: boolean };

const mostRows = 200;
const mostColumns = 30;

/** Asks how large a new table is to be. */
export function TablePanel({ onClose, onMake }: { onClose: () => void; onMake: (size: TableSize) => void }) {
  const words = useWords();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const typed = new FormData(event.currentTarget);
    onMake({ rows: Number(typed.get('rows')), columns: Number(typed.get('columns')), hasHeadings: typed.has('headings') });
  };
  return (
    <Panel title={words.writing.table.title} isOpen onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'contents' }}>
        <TextField label={words.writing.table.columns} name="columns" type="number" min={1} max={mostColumns} defaultValue={3} required />
        <TextField label={words.writing.table.rows} name="rows" type="number" min={1} max={mostRows} defaultValue={3} required />
        <label>
          <input type="checkbox" name="headings" defaultChecked /> {words.writing.table.withHeadings}
        </label>
        <PanelActions>
          <Button type="submit" weight="main">
            {words.writing.table.make}
          </Button>
        </PanelActions>
      </form>
    </Panel>
  );
}
