// npm run docs:config: writes the table of settings into docs/operations.md. A test fails when the two differ.
import './lib/node-version.mjs';
import './lib/typescript.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './lib/run.mjs';

const { configurationTable, withTable } = await import('../src/platform/config/configuration-table.ts');
const file = path.join(root, 'docs/operations.md');
writeFileSync(file, withTable(readFileSync(file, 'utf8'), configurationTable()));
