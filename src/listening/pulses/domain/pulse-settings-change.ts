import type { PulseSettings } from './pulse.js';

/** One setting that changed, with both values: what admins and members read in the logs. */
export interface SettingChange {
  readonly field: string;
  readonly from: string | number | boolean | readonly string[];
  readonly to: string | number | boolean | readonly string[];
}

/** The settings that differ, by name. The two-week anchor is no setting: it follows from the rounds. */
export function changedSettings(before: PulseSettings, after: PulseSettings): readonly SettingChange[] {
  const [from, to] = [flat(before), flat(after)];
  return Object.keys(to).flatMap((field) => {
    const change = { field, from: from[field]!, to: to[field]! };
    return JSON.stringify(change.from) === JSON.stringify(change.to) ? [] : [change];
  });
}

function flat({ schedule, ...settings }: PulseSettings): Record<string, SettingChange['from']> {
  const { cadence, weekday, hour, timeZone } = schedule;
  return { ...settings, cadence, weekday, hour, timeZone };
}
