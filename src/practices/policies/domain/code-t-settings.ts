import { z } from 'zod';
import type { Practice } from './practice.js';
import { WEEKDAYS } from './working-week.js';

const role = z.string().trim().min(1).max(60);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'HH:MM');

const schema = z.strictObject({
  isOn: z.boolean(),
  /** Who may book: this team and those below it; null is everybody. */
  audienceTeamId: z.uuid().nullable(),
  weekdays: z.array(z.enum(WEEKDAYS)).min(1).max(7),
  /** The working day that a Code T day takes, in the person's own time zone. */
  workingHours: z.strictObject({ from: clock, to: z.union([clock, z.literal('24:00')]) }).refine(({ from, to }) => from < to, 'The end comes after the beginning.'),
  /** So many days may lie between two presentations. */
  daysBeforePresentation: z.int().min(1).max(50),
  /** Roles of shifts that take somebody's time; other roles stand in the calendar and stop nothing. */
  blockingRoles: z.array(role).max(20),
  /** Advisory: a warning when a smaller share (0 to 1) of the team would be neither on Code T nor on call. Nothing is ever refused for it. */
  coverageFloor: z.strictObject({ share: z.number().min(0).max(1) }).nullable(),
  countingScope: z.enum(['person', 'person-project']),
  whenRosterStale: z.enum(['warn', 'refuse']),
  /** Calendars of Google lag up to a day. */
  staleAfterHours: z.int().min(1).max(720),
  mayLeadsDisplace: z.boolean(),
});

/** The rules of Code T on one day. */
export type CodeTSettings = z.infer<typeof schema>;

/** Code T, with Etsy's rules as the defaults: Tuesdays and Thursdays, something to show after three days, none while on call. */
export const CODE_T_PRACTICE: Practice<CodeTSettings> = {
  key: 'code-t',
  schema,
  defaults: {
    isOn: false, audienceTeamId: null, weekdays: ['tuesday', 'thursday'], workingHours: { from: '09:00', to: '17:00' }, daysBeforePresentation: 3,
    blockingRoles: ['primary', 'secondary'], coverageFloor: null, countingScope: 'person', whenRosterStale: 'warn', staleAfterHours: 26, mayLeadsDisplace: false,
  },
};
