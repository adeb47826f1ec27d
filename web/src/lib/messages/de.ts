import type { Catalogue } from './catalogue.js';
import { common } from './de/common.js';
import { shell } from './de/shell.js';
import { answer, device } from './de/answer.js';
import { home } from './de/home.js';
import { results } from './de/results.js';
import { accounts } from './de/accounts.js';

/** Deutsch. Der Typ verlangt genau die Schlüssel des englischen Katalogs. */
export const de: Catalogue = { ...common, shell, accounts, answer, device, home, results };
