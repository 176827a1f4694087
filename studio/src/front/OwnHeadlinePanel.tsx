import type { EditionLine } from '@coranto/contract/api/edition';
import type { FrontSlot } from '@coranto/contract/api/front';
import type { FormEvent } from 'react';
import { settingOf } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import type { Step } from './use-arranging.ts';

type Props = { edition: EditionLine; slot: FrontSlot; take: (step: Step) => void; onClose: () => void };

/** Gives a placed article a headline of its own on the front, or takes it away. */
export function OwnHeadlinePanel({ edition, slot: { slot, placement }, take, onClose }: Props) {
  const words = useWords();
  if (placement === null) return null;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('headline')).trim();
    take({ kind: 'renamed', slot, articleId: placement.articleId, headline: typed === '' ? null : typed });
  };
  return (
    <Panel title={words.front.ownHeadline} isOpen onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'contents' }}>
        <TextField
          label={words.article.headline}
          hint={words.front.ownHeadlineHint}
          name="headline"
          maxLength={500}
          defaultValue={placement.headline ?? ''}
          placeholder={placement.articleHeadline}
          {...settingOf(edition)}
        />
        <PanelActions>
          <Button type="submit" weight="main">
            {words.app.save}
          </Button>
        </PanelActions>
      </form>
    </Panel>
  );
}
