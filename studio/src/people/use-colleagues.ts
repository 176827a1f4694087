import { type DeskLine, listDesksCall } from '@coranto/contract/api/desk';
import { listColleaguesCall } from '@coranto/contract/api/staff';
import { useQuery } from '@tanstack/react-query';
import { questionOf } from '../api/use-call.ts';

/** Everybody who can sign in, by name; nobody until they are there. */
export function useColleagues(): { personId: string; name: string }[] {
  return useQuery({ ...questionOf(listColleaguesCall, {}), staleTime: 60_000 }).data?.colleagues ?? [];
}

/** Every desk; none until they are there. */
export function useDesks(): DeskLine[] {
  return useQuery({ ...questionOf(listDesksCall, {}), staleTime: 60_000 }).data?.desks ?? [];
}
