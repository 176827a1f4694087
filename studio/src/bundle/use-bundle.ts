import { listBundlesCall, openBundleCall } from '@coranto/contract/api/bundle';
import { listArticlesCall, openArticleCall } from '@coranto/contract/api/story';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';

/** Gives a way to look again at everything that a decision about a bundle may have changed. */
export function useBundleRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => refreshBundles(client);
}

async function refreshBundles(client: QueryClient): Promise<void> {
  const asked = [listBundlesCall.name, openBundleCall.name, listArticlesCall.name, openArticleCall.name, 'listSchedule'];
  await Promise.all(asked.map((name) => client.invalidateQueries({ queryKey: [name] })));
}
