import type { BulkAct, BulkOutcome } from '@coranto/contract/bulk-act';
import type { Act } from '@coranto/contract/person';
import type { Acting } from '../../logbook/logbook.ts';
import type { ArticleRecord } from '../records.ts';

/** What stood in an article before and after: as much as undoing needs. */
export type Trace = Record<string, unknown>;

/** What came of a step for one article. */
export type StepResult = { outcome: 'done'; before: Trace; after: Trace } | { outcome: Exclude<BulkOutcome, 'done'> };

/** One kind of act on one article, and its undoing. The article is held, and permission is given. */
export type BulkStep<Kind extends BulkAct['kind']> = {
  permission: Act;
  carryOut(acting: Acting, article: ArticleRecord, act: Extract<BulkAct, { kind: Kind }>): Promise<StepResult>;
  /** Puts back what stood there, unless somebody has changed it since. */
  undo(acting: Acting, article: ArticleRecord, trace: { before: Trace; after: Trace }): Promise<Exclude<BulkOutcome, 'as-it-was'>>;
};
