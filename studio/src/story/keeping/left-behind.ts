import type { Revision } from '@coranto/contract/api/revision';
import { isSame } from './is-same.ts';
import type { LocalCopy, Shelf } from './shelf.ts';

/** What is found on the shelf when an article is opened. */
export type LeftBehind = { state: 'nothing' } | { state: 'continue'; copy: LocalCopy } | { state: 'conflict'; copy: LocalCopy };

type Question = {
  personId: string;
  newest: Revision;
  /** Copies that another window of this browser is writing in. */
  inUse: ReadonlySet<string>;
};

/**
 * Looks for words that were typed into an article and never acknowledged: the browser closed, the network was gone. A copy that says
 * what the newest revision says is cleared away; the last changed of the others is gone on with; further ones wait for the next time.
 */
export function findLeftBehind(shelf: Shelf, { personId, newest, inUse }: Question): LeftBehind {
  for (const copy of shelf.list({ personId, articleId: newest.articleId })) {
    if (inUse.has(copy.copyId)) continue;
    if (isSame(copy.content, newest.content)) {
      shelf.remove(copy.copyId);
      continue;
    }
    if (copy.attempt?.revisionId === newest.revisionId)
      return { state: 'continue', copy: { ...copy, attempt: null, basedOn: newest.revisionId } };
    return { state: copy.basedOn === newest.revisionId ? 'continue' : 'conflict', copy };
  }
  return { state: 'nothing' };
}
