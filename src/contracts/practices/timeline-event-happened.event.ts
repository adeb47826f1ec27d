import { z } from 'zod';
import { isCalendarDate } from '../../kernel/calendar-date.js';
import type { EventType } from '../../kernel/event-type.js';

const day = z.string().refine(isCalendarDate, 'must be a day YYYY-MM-DD');
const title = z.string().trim().min(1).max(120);

const schema = z.strictObject({
  key: z.string().regex(/^[a-z][a-z0-9-]{0,40}:[A-Za-z0-9:._-]{1,120}$/),
  practice: z.string().regex(/^[a-z][a-z0-9-]{0,40}$/),
  teamId: z.uuid().nullable(),
  title: z.strictObject({ en: title, de: title }),
  on: day,
  until: day.nullable(),
  path: z.string().regex(/^\/(?!\/)[^\s\\]{0,300}$/).nullable(),
  isWithdrawn: z.boolean(),
}).refine(({ on, until }) => until === null || until >= on, 'ends before it begins');

/**
 * Something of a practice belongs on the time line of a team (a hack week, a talk, a count of Code T days): who draws time lines may show it.
 *
 * - `key` is the practice's own name for it ("hack-week:<id>") and its subject: the same key again replaces what was said before, so telling
 *   it twice is the same as once, and `isWithdrawn` takes it back.
 * - `teamId` null stands for the whole organization. `on` and `until` (both included) are days of the organization.
 * - `path` is a page of Barograph. Titles name no person and nothing that points to one: they are read beside results.
 */
export type TimelineEvent = Readonly<z.output<typeof schema>>;

export const TimelineEventHappened: EventType<TimelineEvent> = {
  name: 'practices/timeline-event-happened',
  version: 1,
  parse(value, version) {
    if (version !== 1) throw new RangeError(`timeline-event-happened has no version ${version}`);
    return schema.parse(value);
  },
};
