// Suites on a database that `npm test` leaves to `npm run test:long`, so that it stays under four minutes: attacks, races, crashes, the
// longer stories in a browser, and what starts a server of its own for each of many cases.
const thorough = [
  'test/attacks/', 'test/browser/(demo-stage|ballot|on-call|reading-groups|desk|quiet-week|conversations|undoing|offline|code-t-story|first-pulse|hack-week|talks)', 'test/boot/external-database', 'test/database/backup',
  'test/medium/(talk-|demo-stage|ballot-races|hack-week-clock|hack-week-races|directory-reader|calendar-races|code-t-races|rounds-model|rounds-races|round-schedule|trend-fold|new-levels|late-news|event-outbox|nats-carrier|on-call|pictures)', 'test/e2e/(demo-stage|reading-groups|hack-demo-files|hack-week-organizing|hack-week-leaving|hack-week-hostile|cross-organization|mail-delivery|malformed|pulses|metrics|results-cache|results-csv|unreadable-answers|accounts-limits|accounts-sockets)',
].map((path) => `<rootDir>/${path}`);
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
// Jest takes a time limit for all projects only; this one is for a busy machine, no test needs it on a quiet one.
export default {
  testTimeout: 60_000,
  projects: [
    { ...shared, displayName: 'small', testEnvironment: 'node', roots: ['<rootDir>/src', '<rootDir>/test', '<rootDir>/replay'], testMatch: ['<rootDir>/{src,replay}/**/*.spec.ts', '<rootDir>/test/architecture/**/*.spec.ts'] },
    { ...onDatabase, displayName: 'database', testRegex: '\\.spec\\.ts$', testPathIgnorePatterns: ['<rootDir>/test/architecture/', '<rootDir>/test/long/', ...thorough] },
    { ...onDatabase, displayName: 'thorough', testRegex: thorough.map((path) => `${path.replace('<rootDir>/', '')}.*\\.spec\\.ts$`) },
    { ...onDatabase, displayName: 'long', testMatch: ['<rootDir>/test/long/**/*.spec.ts'] },
    { ...shared, displayName: 'web', testEnvironment: '<rootDir>/web/src/testing/environment.mjs', roots: ['<rootDir>/web'], testMatch: ['<rootDir>/web/src/**/*.test.{ts,tsx}'] },
  ],
};
