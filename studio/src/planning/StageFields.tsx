import { nameOfStage, type Stage } from '@coranto/contract/planning';
import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { Choice, TextField } from '../parts/Field.tsx';
import { useSpeaking } from '../words/use-words.ts';
import { directionOf, type StudioLanguage, studioLanguages } from '../words/words.ts';
import styles from './Planning.module.css';

type Props = {
  stage: Stage & { count: number };
  others: readonly Stage[];
  isFirst: boolean;
  isLast: boolean;
  onChange: (stage: Stage) => void;
  onMove: (step: -1 | 1) => void;
  /** To which stage its stories go; `null` where it has none. */
  onRemove: (to: string | null) => void;
};

const languages = Object.keys(studioLanguages) as StudioLanguage[]; // the keys of a record of languages are languages

/** One stage: its name in each language of the studio, its place, and the way to remove it. */
export function StageFields({ stage, others, isFirst, isLast, onChange, onMove, onRemove }: Props) {
  const { words, language } = useSpeaking();
  const { planning } = words;
  const [isRemoving, setIsRemoving] = useState(false);
  const { stageId, names, isDone, count } = stage;
  const name = nameOfStage(stage, language);
  const remove = () => (count === 0 ? onRemove(null) : setIsRemoving(true));
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <bdi className={styles.name}>{name}</bdi>
        <span className={styles.soft}>{planning.storyCount(count)}</span>
      </div>
      <div className={styles.pair}>
        {languages.map((each) => (
          <TextField
            key={each}
            label={planning.stageName(studioLanguages[each])}
            value={names[each] ?? ''}
            maxLength={60}
            lang={each}
            dir={directionOf(each)}
            onChange={(event) => onChange({ stageId, isDone, names: { ...names, [each]: event.target.value } })}
          />
        ))}
      </div>
      <label className={styles.tick}>
        <input type="checkbox" checked={isDone} onChange={() => onChange({ stageId, names, isDone: !isDone })} />
        {planning.stageDone}
      </label>
      {isRemoving ? (
        <Choice label={planning.stageGo(count)} value="" onChange={(event) => onRemove(event.target.value)}>
          <option value="">…</option>
          {others.map((other) => (
            <option key={other.stageId} value={other.stageId}>
              {nameOfStage(other, language)}
            </option>
          ))}
        </Choice>
      ) : null}
      <div className={styles.actions}>
        <Button weight="quiet" disabled={isFirst} aria-label={planning.stageUp(name)} onClick={() => onMove(-1)}>
          ↑
        </Button>
        <Button weight="quiet" disabled={isLast} aria-label={planning.stageDown(name)} onClick={() => onMove(1)}>
          ↓
        </Button>
        <Button weight="quiet" disabled={others.length === 0} onClick={remove}>
          {planning.stageRemove(name)}
        </Button>
      </div>
    </li>
  );
}
