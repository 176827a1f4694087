import { type Doc, Text } from 'yjs';
import { type ArticleContent, articleContentSchema } from '../article.ts';
import { type Body, editorToBody } from './editor-to-prose.ts';
import { absentWhenEmpty, headOf, proseOf, writtenFields } from './form.ts';
import { yjsToEditor } from './yjs-to-editor.ts';

/** What a working copy holds, and whether it fits the contract; `place` names the field that does not. */
export type ReadCopy = { fits: true; content: ArticleContent } | { fits: false; place: string; detail: string };

/** Reads what a working copy holds. The same copy read twice gives the same content. */
export function readCopy(copy: Doc): ReadCopy {
  const read = articleContentSchema.safeParse(inNormalForm({ ...readHead(copy), ...readBody(copy) }));
  if (read.success) return { fits: true, content: read.data };
  const issue = read.error.issues[0];
  return { fits: false, place: issue?.path.join('.') ?? '', detail: issue?.message ?? '' };
}

/** Reads the body of a working copy, with the notes that stand in it. */
export function readBody(copy: Doc): Body {
  return editorToBody(yjsToEditor(proseOf(copy)));
}

/** Reads the head of a working copy. */
export function readHead(copy: Doc): Omit<ArticleContent, 'prose' | 'notes'> {
  const head: Record<string, unknown> = { sectionId: null, bylines: [], leadPicture: null, topicIds: [] };
  for (const [field, held] of headOf(copy)) head[field] = held instanceof Text ? held.toString() : held;
  for (const field of writtenFields) {
    const written = typeof head[field] === 'string' ? head[field] : '';
    head[field] = written === '' && absentWhenEmpty.has(field) ? null : written;
  }
  return head as Omit<ArticleContent, 'prose' | 'notes'>; // checked by whoever makes a revision of it; the studio shows what it is
}

/** Canonical composition for every string, as for content from elsewhere. @source Unicode UAX #15 */
function inNormalForm(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, each) =>
    typeof each === 'string' ? each.normalize('NFC').replaceAll('\u0000', '').toWellFormed() : each,
  );
}
