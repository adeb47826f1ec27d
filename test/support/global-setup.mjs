// Starts the database of the tests. Plain JavaScript because jest compiles this file alone, not what it imports: the
// hooks let Node read the TypeScript itself.
import '../../scripts/lib/typescript.mjs';

export default async function globalSetup() {
  const { startTestCluster } = await import('./test-cluster.ts');
  const { testClusterVariable } = await import('./test-cluster-variable.ts');
  const { cluster, stop } = await startTestCluster(process.env.TEST_DATABASE_URL || undefined);
  process.env[testClusterVariable] = JSON.stringify(cluster);
  globalThis.stopTestCluster = stop;
}
