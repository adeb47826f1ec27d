import { z } from 'zod';
import type { Practice } from './practice.js';

const schema = z.strictObject({
  isOn: z.boolean(),
  /** Who takes part: this team and those below it; null is everybody. */
  audienceTeamId: z.uuid().nullable(),
  /** Days in a row that a new edition has unless its organizer says otherwise. */
  days: z.int().min(1).max(30),
  /** How long a demo on stage is. */
  demoMinutes: z.number().min(0.5).max(30),
  /** Between two demos. */
  changeoverSeconds: z.int().min(0).max(600),
  /** So many demos may be picked on a ballot. */
  picks: z.int().min(1).max(20),
  /** A demo that fewer people said to have watched has no rank. */
  fewestViewers: z.int().min(1).max(1000),
  /** So many pictures has a demo at most. */
  pictures: z.int().min(0).max(20),
  /** Off: only organizers propose ideas. */
  mayAnybodyPropose: z.boolean(),
});

/** The rules of hack weeks on one day. */
export type HackWeekSettings = z.infer<typeof schema>;

/** Hack week: seven days in a row, demos of three minutes, five picks. */
export const HACK_WEEK_PRACTICE: Practice<HackWeekSettings> = {
  key: 'hack-week',
  schema,
  defaults: { isOn: false, audienceTeamId: null, days: 7, demoMinutes: 3, changeoverSeconds: 30, picks: 5, fewestViewers: 10, pictures: 6, mayAnybodyPropose: true },
};
