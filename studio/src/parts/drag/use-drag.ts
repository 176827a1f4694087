import { useEffect, useRef, useState } from 'react';
import styles from './Drag.module.css';

/** What is dragged, and over what it is; both by the ids in `data-drag` and `data-drop`. */
export type Dragged = { id: string; over: string | null };

type Options = { onDrop: (id: string, target: string) => void };

/** A mouse drags after so many pixels; a finger after it has lain still for so long, so that a swipe still scrolls. */
const slackPx = 6;
const holdMs = 300;

type Grip = {
  source: HTMLElement;
  id: string;
  pointerId: number;
  isTouch: boolean;
  startX: number;
  startY: number;
  ghost: HTMLElement | null;
};

/**
 * Lets things be dragged by mouse, pen and finger: put `onPointerDown` on what surrounds them, `data-drag="id"` on each, and
 * `data-drop="id"` on the places. Escape lets go. Whoever uses it gives a way by keyboard too.
 */
export function useDrag({ onDrop }: Options): { dragged: Dragged | null; onPointerDown: (event: React.PointerEvent) => void } {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const release = useRef<() => void>(() => undefined);
  useEffect(() => () => release.current(), []);

  const onPointerDown = (event: React.PointerEvent) => {
    const grip = findGrip(event);
    if (grip === null) return;
    let over: string | null = null;
    const begin = () => {
      grip.ghost = makeGhost(grip.source);
      document.body.style.userSelect = 'none';
      setDragged({ id: grip.id, over: null });
    };
    const timer = grip.isTouch ? setTimeout(begin, holdMs) : undefined;
    const onMove = (move: PointerEvent) => {
      if (move.pointerId !== grip.pointerId) return;
      const [x, y] = [move.clientX - grip.startX, move.clientY - grip.startY];
      if (grip.ghost === null) {
        if (Math.hypot(x, y) < slackPx) return;
        if (grip.isTouch) return end();
        begin();
      }
      if (grip.ghost) grip.ghost.style.translate = `${x}px ${y}px`;
      scrollNearEdge(move);
      const found = findDrop(move);
      if (found === over) return;
      over = found;
      setDragged({ id: grip.id, over });
    };
    const onUp = (up: PointerEvent) => {
      if (up.pointerId !== grip.pointerId) return;
      const isDropped = grip.ghost !== null;
      const target = over;
      end();
      if (!isDropped) return;
      swallowNextClick();
      if (target !== null) onDrop(grip.id, target);
    };
    const onKey = (key: KeyboardEvent) => (key.key === 'Escape' ? end() : undefined);
    const onTouch = (touch: Event) => (grip.ghost === null ? undefined : touch.preventDefault());
    const end = () => {
      clearTimeout(timer);
      grip.ghost?.remove();
      document.body.style.userSelect = '';
      setDragged(null);
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('touchmove', onTouch);
      window.removeEventListener('contextmenu', onTouch);
    };
    release.current = end;
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', onKey);
    window.addEventListener('touchmove', onTouch, { passive: false });
    window.addEventListener('contextmenu', onTouch);
  };
  return { dragged, onPointerDown };
}

/** What is gripped, or `null`: buttons and fields on it keep their own use. */
function findGrip(event: React.PointerEvent): Grip | null {
  if (event.button !== 0 || !(event.target instanceof Element)) return null;
  if (event.target.closest('button, input, select, textarea, [role=menuitem]:not([data-drag])')) return null;
  const source = event.target.closest<HTMLElement>('[data-drag]');
  const id = source?.dataset.drag;
  if (!source || id === undefined) return null;
  const { pointerId, pointerType, clientX, clientY } = event;
  return { source, id, pointerId, isTouch: pointerType === 'touch', startX: clientX, startY: clientY, ghost: null };
}

function makeGhost(source: HTMLElement): HTMLElement {
  const place = source.getBoundingClientRect();
  const ghost = source.cloneNode(true) as HTMLElement; // a copy of an element is one
  ghost.classList.add(styles.ghost ?? '');
  ghost.setAttribute('aria-hidden', 'true');
  Object.assign(ghost.style, { insetBlockStart: `${place.top}px`, insetInlineStart: 'auto', inlineSize: `${place.width}px` });
  ghost.style.setProperty('left', `${place.left}px`); // the place on the glass, whichever way the page is read
  document.body.append(ghost);
  return ghost;
}

function findDrop({ clientX, clientY }: PointerEvent): string | null {
  const found = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-drop]');
  return found?.dataset.drop ?? null;
}

const edgePx = 48;
const stepPx = 14;

/** Near an edge of what scrolls, it scrolls on. */
function scrollNearEdge({ clientX, clientY }: PointerEvent): void {
  const scroller = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-scrolls]');
  if (scroller) {
    const { left, right } = scroller.getBoundingClientRect();
    if (clientX > right - edgePx) scroller.scrollBy({ left: stepPx });
    if (clientX < left + edgePx) scroller.scrollBy({ left: -stepPx });
  }
  if (clientY > window.innerHeight - edgePx) window.scrollBy({ top: stepPx });
  if (clientY < edgePx) window.scrollBy({ top: -stepPx });
}

/** The click that ends a drag opens nothing. */
function swallowNextClick(): void {
  const swallow = (click: Event) => {
    click.preventDefault();
    click.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0);
}
