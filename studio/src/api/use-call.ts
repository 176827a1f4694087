import type { Call } from '@coranto/contract/api/call';
import { keepPreviousData, queryOptions, type UseMutationResult, type UseQueryResult, useMutation, useQuery } from '@tanstack/react-query';
import { type CallFailure, callApi } from './call-api.ts';

/** The question a call asks, for caches and loaders. */
export function questionOf<Input, Output>(call: Call<Input, Output>, input: Input) {
  return queryOptions<Output, CallFailure>({ queryKey: [call.name, input], queryFn: () => callApi(call, input) });
}

/** Asks, and shows the earlier answer to a like question until the new one is there. */
export function useAnswer<Input, Output>(call: Call<Input, Output>, input: Input): UseQueryResult<Output, CallFailure> {
  return useQuery({ ...questionOf(call, input), placeholderData: keepPreviousData });
}

/** Gives a way to make a writing call. */
export function useAct<Input, Output>(call: Call<Input, Output>): UseMutationResult<Output, CallFailure, Input> {
  return useMutation({ mutationFn: (input: Input) => callApi(call, input) });
}
