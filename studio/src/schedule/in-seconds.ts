import { sayNumber } from '../words/intl/intl.ts';

/** A length of time in seconds, as a language writes numbers: with tenths while it is short. */
export function inSeconds(milliseconds: number, language: string): string {
  const seconds = Math.max(0, milliseconds) / 1000;
  return sayNumber(seconds, language, { maximumFractionDigits: seconds < 10 ? 2 : 0 });
}
