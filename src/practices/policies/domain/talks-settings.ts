import { z } from 'zod';
import type { Practice } from './practice.js';

/** What a speaker can ask others for. None of it ever holds a talk up. */
export const ADVICE_KINDS = ['rehearsal', 'design', 'legal', 'security', 'communications', 'travel'] as const;
export type AdviceKind = (typeof ADVICE_KINDS)[number];

/** The one way in which requests to speak are decided. There is no other: a policy that refuses can't be written down. */
export const APPROVAL_POLICY = 'all-speaking-approved';

const schema = z.strictObject({
  isOn: z.boolean(),
  /** Who uses it: this team and those below it; null is everybody. */
  audienceTeamId: z.uuid().nullable(),
  approvalPolicy: z.literal(APPROVAL_POLICY),
  /** What can be asked for here. */
  adviceKinds: z.array(z.enum(ADVICE_KINDS)).max(ADVICE_KINDS.length),
  /** Days before a call closes on which whoever hasn't sent is reminded. */
  remindersDays: z.array(z.int().min(0).max(90)).min(1).max(6),
});

/** The rules of talks on one day. */
export type TalksSettings = z.infer<typeof schema>;

/** Talks at conferences and on the own stage; every request to speak is approved. */
export const TALKS_PRACTICE: Practice<TalksSettings> = {
  key: 'talks',
  schema,
  defaults: { isOn: false, audienceTeamId: null, approvalPolicy: APPROVAL_POLICY, adviceKinds: [...ADVICE_KINDS], remindersDays: [14, 3, 1] },
};
