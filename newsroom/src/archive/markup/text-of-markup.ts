import { proseToText } from '@coranto/contract/prose/plain-text';
import { htmlToProse } from './html-to-prose.ts';

/** Words of a field that other systems show as HTML, on one line. */
export function textOfMarkup(markup: string): string {
  const isPlain = !/[<&]/.test(markup);
  const text = isPlain ? markup : proseToText(htmlToProse(markup).prose);
  return text.replace(/\s+/g, ' ').trim().normalize('NFC');
}
