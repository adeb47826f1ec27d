import { common } from './en/common.js';
import { shell } from './en/shell.js';
import { answer, device } from './en/answer.js';
import { home } from './en/home.js';
import { results } from './en/results.js';
import { accounts } from './en/accounts.js';

/** The reference catalogue. Texts in curly brackets are placeholders; *_one and *_other are plural forms. */
export const en = { ...common, shell, accounts, answer, device, home, results } as const;
