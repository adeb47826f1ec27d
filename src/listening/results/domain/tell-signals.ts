import { signalNews, type SeriesReading, type SignalNews } from '../../../engines/statistics/signal-messages.js';
import { seriesKey } from './fold-round.js';
import type { FreshRollup } from './rollup.js';
import type { SeriesState } from './series-reading.js';

/** A series' alerts so far, by the round in which each began; the newest last. */
export type AlarmRounds = ReadonlyMap<string, readonly string[]>;

/** The newest reading of a series whose driver the round didn't ask: it takes turns. */
export interface StandingReading {
  readonly teamId: string;
  readonly parentId: string | null;
  readonly driverId: string;
  readonly state: SeriesState;
  readonly direction: 'fall' | 'rise' | null;
  readonly z: number | null;
}

/** What decides who is told of a closed round's signals. */
export interface TellingFacts {
  readonly rollups: readonly FreshRollup[];
  readonly standing: readonly StandingReading[];
  readonly alarmsBefore: AlarmRounds;
  readonly isHigherWorse: (driverId: string) => boolean;
  /** Alerts that a message has told, as `alertKey` names them. */
  readonly told: ReadonlySet<string>;
  readonly weeksSinceMessage: ReadonlyMap<string, number>;
}

/** Names an alert: the series and the round in which it began. */
export function alertKey(teamId: string, driverId: string, roundId: string): string {
  return `${seriesKey(teamId, driverId)} ${roundId}`;
}

/** The round in which the alert began that a series is in; undefined when it never had one. A driver that wasn't asked has none that began here. */
export function alarmRoundOf({ teamId, roundId, driverIds, alarms }: FreshRollup, driverId: string, alarmsBefore: AlarmRounds): string | undefined {
  return alarms[driverIds.indexOf(driverId)] ? roundId : alarmsBefore.get(seriesKey(teamId, driverId))?.at(-1);
}

/**
 * Who is told what, once one round has closed. Each driver's newest result stands for it, that of a driver which takes turns too: an alert that waited
 * for its unit's cool-down is told as soon as that is over, if it still stands, and not only when the driver is asked again. Whether it was too
 * large to wait was decided when it was read.
 */
export function newsOfRound({ rollups, standing, alarmsBefore, isHigherWorse, told, weeksSinceMessage }: TellingFacts): SignalNews {
  const byTeam = new Map(rollups.map((rollup) => [rollup.teamId, rollup]));
  const isTold = (teamId: string, driverId: string): boolean => {
    const rollup = byTeam.get(teamId);
    const alarmRound = rollup && alarmRoundOf(rollup, driverId, alarmsBefore);
    return alarmRound === undefined || told.has(alertKey(teamId, driverId, alarmRound));
  };
  const readings = rollups.flatMap((rollup) => rollup.driverIds.map((driverId, index): SeriesReading => {
    const state = rollup.states[index]!;
    return {
      unitId: rollup.teamId, parentId: rollup.pooledAtTeamId, driverId, isHigherWorse: isHigherWorse(driverId), hasLearnt: state !== 'learning',
      alert: state === 'alert' ? rollup.directions[index]! : null, z: rollup.z[index]!, limit: rollup.limits[index]!,
      isTold: isTold(rollup.teamId, driverId),
    };
  }));
  const earlier = standing.map(({ teamId, parentId, driverId, state, direction, z }): SeriesReading => ({
    unitId: teamId, parentId, driverId, isHigherWorse: isHigherWorse(driverId), hasLearnt: state !== 'learning', alert: state === 'alert' ? direction : null, z, limit: Infinity, isTold: isTold(teamId, driverId),
  }));
  return signalNews([...readings, ...earlier], weeksSinceMessage);
}
