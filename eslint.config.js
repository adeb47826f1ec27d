import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const pure = ['src/kernel/**/*.ts', 'src/engines/**/*.ts', 'src/*/*/domain/**/*.ts', 'src/sample/domain/**/*.ts'];
const noClock = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Time comes in as an argument.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time comes in as an argument.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Randomness comes in as an argument.' },
  { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'Only platform/config reads the environment.' },
];
const noReleasedCast = [
  { selector: "TSAsExpression TSTypeReference[typeName.name='Released']", message: 'Only engines/anonymity/release.ts makes a Released value.' },
];
export default tseslint.config(
  { ignores: ['dist', 'web/dist', 'node_modules', '.data', 'coverage', 'web/src/lib/graphql/generated.ts', 'web/src/lib/answering/generated.ts'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      'max-lines': ['error', { max: 400, skipComments: true, skipBlankLines: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      'no-restricted-syntax': ['error', ...noReleasedCast],
    },
  },
  {
    files: ['src/**/*.ts'], ignores: ['src/**/*.spec.ts', 'src/platform/config/**'],
    rules: { 'no-restricted-syntax': ['error', ...noReleasedCast, noClock[3]] },
  },
  { files: pure, ignores: ['**/*.spec.ts'], rules: { 'no-restricted-syntax': ['error', ...noReleasedCast, ...noClock] } },
  { files: ['src/**/*.ts', 'web/src/**/*.{ts,tsx}'], ignores: ['**/*.spec.ts', '**/*.test.ts*'], rules: { 'max-lines-per-function': ['error', { max: 80, skipComments: true, skipBlankLines: true }] } },
  { files: ['**/*.spec.ts', '**/*.test.ts', '**/*.test.tsx', 'test/**/*.ts', 'bench/**/*.ts'], rules: { 'max-lines-per-function': 'off', '@typescript-eslint/no-dynamic-delete': 'off' } },
  { files: ['**/*.{js,mjs,cjs}'], languageOptions: { globals: { process: 'readonly', console: 'readonly', module: 'writable', URL: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', fetch: 'readonly', performance: 'readonly', Buffer: 'readonly', globalThis: 'readonly' } } },
  { files: ['web/service-worker.js'], languageOptions: { globals: { self: 'readonly', caches: 'readonly', Request: 'readonly', Response: 'readonly' } } },
  { files: ['web/public/**/*.js'], languageOptions: { globals: { localStorage: 'readonly', matchMedia: 'readonly', document: 'readonly' } } },
);
