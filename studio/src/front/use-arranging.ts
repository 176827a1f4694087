import { clearSlotCall, type FrontSlot, moveOnFrontCall, placeOnFrontCall, readFrontCall } from '@coranto/contract/api/front';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type CallFailure, callApi } from '../api/call-api.ts';
import { questionOf } from '../api/use-call.ts';

/** One thing an editor does to a front; `slot` is where one goes on afterwards. */
export type Step =
  | { kind: 'placed' | 'renamed'; slot: number; articleId: string; headline: string | null }
  | { kind: 'cleared'; slot: number }
  | { kind: 'moved'; slot: number; articleId: string; control: 'up' | 'down' };

/** The last step that was carried out, with the slots as they stand since. */
export type Done = { step: Step; slots: FrontSlot[] };

export type Arranging = { act: UseMutationResult<FrontSlot[], CallFailure, Step>; done: Done | null; take: (step: Step) => void };

/** Carries out steps one after another, each saved at once, and reads the front afresh after each. */
export function useArranging(editionId: string): Arranging {
  const client = useQueryClient();
  const { queryKey } = questionOf(readFrontCall, { editionId });
  const [done, setDone] = useState<Done | null>(null);
  const act = useMutation<FrontSlot[], CallFailure, Step>({
    mutationFn: async (step) => {
      await carryOut(editionId, step);
      return (await callApi(readFrontCall, { editionId })).slots;
    },
    onSuccess: async (slots, step) => {
      await client.cancelQueries({ queryKey });
      const kept = client.setQueryData(queryKey, { slots });
      setDone({ step, slots: kept?.slots ?? slots });
    },
    onError: () => client.invalidateQueries({ queryKey }),
  });
  return { act, done, take: (step) => (act.isPending ? undefined : act.mutate(step)) };
}

async function carryOut(editionId: string, step: Step): Promise<void> {
  const { slot } = step;
  switch (step.kind) {
    case 'placed':
    case 'renamed':
      await callApi(placeOnFrontCall, { editionId, slot, articleId: step.articleId, headline: step.headline });
      return;
    case 'cleared':
      await callApi(clearSlotCall, { editionId, slot });
      return;
    case 'moved':
      await callApi(moveOnFrontCall, { editionId, slot, articleId: step.articleId });
      return;
  }
}
