import { useEffect, useRef } from 'react';
import { Keys } from '../parts/Keys.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Palette.module.css';
import type { ItemGroup, PaletteItem } from './palette-item.ts';

type ListProps = {
  id: string;
  groups: readonly ItemGroup[];
  items: readonly PaletteItem[];
  at: number;
  onPoint: (at: number) => void;
  onChoose: (item: PaletteItem, isElsewhere: boolean) => void;
};

/** What was found, in groups. The focus stays in the field; the field names the line that is chosen. */
export function PaletteList({ id, groups, items, at, onPoint, onChoose }: ListProps) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[aria-selected='true'][data-at='${at}']`)?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <div id={`${id}-list`} role="listbox" aria-label={words.palette.results} className={styles.list} ref={list}>
      {groups.map((group) => {
        const own = items.flatMap((item, place) => (item.group === group ? [{ item, place }] : []));
        if (own.length === 0) return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a listbox
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <div id={`${id}-${group}`} className={styles.group}>
              {words.palette.groups[group]}
            </div>
            {own.map(({ item, place }) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's
              <div
                key={item.id}
                id={`${id}-${place}`}
                role="option"
                tabIndex={-1}
                aria-selected={place === at}
                data-at={place}
                className={styles.item}
                onPointerMove={() => place !== at && onPoint(place)}
                onPointerDown={(event) => event.preventDefault()}
                onClick={(event) => onChoose(item, event.metaKey || event.ctrlKey)}
              >
                {item.picture === undefined ? null : <img src={item.picture} alt="" className={styles.picture} />}
                <bdi {...item.setting} className={styles.label}>
                  {item.label}
                </bdi>
                {item.detail === undefined || item.detail === '' ? null : <bdi className={styles.detail}>{item.detail}</bdi>}
                {item.keys === undefined ? null : <Keys keys={item.keys} />}
              </div>
            ))}
          </div>
        );
      })}
    </div>
  );
}
