import { whoAmICall } from '@coranto/contract/api/session';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { CallFailure } from '../api/call-api.ts';

/** Makes the store of the server's answers. A session that ended is noticed whatever was asked. */
export function makeQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    const isSignedOut = error instanceof CallFailure && error.problem.code === 'NotSignedIn';
    if (isSignedOut) void client.invalidateQueries({ queryKey: [whoAmICall.name] });
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { networkMode: 'always', retry: (count, error) => count < 3 && isWorthRepeating(error), staleTime: 5_000 },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
  return client;
}

function isWorthRepeating(error: unknown): boolean {
  return error instanceof CallFailure && (error.problem.code === 'Unreachable' || error.problem.code === 'Broken');
}
