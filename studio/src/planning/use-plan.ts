import { listOwnAssignmentsCall, readPlanCall } from '@coranto/contract/api/plan';
import { readEventCall } from '@coranto/contract/api/planned-event';
import { listStagesCall, readBoardCall, readCalendarCall } from '@coranto/contract/api/planning';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { questionOf } from '../api/use-call.ts';

/** Colleagues plan too: an open plan asks anew so often. */
const lookAgainMs = 10_000;

/** The plan of a story, kept fresh. */
export function usePlan(storyId: string) {
  return useQuery({ ...questionOf(readPlanCall, { storyId }), refetchInterval: lookAgainMs });
}

/** The newsroom's stages. */
export function useStages() {
  return useQuery({ ...questionOf(listStagesCall, {}), staleTime: 30_000 }).data?.stages ?? [];
}

const shownOf = [readPlanCall, readBoardCall, readCalendarCall, readEventCall, listOwnAssignmentsCall, listStagesCall];

/** Makes everything that shows plans ask anew, after one was changed. */
export function useRefreshPlans(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    await Promise.all(shownOf.map(({ name }) => client.invalidateQueries({ queryKey: [name] })));
  };
}
