import type { AnsweredAdvice } from '@coranto/contract/api/checks';
import type { Span } from '@coranto/contract/checks/advice';
import type { ObstaclePlace } from '@coranto/contract/refusal';
import type { Editor } from '@tiptap/react';
import { Aside } from '../parts/Aside.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import type { Working } from '../story/ArticleDesk.tsx';
import type { Desk } from '../story/keeping/use-keeper.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Checks.module.css';
import { ChecksList } from './ChecksList.tsx';
import { mendSegment } from './in-editor.ts';
import { mendText } from './mend-text.ts';
import { useChecks } from './use-checks.ts';

type Props = {
  working: Working;
  desk: Desk;
  editorOf: () => Editor | null;
  onGoTo: (place: ObstaclePlace, span: Span | null) => void;
  onClose: () => void;
};

/** The checks beside the text while one writes: they look again after each pause, and what can be mended safely is mended in place. */
export function ChecksAside({ working, desk, editorOf, onGoTo, onClose }: Props) {
  const words = useWords();
  const { articleId, may } = working.article;
  const { checked, error, isLooking, again } = useChecks(articleId, desk.content);

  const mend = (advice: AnsweredAdvice) => {
    if ('segmentId' in advice.place) {
      const editor = editorOf();
      if (editor) mendSegment(editor, advice.place.segmentId, advice.mends);
      return;
    }
    const { field } = advice.place;
    if (field === 'lead-picture') return;
    const text = desk.content[field];
    if (text !== null) desk.change({ ...desk.content, [field]: mendText(text, advice.mends) });
  };

  return (
    <Aside title={words.checks.title} isBusy={isLooking} onClose={onClose}>
      <span className={styles.soft}>{isLooking ? words.checks.looking : ''}</span>
      <ProblemNotice error={error} />
      {checked === null ? null : (
        <ChecksList
          articleId={articleId}
          checked={checked}
          content={desk.content}
          mayAnswer={may.write}
          acts={{ onGoTo, onMend: mend, onAnswered: again }}
        />
      )}
    </Aside>
  );
}
