import { readFileSync } from 'node:fs';
import { configurationTable, withTable } from './configuration-table.js';

it('docs/operations.md holds the settings as the schema has them (npm run docs:config)', () => {
  const page = readFileSync(new URL('../../../docs/operations.md', import.meta.url), 'utf8');
  expect(page).toBe(withTable(page, configurationTable()));
});
