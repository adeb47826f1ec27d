import { z } from 'zod';
import type { Practice } from './practice.js';

const schema = z.strictObject({
  isOn: z.boolean(),
  /** Who sees and joins groups: this team and those below it; null is everybody. */
  audienceTeamId: z.uuid().nullable(),
  /** From its first session to its last a group takes at most so many weeks: what drags on loses its readers. */
  capWeeks: z.int().min(1).max(26),
});

/** The rules of reading groups on one day. */
export type ReadingGroupsSettings = z.infer<typeof schema>;

/** Groups that read something together: one chapter a week, done within ten. */
export const READING_GROUPS_PRACTICE: Practice<ReadingGroupsSettings> = {
  key: 'reading-groups',
  schema,
  defaults: { isOn: false, audienceTeamId: null, capWeeks: 10 },
};
