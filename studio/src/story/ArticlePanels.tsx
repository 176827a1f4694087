import type { Span } from '@coranto/contract/checks/advice';
import type { ObstaclePlace } from '@coranto/contract/refusal';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import type { OpenPanel } from './ArticleBar.tsx';
import type { Working } from './ArticleDesk.tsx';
import { ConflictPanel } from './ConflictPanel.tsx';
import { DetailsPanel } from './DetailsPanel.tsx';
import type { Desk } from './keeping/use-keeper.ts';
import { PreviewFrame } from './PreviewFrame.tsx';
import { PublishPanel } from './PublishPanel.tsx';

type Props = {
  panel: OpenPanel | null;
  working: Working;
  desk: Desk;
  onOpen: (panel: OpenPanel | null) => void;
  onGoTo: (place: ObstaclePlace, span?: Span | null) => void;
};

/** The panels of an article; a conflict comes before all others. */
export function ArticlePanels({ panel, working, desk, onOpen, onGoTo }: Props) {
  const words = useWords();
  const close = () => onOpen(null);
  if (desk.keeping.state === 'conflict') return <ConflictPanel working={working} desk={desk} texts={desk.keeping} />;
  const { articleId } = working.article;
  switch (panel) {
    case null:
      return null;
    case 'details':
      return (
        <Panel title={words.article.details} isOpen onClose={close} size="side">
          <DetailsPanel working={working} />
        </Panel>
      );
    case 'publish':
      return (
        <Panel title={words.publish.title} isOpen onClose={close} size="side">
          <PublishPanel working={working} desk={desk} onGoTo={onGoTo} />
        </Panel>
      );
    case 'preview':
      return (
        <Panel title={words.preview.title} isOpen onClose={close} size="whole">
          <PreviewFrame articleId={articleId} revisionId={desk.keeper.baseRevisionId} />
        </Panel>
      );
  }
}
