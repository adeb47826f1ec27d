import type { Cadence, DriverPartsFragment, PulsePartsFragment, SavePulseInput } from '../../lib/graphql/generated.js';

/** What the editor holds: every setting of a pulse, the audience still to be chosen at first. */
export interface PulseSettings {
  name: string;
  audienceTeamId: string | null;
  cadence: Cadence;
  weekday: number;
  hour: number;
  timeZone: string;
  windowHours: number;
  leadHours: number;
  k: number;
  commentK: number;
  asksComment: boolean;
  membersSeeResults: boolean;
  fixedDriverIds: string[];
  rotatingDriverIds: string[];
  rotatingPerRound: number;
}

/** How many drivers of the library, in its order, are asked in every round unless somebody chooses otherwise. */
const usuallyFixed = 3;

/** A weekly pulse on Tuesday at ten: the outcome, the strain and the first driver every time, recommend about monthly, the others by turns. */
export function newPulseSettings(name: string, timeZone: string, audienceTeamId: string | null, drivers: readonly DriverPartsFragment[]): PulseSettings {
  const asked = drivers.filter(({ isRetired }) => !isRetired);
  const recommend = asked.filter(({ kind }) => kind === 'RECOMMEND');
  const others = asked.filter(({ kind }) => kind !== 'RECOMMEND');
  return {
    name, audienceTeamId, cadence: 'WEEKLY', weekday: 2, hour: 10, timeZone, windowHours: 72, leadHours: 48, k: 5, commentK: 10, asksComment: true, membersSeeResults: true,
    fixedDriverIds: [...others.slice(0, usuallyFixed), ...recommend].map(({ id }) => id),
    rotatingDriverIds: others.slice(usuallyFixed).filter(({ isCustom }) => !isCustom).map(({ id }) => id),
    rotatingPerRound: 3,
  };
}

export function settingsOf(pulse: PulsePartsFragment): PulseSettings {
  const { name, cadence, weekday, hour, timeZone, windowHours, leadHours, k, commentK, asksComment, membersSeeResults, rotatingPerRound } = pulse;
  return {
    name, cadence, weekday, hour, timeZone, windowHours, leadHours, k, commentK, asksComment, membersSeeResults, rotatingPerRound,
    audienceTeamId: pulse.audience.id,
    fixedDriverIds: pulse.fixedDrivers.map(({ id }) => id),
    rotatingDriverIds: pulse.rotatingDrivers.map(({ id }) => id),
  };
}

/** The input of the planner and of saving; null while there is no audience. */
export function toInput(settings: PulseSettings, pulseId: string | undefined): SavePulseInput | null {
  const { audienceTeamId } = settings;
  return audienceTeamId === null ? null : { ...settings, audienceTeamId, pulseId };
}
