import type { Driver } from './driver.js';
import type { PulseSettings } from './pulse.js';
import type { Rotation } from './rotation.js';

/** The rotation that settings describe. Driver ids that aren't among `drivers` are left out: `validatePulseSettings` names them. */
export function rotationOf(settings: Pick<PulseSettings, 'schedule' | 'fixedDriverIds' | 'rotatingDriverIds' | 'rotatingPerRound'>, drivers: readonly Driver[]): Rotation {
  const byId = new Map(drivers.map((driver) => [driver.id, driver]));
  const pick = (ids: readonly string[]): readonly Driver[] => ids.flatMap((id) => byId.get(id) ?? []);
  const { schedule, fixedDriverIds, rotatingDriverIds, rotatingPerRound } = settings;
  return { cadence: schedule.cadence, fixed: pick(fixedDriverIds), rotating: pick(rotatingDriverIds), rotatingPerRound };
}
