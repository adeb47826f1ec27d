import { accounts } from './en/accounts.js';
import { anonymity } from './en/anonymity.js';
import { answer, device } from './en/answer.js';
import { ballot, hackResults } from './en/ballot.js';
import { codeT } from './en/code-t.js';
import { codeTPolicy } from './en/code-t-policy.js';
import { calendar } from './en/calendar.js';
import { common } from './en/common.js';
import { conversations } from './en/conversations.js';
import { desk, events, signal, wall } from './en/desk.js';
import { hackDemo } from './en/hack-demo.js';
import { hackEdition, hackImport, hackOutcome, hackPolicy, hackReport } from './en/hack-organize.js';
import { hackWeek } from './en/hack-week.js';
import { home } from './en/home.js';
import { onCall } from './en/on-call.js';
import { order } from './en/order.js';
import { changes, imports, people } from './en/people.js';
import { problem } from './en/problems.js';
import { library, plan, pulses } from './en/pulses.js';
import { reading } from './en/reading.js';
import { results } from './en/results.js';
import { outbox, settings, verify } from './en/settings.js';
import { shell } from './en/shell.js';
import { stage } from './en/stage.js';
import { talks } from './en/talks.js';

/** The reference catalogue. Texts in curly brackets are placeholders; *_one and *_other are plural forms. */
export const en = { ...common, shell, accounts, answer, device, home, desk, events, signal, wall, results, codeT, codeTPolicy, hackWeek, hackDemo, hackPolicy, hackEdition, hackImport, hackReport, hackOutcome, conversations, people, import: imports, changes, pulses, plan, library, settings, outbox, verify, anonymity, problem, calendar, onCall, stage, order, ballot, hackResults, reading, talks } as const;
