import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

type Weight = 'plain' | 'main' | 'quiet' | 'danger';

/** Something to press. One button of a screen at most is `main`. */
export function Button({ weight = 'plain', className = '', ...rest }: ButtonHTMLAttributes<HTMLButtonElement> & { weight?: Weight }) {
  return <button type="button" {...rest} className={`${styles.button} ${styles[weight]} ${className}`} />;
}
