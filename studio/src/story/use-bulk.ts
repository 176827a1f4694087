import { actOnArticlesCall, listBulkActsCall, undoBulkActCall } from '@coranto/contract/api/bulk-act';
import type { OutputOf } from '@coranto/contract/api/call';
import { listArticlesCall, listStoriesCall } from '@coranto/contract/api/story';
import type { BulkAct } from '@coranto/contract/bulk-act';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAct } from '../api/use-call.ts';

/** What came of the last act on several articles, or of its undoing. */
export type BulkDone = { bulkActId: string; kind: BulkAct['kind']; isUndone: boolean; items: OutputOf<typeof actOnArticlesCall>['items'] };

/** Acts on several articles at once, and undoes. */
export function useBulk() {
  const client = useQueryClient();
  const [done, setDone] = useState<BulkDone | null>(null);
  const act = useAct(actOnArticlesCall);
  const undo = useAct(undoBulkActCall);
  const refresh = () =>
    Promise.all([listArticlesCall, listStoriesCall, listBulkActsCall].map(({ name }) => client.invalidateQueries({ queryKey: [name] })));
  return {
    done,
    error: act.error ?? undo.error,
    isBusy: act.isPending || undo.isPending,
    forget: () => setDone(null),
    act(articleIds: string[], wished: BulkAct, onDone: () => void) {
      const bulkActId = crypto.randomUUID();
      act.mutate(
        { bulkActId, articleIds, act: wished },
        {
          onSuccess: async ({ items }) => {
            setDone({ bulkActId, kind: wished.kind, isUndone: false, items });
            onDone();
            await refresh();
          },
        },
      );
    },
    undo(bulkActId: string, kind: BulkAct['kind']) {
      undo.mutate(
        { bulkActId },
        {
          onSuccess: async ({ items }) => {
            setDone({ bulkActId, kind, isUndone: true, items });
            await refresh();
          },
        },
      );
    },
  };
}

/** What `useBulk` gives. */
export type Bulk = ReturnType<typeof useBulk>;
