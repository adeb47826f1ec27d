import type { PulseSettings } from '../../listening/pulses/domain/pulse.js';
import { SAMPLE_TIME_ZONE, SAMPLE_WINDOW_HOURS, type SampleTimetable } from './sample-timetable.js';
import type { SampleSize } from './sample-people.js';

/** Rounds that are over when the sample is ready, one a week. */
export function sampleRounds(size: SampleSize): number {
  return size === 'small' ? 30 : 104;
}

/** The sample's pulse: weekly, asked of everybody. The planted changes are in drivers that every round asks. */
export function samplePulse(audienceTeamId: string, { weekday, hour }: SampleTimetable): PulseSettings {
  return {
    name: 'Weekly pulse', audienceTeamId, schedule: { cadence: 'weekly', weekday, hour, timeZone: SAMPLE_TIME_ZONE }, windowHours: SAMPLE_WINDOW_HOURS, leadHours: 48,
    mode: 'anonymous', k: 5, commentK: 10, asksComment: true, membersSeeResults: true,
    fixedDriverIds: ['engagement', 'exhaustion', 'safety', 'recommend'],
    rotatingDriverIds: ['clarity', 'autonomy', 'workload', 'growth', 'support', 'focus', 'tools', 'cognitive-load', 'information'],
    rotatingPerRound: 3,
  };
}
