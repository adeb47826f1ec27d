import type { Locale } from '../../../kernel/locale.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { allowedActions } from '../../../kernel/transition-table.js';
import { outcome, TransitionRefused, type InvalidInput, type NotFoundError } from '../../../platform/graphql/user-error.js';
import { ENTRY_LIFECYCLE } from '../../hack-week/domain/entry-lifecycle.js';
import type { HackWeekOff } from '../../hack-week/graphql/hack-week.types.js';
import type { DemoError } from '../domain/demo.errors.js';
import { changedWords, frozenWords, missingWords, stateWords } from '../domain/demo-words.js';
import { presentCheck } from './demo.presenter.js';
import { DemoChanged, Frozen, NotSubmittable } from './demo.results.js';
import type { HackDemo } from './demo.types.js';
import { hackWeekRefusalOf } from '../../hack-week/graphql/hack-week.types.js';

/** What a refusal is shown with. */
export interface RefusalFacts {
  readonly locale: Locale;
  /** Of the hack week. */
  readonly zone: TimeZone;
  /** As it is now; needed where somebody else was faster. */
  readonly demo: HackDemo | null;
}

/** Every refusal of a demo as a member of its mutation's union. */
export function presentDemoError(error: DemoError, { locale, zone, demo }: RefusalFacts): NotSubmittable | Frozen | DemoChanged | TransitionRefused | HackWeekOff | NotFoundError | InvalidInput {
  switch (error.kind) {
    case 'frozen': return outcome(Frozen, { message: frozenWords(error, zone, locale), frozeAt: error.frozeAt });
    case 'not-submittable': return outcome(NotSubmittable, { message: missingWords(error.checks, locale), problems: error.checks.map(presentCheck) });
    case 'demo-changed': return outcome(DemoChanged, { message: changedWords(error.fields, locale), demo: demo!, fields: [...error.fields] });
    case 'not-in-that-state': return outcome(TransitionRefused, { message: stateWords(error.state, locale), allowed: [...allowedActions(ENTRY_LIFECYCLE, error.state)] });
    default: return hackWeekRefusalOf(error, locale);
  }
}
