import { listColleaguesCall } from '@coranto/contract/api/plan';
import { useQuery } from '@tanstack/react-query';
import { questionOf } from '../api/use-call.ts';

/** Who may be assigned, by name. */
export function useColleagues() {
  return useQuery({ ...questionOf(listColleaguesCall, {}), staleTime: 60_000 }).data?.colleagues ?? [];
}

/** The desks of the newsroom. */
export function useDesks() {
  return useQuery({ ...questionOf(listColleaguesCall, {}), staleTime: 60_000 }).data?.desks ?? [];
}
