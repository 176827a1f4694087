import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes, useId } from 'react';
import styles from './Field.module.css';

type Labelled = { label: string; hint?: string; problem?: string | null };

function Frame({ label, hint, problem, id, children }: Labelled & { id: string; children: ReactNode }) {
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {problem ? (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      ) : null}
    </div>
  );
}

function describedBy(id: string, { hint, problem }: Labelled): string | undefined {
  const ids = [hint === undefined ? '' : `${id}-hint`, problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return ids === '' ? undefined : ids;
}

/** A line to fill in, with its label and a hint. */
export function TextField({ label, hint, problem, ...rest }: Labelled & InputHTMLAttributes<HTMLInputElement>) {
  const own = useId();
  const id = rest.id ?? own;
  const frame = { label, ...(hint === undefined ? {} : { hint }), problem: problem ?? null };
  return (
    <Frame {...frame} id={id}>
      <input
        dir="auto"
        {...rest}
        id={id}
        className={styles.control}
        aria-invalid={problem ? true : undefined}
        aria-describedby={describedBy(id, frame)}
      />
    </Frame>
  );
}

/** Several lines to fill in. */
export function TextArea({ label, hint, problem, ...rest }: Labelled & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const own = useId();
  const id = rest.id ?? own;
  const frame = { label, ...(hint === undefined ? {} : { hint }), problem: problem ?? null };
  return (
    <Frame {...frame} id={id}>
      <textarea dir="auto" rows={2} {...rest} id={id} className={styles.control} aria-describedby={describedBy(id, frame)} />
    </Frame>
  );
}

/** One of several, with its label. */
export function Choice({ label, hint, problem, children, ...rest }: Labelled & SelectHTMLAttributes<HTMLSelectElement>) {
  const own = useId();
  const id = rest.id ?? own;
  const frame = { label, ...(hint === undefined ? {} : { hint }), problem: problem ?? null };
  return (
    <Frame {...frame} id={id}>
      <select {...rest} id={id} className={styles.control} aria-describedby={describedBy(id, frame)}>
        {children}
      </select>
    </Frame>
  );
}
