import { startServerCluster } from './server-cluster.ts';
import { createTemplate } from './server-for-tests.ts';

/** One PostgreSQL cluster for all tests of the server engine in this run. Workers inherit its address by the environment. */
export async function setup(): Promise<() => Promise<void>> {
  const cluster = await startServerCluster();
  await createTemplate(cluster.url);
  process.env.CORANTO_TEST_CLUSTER = cluster.url;
  return () => cluster.stop();
}
