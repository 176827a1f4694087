import { presentSchema } from '@coranto/contract/working-copy/presence';
import { z } from 'zod';

/** What nodes tell one another about working copies. */
const copyNoticeSchema = z.object({
  slice: z.literal('working-copy'),
  articleId: z.uuid(),
  said: z.union([
    z.object({ about: z.literal('update') }),
    z.object({ about: z.literal('revision'), revisionId: z.uuid(), number: z.int(), at: z.string() }),
    z.object({ about: z.literal('does-not-fit'), place: z.string(), detail: z.string() }),
    z.object({ about: z.literal('comments') }),
    z.object({ about: z.literal('presence'), node: z.string(), present: z.array(presentSchema) }),
  ]),
});
export type CopyNotice = z.infer<typeof copyNoticeSchema>;
type Said = CopyNotice['said'];

/** Writes a notice for `tellAllNodes`. */
export function copyNotice({ articleId, ...said }: Said & { articleId: string }): string {
  return JSON.stringify({ slice: 'working-copy', articleId, said });
}

/** Reads a notice; `null` when it is about something else. */
export function readCopyNotice(notice: string): CopyNotice | null {
  try {
    return copyNoticeSchema.safeParse(JSON.parse(notice)).data ?? null;
  } catch {
    return null; // another slice writes its notices in its own way
  }
}
