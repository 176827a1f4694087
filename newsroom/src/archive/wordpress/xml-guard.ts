import { UnreadableExport } from '../unreadable-export.ts';

type Mode = 'text' | 'tag' | '"' | "'" | 'cdata' | 'comment' | 'instruction';

const ends: Record<'cdata' | 'comment' | 'instruction', string> = { cdata: ']]>', comment: '-->', instruction: '?>' };
const longestField = 64 * 1024 * 1024;
const reference = /&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|amp|lt|gt|quot|apos);/y;
const longestReference = 11;

/**
 * Looks at the text of an XML file before the parser does: refuses document type declarations at their first letter (so that no
 * entity can be declared, expanded or fetched), names the line of an `&` that begins no reference, which the parser would only
 * notice at the file's end, and bounds how much text one field may have.
 */
export type XmlGuard = {
  /** Gives back the text that may be parsed now; a few characters at the end wait for what follows them. */
  pass: (text: string, isLast: boolean) => string;
  lineNow: () => number;
};

export function openXmlGuard(): XmlGuard {
  let mode: Mode = 'text';
  let waiting = '';
  let line = 1;
  let lineStart = 0;
  let sinceOpened = 0;

  function pass(chunk: string, isLast: boolean): string {
    const text = waiting + chunk;
    const end = scan(text, isLast);
    for (let at = text.indexOf('\n'); at !== -1 && at < end; at = text.indexOf('\n', at + 1)) {
      line += 1;
      lineStart = at + 1;
    }
    lineStart -= end;
    waiting = text.slice(end);
    return text.slice(0, end);
  }

  function scan(text: string, isLast: boolean): number {
    let at = 0;
    for (;;) {
      const step = mode === 'text' ? markupAt(text, find(text, at, /[<&]/g), isLast) : insideAt(text, at, isLast);
      sinceOpened = step.mode === mode ? sinceOpened + step.at - at : 0;
      if (sinceOpened > longestField) throw refusal('one field is longer than 64 million characters', text, step.at);
      mode = step.mode;
      at = step.at;
      if (step.isDone) return at;
    }
  }

  function markupAt(text: string, at: number, isLast: boolean): { at: number; mode: Mode; isDone: boolean } {
    if (at === -1) return { at: text.length, mode, isDone: true };
    if (!isLast && text.length - at < longestReference) return { at, mode, isDone: true };
    if (text[at] === '&') return { at: afterReference(text, at), mode, isDone: false };
    if (text.startsWith('<![CDATA[', at)) return { at: at + 9, mode: 'cdata', isDone: false };
    if (text.startsWith('<!--', at)) return { at: at + 4, mode: 'comment', isDone: false };
    if (text.startsWith('<!', at)) throw refusal('document type and entity declarations are not read', text, at);
    return { at: at + 1, mode: text[at + 1] === '?' ? 'instruction' : 'tag', isDone: false };
  }

  function insideAt(text: string, at: number, isLast: boolean): { at: number; mode: Mode; isDone: boolean } {
    if (mode === 'tag') {
      const found = find(text, at, /[>"']/g);
      if (found === -1) return { at: text.length, mode, isDone: true };
      const mark = text[found] as '>' | '"' | "'"; // one of what was looked for
      return { at: found + 1, mode: mark === '>' ? 'text' : mark, isDone: false };
    }
    if (mode === '"' || mode === "'") return inAttribute(text, at, mode, isLast);
    const mark = ends[mode as keyof typeof ends]; // every other mode is handled above
    const found = text.indexOf(mark, at);
    if (found === -1) return { at: isLast ? text.length : Math.max(at, text.length - mark.length + 1), mode, isDone: true };
    return { at: found + mark.length, mode: 'text', isDone: false };
  }

  function inAttribute(text: string, at: number, quote: '"' | "'", isLast: boolean): { at: number; mode: Mode; isDone: boolean } {
    const found = find(text, at, quote === '"' ? /["&]/g : /['&]/g);
    if (found === -1) return { at: text.length, mode, isDone: true };
    if (text[found] === quote) return { at: found + 1, mode: 'tag', isDone: false };
    if (!isLast && text.length - found < longestReference) return { at: found, mode, isDone: true };
    return { at: afterReference(text, found), mode, isDone: false };
  }

  function afterReference(text: string, at: number): number {
    reference.lastIndex = at;
    const match = reference.exec(text);
    if (match) return at + match[0].length;
    const written = /^&[^\s<&;"'>]{0,30};?/.exec(text.slice(at, at + 32))?.[0] ?? '&';
    throw refusal(`${JSON.stringify(written)} is no character reference; a bare & is written &amp;`, text, at);
  }

  function refusal(reason: string, text: string, at: number): UnreadableExport {
    const before = text.slice(0, at);
    const breaks = before.split('\n').length - 1;
    const start = breaks === 0 ? lineStart : before.lastIndexOf('\n') + 1;
    return new UnreadableExport(reason, line + breaks, at - start + 1);
  }

  return { pass, lineNow: () => line };
}

function find(text: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}
