/** Plain text as blocks: a table where rows stand in it, else paragraphs. */
export type PlainBlock = { kind: 'paragraph'; lines: string[] } | { kind: 'table'; rows: string[][] };

/**
 * Reads plain text from the clipboard. Lines with the same number of tabs, two at least, are a table. Where blank lines stand between
 * paragraphs, a line end breaks the line; where there are none, it ends the paragraph.
 */
export function readPlainText(text: string): PlainBlock[] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+|\s+$/g, '')
    .split('\n');
  const tabs = lines.map((line) => line.split('\t').length);
  if (lines.length > 1 && tabs[0] !== undefined && tabs[0] > 1 && tabs.every((count) => count === tabs[0]))
    return [{ kind: 'table', rows: lines.map((line) => line.split('\t').map((cell) => cell.trim())) }];
  if (!lines.some((line) => line.trim() === '')) return lines.map((line) => ({ kind: 'paragraph', lines: [line.trim()] }));
  return lines
    .join('\n')
    .split(/\n\s*\n+/)
    .map((paragraph) => ({ kind: 'paragraph', lines: paragraph.split('\n').map((line) => line.trim()) }));
}
