import type { Flow, Reading } from './reading.ts';
import { leaveOut } from './reading.ts';

/**
 * A comment in the markup. Comments of WordPress's block editor repeat what the markup between them says, so only blocks made at
 * reading time, which have no markup, are noted; `<!--more-->` and `<!--nextpage-->` end a paragraph.
 */
export function readComment(comment: string, flow: Flow, reading: Reading): void {
  const text = comment.trim();
  if (text === 'nextpage' || text.startsWith('more') || text === 'noteaser') {
    flow.runs.push({ kind: 'paragraph-end' });
    if (text === 'nextpage') leaveOut(reading, '<!--nextpage-->', 'an article stands on one page here');
    return;
  }
  const block = /^wp:([a-z][a-z0-9/-]*)[\s\S]*\/$/.exec(text)?.[1];
  if (block === 'footnotes' && reading.options.footnotes) return;
  if (block !== undefined && block !== 'spacer') leaveOut(reading, `block ${block}`, 'WordPress makes its content anew at each reading');
}

/** Was this text written in the block editor? Then its line ends are white space. */
export function isBlockMarkup(html: string): boolean {
  return html.includes('<!-- wp:');
}
