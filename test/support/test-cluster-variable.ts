/** What test files need to know of the server that the global set-up started. */
export interface TestCluster {
  /** Connects as a role that may create databases. */
  readonly adminUrl: string;
  /** Connects to the template, which holds every migration and no rows, as its owner. */
  readonly templateUrl: string;
  readonly template: string;
}

/** The environment variable that carries a TestCluster, as JSON, from the global set-up to the test files. */
export const testClusterVariable = 'TEST_CLUSTER';
