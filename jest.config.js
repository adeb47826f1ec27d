// What `npm test` runs of the suites on a database, so that it stays under four minutes however many there are: one of each part. The rest, and
// what takes longest of the others, `npm run test:long` runs.
const essential = [
  'test/boot/(fresh-database|pages)', 'test/browser/first-visit', 'test/database/(isolation|migrations)', 'test/medium/unit-of-work',
  'test/e2e/(accounts-operations|accounts-sign-in|answers|passes|code-t|hack-week|hack-demos|hack-ballot|schema|talks)',
];
const slowSmall = ['src/engines/statistics/(false-alarms|practice-effect|driver-impact)'];
const slowWeb = ['web/src/features/(code-t/code-t-page|answer/answer-page|results/driver-row|pulses/pulse-editor|desk/attention-panel|conversations/comments-page|wall/wall-page)', 'web/src/lib/graphql/client'];
const suffix = '\\.(spec|test)\\.tsx?$';
const ending = (paths) => paths.map((path) => `${path}${suffix}`);
const inRoot = (paths) => ending(paths).map((path) => `<rootDir>/${path}`);
// Three kinds of test: small (pure, beside the code), medium and end-to-end (real PostgreSQL), and web (jsdom).
const swc = (tsx) => ['@swc/jest', {
  swcrc: false, sourceMaps: 'inline', module: { type: 'es6' },
  jsc: {
    target: 'es2023', keepClassNames: true,
    parser: { syntax: 'typescript', tsx, decorators: true, dynamicImport: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false, react: { runtime: 'automatic' } },
  },
}];
const shared = {
  rootDir: '.',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/web/dist/', '<rootDir>/.data/'],
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
};
const onDatabase = {
  ...shared, testEnvironment: 'node', roots: ['<rootDir>/test'],
  globalSetup: '<rootDir>/test/support/global-setup.mjs', globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
};
const small = { ...shared, testEnvironment: 'node', roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/replay'], testMatch: ['<rootDir>/{src,replay}/**/*.spec.ts', '<rootDir>/test/architecture/**/*.spec.ts'] };
const web = { ...shared, testEnvironment: '<rootDir>/web/src/testing/environment.mjs', roots: ['<rootDir>/web'], testMatch: ['<rootDir>/web/src/**/*.test.{ts,tsx}'] };
// Jest takes a time limit for all projects only; this one is for a busy machine, no test needs it on a quiet one.
export default {
  testTimeout: 300_000,
  // Modules of a suite are never given back (they are ES modules): a worker that grows to gigabytes is slower by the suite, so it is replaced.
  workerIdleMemoryLimit: '1GB',
  projects: [
    { ...small, displayName: 'small', testPathIgnorePatterns: inRoot(slowSmall) },
    { ...onDatabase, displayName: 'database', testRegex: ending(essential) },
    { ...web, displayName: 'web', testPathIgnorePatterns: inRoot(slowWeb) },
    { ...small, displayName: 'thorough-small', testMatch: undefined, testRegex: ending(slowSmall) },
    { ...onDatabase, displayName: 'thorough', testRegex: '\\.spec\\.ts$', testPathIgnorePatterns: ['<rootDir>/test/architecture/', '<rootDir>/test/long/', ...inRoot(essential)] },
    { ...web, displayName: 'thorough-web', testMatch: undefined, testRegex: ending(slowWeb) },
    { ...onDatabase, displayName: 'long', testMatch: ['<rootDir>/test/long/**/*.spec.ts'] },
  ],
};
