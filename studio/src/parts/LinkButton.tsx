import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes } from 'react';
import styles from './Button.module.css';

function Anchor({ className = '', ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a {...rest} className={`${styles.button} ${styles.quiet} ${className}`} />;
}

/** A way to another screen that looks like a quiet button. */
export const LinkButton = createLink(Anchor);
