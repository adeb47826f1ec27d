import { signalOf, type PublishedDriver, type PublishedSignal } from '../../../listening/results/domain/published.js';

/** One gauge with its samples; names of labels are the same in all of them. */
export interface Metric {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  readonly samples: readonly { readonly labels: Readonly<Record<string, string>>; readonly value: number }[];
}

/** The states of a signal, each a sample that is 1 or 0. */
export const SIGNAL_STATES = ['learning', 'calm', 'watch', 'alert', 'recovering'] as const;

const TEAM = ['team_id', 'team', 'pulse_id'];
const DRIVER = [...TEAM, 'driver'];
type NumberOf = (driver: PublishedDriver) => number;

/**
 * The newest final results as metrics. Every number comes out of a `Released` value and stays until the next release; a suppressed result is
 * in no metric. Only the age moves by itself. A signal is shown for the round of the result beside it and for no other.
 */
export function resultMetrics(newest: readonly PublishedDriver[], readings: readonly PublishedSignal[], now: Date): readonly Metric[] {
  const byDriver = (name: string, help: string, value: NumberOf): Metric => ({ name, help, labels: DRIVER, samples: newest.map((driver) => ({ labels: labelsOf(driver), value: value(driver) })) });
  return [
    byDriver('barograph_team_driver_score', 'Newest published result of a driver in a team, 0 to 100.', ({ result }) => result.value.mean),
    byDriver('barograph_team_driver_score_low', 'Lower end of its 95 % interval.', ({ low }) => low),
    byDriver('barograph_team_driver_score_high', 'Upper end of its 95 % interval.', ({ high }) => high),
    byDriver('barograph_team_driver_exact', '1 when everybody answered, so that the result has no interval: its ends are the same. Else 0.', ({ low, high }) => (low === high ? 1 : 0)),
    byDriver('barograph_team_driver_responses', 'Answers that it stands on.', ({ result }) => result.value.n),
    byDriver('barograph_team_driver_result_age_seconds', 'Time since the end of the round that it is from.', ({ closesAt }) => Math.max(0, (now.getTime() - closesAt.getTime()) / 1000)),
    ...signals(newest, readings),
    participation(newest),
  ];
}

function signals(newest: readonly PublishedDriver[], readings: readonly PublishedSignal[]): readonly Metric[] {
  const readingOf = signalOf(readings);
  const read = newest.flatMap((driver) => {
    const reading = readingOf(driver);
    return reading ? [{ labels: labelsOf(driver), ...reading }] : [];
  });
  return [
    {
      name: 'barograph_team_driver_signal_state', help: 'Which state the signal of a driver in a team is in: 1 for that one, 0 for the others.', labels: [...DRIVER, 'state'],
      samples: read.flatMap(({ labels, state }) => SIGNAL_STATES.map((one) => ({ labels: { ...labels, state: one }, value: one === state ? 1 : 0 }))),
    },
    {
      name: 'barograph_team_driver_signal_direction', help: 'Where the driver has gone since it left calm: -1 down, 1 up, 0 neither.', labels: DRIVER,
      samples: read.map(({ labels, direction }) => ({ labels, value: direction === null ? 0 : direction === 'fall' ? -1 : 1 })),
    },
    {
      name: 'barograph_team_driver_new_level_points', help: 'By how much a level that held differs from the one that was usual before the alert it ended, in points of 100; 0 when none held within 52 weeks, and in alert and recovering.', labels: DRIVER,
      samples: read.map(({ labels, newLevel }) => ({ labels, value: newLevel?.change ?? 0 })),
    },
    {
      name: 'barograph_team_driver_new_level_timestamp_seconds', help: 'When the round closed from which on that level counts as usual. Only while there is one.', labels: DRIVER,
      samples: read.flatMap(({ labels, newLevel }) => (newLevel ? [{ labels, value: newLevel.at.getTime() / 1000 }] : [])),
    },
  ];
}

function participation(newest: readonly PublishedDriver[]): Metric {
  const rounds = new Map<string, PublishedDriver>();
  for (const driver of newest) {
    const key = `${driver.teamId}|${driver.pulseId}`;
    if (driver.participation && (rounds.get(key)?.closesAt ?? new Date(0)) < driver.closesAt) rounds.set(key, driver);
  }
  return {
    name: 'barograph_team_participation_ratio', help: 'Share of those asked in a team and below who answered its newest round with published participation, 0 to 1.', labels: TEAM,
    samples: [...rounds.values()].map(({ teamId, team, pulseId, participation: published }) => ({
      labels: { team_id: teamId, team, pulse_id: pulseId }, value: Math.round((1000 * published!.value.answered) / published!.value.eligible) / 1000,
    })),
  };
}

function labelsOf({ teamId, team, pulseId, driverId }: PublishedDriver): Record<string, string> {
  return { team_id: teamId, team, pulse_id: pulseId, driver: driverId };
}
