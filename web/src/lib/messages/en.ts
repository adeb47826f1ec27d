import { common } from './en/common.js';
import { shell } from './en/shell.js';
import { answer, device } from './en/answer.js';
import { accounts } from './en/accounts.js';

/** The reference catalogue. Texts in curly brackets are placeholders; *_one and *_other are plural forms. */
export const en = { ...common, shell, accounts, answer, device } as const;
