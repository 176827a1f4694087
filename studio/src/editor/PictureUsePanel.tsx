import type { PictureUse } from '@coranto/contract/prose/prose';
import type { FormEvent } from 'react';
import { Button } from '../parts/Button.tsx';
import { Choice, TextArea } from '../parts/Field.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import { useEdited } from './edited.ts';

type Use = PictureUse & { width: 'column' | 'wide' };
type Props = { use: Use; onClose: () => void; onChange: (change: Partial<Use>) => void; onRemove: () => void };

/** Caption, alt text and width of one use of a picture. */
export function PictureUsePanel({ use, onClose, onChange, onRemove }: Props) {
  const words = useWords();
  const { language, direction } = useEdited();
  const setting = { lang: language, dir: direction };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const typed = new FormData(event.currentTarget);
    const text = (name: string) => String(typed.get(name) ?? '').trim() || null;
    onChange({ caption: text('caption'), altText: text('altText'), width: typed.get('width') === 'wide' ? 'wide' : 'column' });
    onClose();
  };

  return (
    <Panel title={words.editor.changePicture} isOpen onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'contents' }}>
        <TextArea
          label={words.article.ownCaption}
          hint={words.article.ownCaptionHint}
          name="caption"
          defaultValue={use.caption ?? ''}
          {...setting}
        />
        <TextArea
          label={words.picture.altText}
          hint={words.article.ownCaptionHint}
          name="altText"
          defaultValue={use.altText ?? ''}
          {...setting}
        />
        <Choice label={words.editor.width} name="width" defaultValue={use.width}>
          <option value="column">{words.editor.widths.column}</option>
          <option value="wide">{words.editor.widths.wide}</option>
        </Choice>
        <PanelActions>
          <Button weight="danger" onClick={onRemove}>
            {words.editor.remove}
          </Button>
          <Button type="submit" weight="main">
            {words.app.save}
          </Button>
        </PanelActions>
      </form>
    </Panel>
  );
}
