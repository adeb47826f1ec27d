import { signalNews, type SeriesReading, type SignalNews } from '../../../engines/statistics/signal-messages.js';
import { seriesKey } from './fold-round.js';
import type { FreshRollup } from './rollup.js';

/** A series' alerts so far, by the round in which each began; the newest last. */
export type AlarmRounds = ReadonlyMap<string, readonly string[]>;

/** What decides who is told of a closed round's signals. */
export interface TellingFacts {
  readonly rollups: readonly FreshRollup[];
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

/** The round in which the alert began that a series is in; undefined when it never had one. */
export function alarmRoundOf({ teamId, roundId, driverIds, alarms }: FreshRollup, driverId: string, alarmsBefore: AlarmRounds): string | undefined {
  return alarms[driverIds.indexOf(driverId)] ? roundId : alarmsBefore.get(seriesKey(teamId, driverId))?.at(-1);
}

/**
 * Who is told what of the results of one closed round. Each driver's newest result stands for it: a driver that takes turns is looked at when its
 * turn comes, and an alert that waits for its unit's cool-down is told then if it still stands.
 */
export function newsOfRound({ rollups, alarmsBefore, isHigherWorse, told, weeksSinceMessage }: TellingFacts): SignalNews {
  const readings = rollups.flatMap((rollup) => rollup.driverIds.map((driverId, index): SeriesReading => {
    const state = rollup.states[index]!;
    const alarmRound = alarmRoundOf(rollup, driverId, alarmsBefore);
    return {
      unitId: rollup.teamId, parentId: rollup.pooledAtTeamId, driverId, isHigherWorse: isHigherWorse(driverId), hasLearnt: state !== 'learning',
      alert: state === 'alert' ? rollup.directions[index]! : null, z: rollup.z[index]!, limit: rollup.limits[index]!,
      isTold: alarmRound === undefined || told.has(alertKey(rollup.teamId, driverId, alarmRound)),
    };
  }));
  return signalNews(readings, weeksSinceMessage);
}
