import type { Catalogue } from './catalogue.js';
import { accounts } from './de/accounts.js';
import { anonymity } from './de/anonymity.js';
import { answer, device } from './de/answer.js';
import { ballot, hackResults } from './de/ballot.js';
import { codeT } from './de/code-t.js';
import { codeTPolicy } from './de/code-t-policy.js';
import { calendar } from './de/calendar.js';
import { common } from './de/common.js';
import { conversations } from './de/conversations.js';
import { desk, events, signal, wall } from './de/desk.js';
import { hackDemo } from './de/hack-demo.js';
import { hackEdition, hackImport, hackOutcome, hackPolicy, hackReport } from './de/hack-organize.js';
import { hackWeek } from './de/hack-week.js';
import { home } from './de/home.js';
import { onCall } from './de/on-call.js';
import { order } from './de/order.js';
import { changes, imports, people } from './de/people.js';
import { problem } from './de/problems.js';
import { library, plan, pulses } from './de/pulses.js';
import { reading } from './de/reading.js';
import { results } from './de/results.js';
import { outbox, settings, verify } from './de/settings.js';
import { shell } from './de/shell.js';
import { stage } from './de/stage.js';
import { talks } from './de/talks.js';

/** Deutsch. Der Typ verlangt genau die Schlüssel des englischen Katalogs. */
export const de: Catalogue = { ...common, shell, accounts, answer, device, home, desk, events, signal, wall, results, codeT, codeTPolicy, hackWeek, hackDemo, hackPolicy, hackEdition, hackImport, hackReport, hackOutcome, conversations, people, import: imports, changes, pulses, plan, library, settings, outbox, verify, anonymity, problem, calendar, onCall, stage, order, ballot, hackResults, reading, talks };
