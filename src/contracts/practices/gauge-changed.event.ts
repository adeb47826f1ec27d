import { z } from 'zod';
import type { EventType } from '../../kernel/event-type.js';

const schema = z.strictObject({
  gauge: z.string().regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/).max(60),
  help: z.string().trim().min(1).max(200),
  teamId: z.uuid().nullable(),
  labels: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,30}$/), z.string().max(100)).refine((labels) => Object.keys(labels).length <= 3, 'has more than three labels'),
  value: z.number().nullable(),
}).refine(({ labels }) => !('team_id' in labels || 'team' in labels), 'names the team twice');

/**
 * A number that a practice keeps is another one now (open demo slots, shifts without a person): who exports numbers may show it.
 *
 * - Exporters call it `barograph_<practice>_<what>_<unit>`: `gauge` is everything after the first underscore, in base units, and stays the
 *   same for good. `help` is one English sentence.
 * - `teamId` null stands for the whole organization. `labels` have few values that never name a person.
 * - `value` null: there is no such number any more. Telling the same twice is the same as once.
 */
export type Gauge = Readonly<z.output<typeof schema>>;

export const GaugeChanged: EventType<Gauge> = {
  name: 'practices/gauge-changed',
  version: 1,
  parse(value, version) {
    if (version !== 1) throw new RangeError(`gauge-changed has no version ${version}`);
    return schema.parse(value);
  },
};

/** Events with the same subject are delivered in their order: one subject per number. */
export function gaugeSubject({ gauge, teamId, labels }: Pick<Gauge, 'gauge' | 'teamId' | 'labels'>): string {
  return JSON.stringify([gauge, teamId, Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))]);
}
