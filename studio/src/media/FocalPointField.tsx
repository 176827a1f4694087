import { aimPictureCall, listPicturesCall, type PictureLine } from '@coranto/contract/api/media';
import type { FocalPoint } from '@coranto/contract/picture';
import { useQueryClient } from '@tanstack/react-query';
import { type KeyboardEvent, type PointerEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './FocalPointField.module.css';
import { moveByKey, pointAt } from './focal-point.ts';

/** Shapes in which readers see a picture cut. */
const shapes = ['16 / 9', '3 / 2', '1 / 1'];

/** Saved when hand or keys have rested so long. */
const restMs = 500;

/**
 * A picture on which the place is set that every crop keeps in view: by a click, by a finger, or with the arrow keys. Two sliders stand for
 * it among those who do not see it, one across and one down; each takes the arrows of both.
 */
export function FocalPointField({ picture }: { picture: PictureLine }) {
  const words = useWords();
  const hintId = useId();
  const client = useQueryClient();
  const aim = useAct(aimPictureCall);
  const [point, setPoint] = useState(picture.focalPoint);
  const unsaved = useRef<{ point: FocalPoint; timer: number } | null>(null);

  const save = () => {
    if (unsaved.current === null) return;
    clearTimeout(unsaved.current.timer);
    const { point: next } = unsaved.current;
    unsaved.current = null;
    void aim
      .mutateAsync({ pictureId: picture.pictureId, ...next })
      .catch(() => undefined) // shown below
      .then(() => client.invalidateQueries({ queryKey: [listPicturesCall.name] }));
  };
  const saveAtEnd = useEffectEvent(save);
  useEffect(() => () => saveAtEnd(), []);
  const move = (next: FocalPoint) => {
    if (unsaved.current !== null) clearTimeout(unsaved.current.timer);
    unsaved.current = { point: next, timer: window.setTimeout(save, restMs) };
    setPoint(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moveByKey(point, event.key, event.shiftKey);
    if (next === null) return;
    event.preventDefault();
    move(next);
  };
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons === 0) return;
    // The keys go on from where the hand has been.
    event.preventDefault();
    event.currentTarget.querySelector('input')?.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture(event.pointerId);
    move(pointAt(event.currentTarget.getBoundingClientRect(), event));
  };
  const position = `${point.x * 100}% ${point.y * 100}%`;
  const slider = (axis: 'x' | 'y', label: string) => (
    <input
      type="range"
      min={0}
      max={100}
      value={Math.round(point[axis] * 100)}
      aria-label={label}
      aria-describedby={hintId}
      onKeyDown={onKeyDown}
      onChange={(event) => move({ ...point, [axis]: Number(event.target.value) / 100 })}
    />
  );

  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{words.picture.focalPoint}</legend>
      <p id={hintId} className={styles.hint}>
        {words.picture.focalPointHint}
      </p>
      {/* A picture has its left on the left, whichever way the studio runs. */}
      <div className={styles.both} dir="ltr">
        <div className={styles.aim} onPointerDown={onPointer} onPointerMove={onPointer}>
          <img src={picture.large} alt="" width={picture.widthPx} height={picture.heightPx} draggable={false} />
          <span className={styles.mark} style={{ left: `${point.x * 100}%`, top: `${point.y * 100}%` }} />
          {slider('x', words.picture.focalAcross)}
          {slider('y', words.picture.focalDown)}
        </div>
        <div className={styles.crops} aria-hidden="true">
          {shapes.map((shape) => (
            <img key={shape} src={picture.large} alt="" style={{ aspectRatio: shape, objectPosition: position }} />
          ))}
        </div>
      </div>
      <span role="status" className={styles.saved}>
        {aim.isSuccess ? words.picture.saved : ''}
      </span>
      <ProblemNotice error={aim.error} />
    </fieldset>
  );
}
