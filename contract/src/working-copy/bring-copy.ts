import { type Doc, Text } from 'yjs';
import type { ArticleContent } from '../article.ts';
import { bringChildren } from './bring-prose.ts';
import { bringText } from './bring-text.ts';
import { headOf, proseOf, writtenFields } from './form.ts';
import { bodyToEditor } from './prose-to-editor.ts';
import { isSame } from './same.ts';

/**
 * Brings a working copy to hold this content, by the smallest change: what is the same stays as it is, so that whoever writes in it goes
 * on where they were. A new copy is filled in the same way.
 */
export function bringCopyTo(copy: Doc, content: ArticleContent): void {
  copy.transact(() => {
    bringHeadTo(copy, content);
    bringChildren(proseOf(copy), bodyToEditor({ prose: content.prose, notes: content.notes }).content ?? []);
  });
}

/** Brings the fields of the head that are given; the body and what says the same already stay untouched. */
export function bringHeadTo(copy: Doc, { prose: _, notes: __, ...fields }: Partial<ArticleContent>): void {
  copy.transact(() => {
    for (const [field, value] of Object.entries(fields)) {
      if ((writtenFields as readonly string[]).includes(field)) bringField(copy, field, (value as string | null) ?? '');
      else if (!isSame(headOf(copy).get(field), value)) headOf(copy).set(field, value);
    }
  });
}

function bringField(copy: Doc, field: string, wished: string): void {
  const held = headOf(copy).get(field);
  if (held instanceof Text) bringText(held, [{ insert: wished, attributes: {} }]);
  else headOf(copy).set(field, new Text(wished));
}
