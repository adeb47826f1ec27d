import type { AnnotationPartsFragment, LevelPartsFragment, OverviewPartsFragment, ResultState, SignalDirection, SignalState, TeamTrendsQuery } from '../lib/graphql/generated.js';
import type { TrendRound } from '../lib/trends.js';

type Trends = NonNullable<TeamTrendsQuery['teamTrends']>;
type Series = Trends['series'][number];

/** A weekly round of January 2026; `number` is its day as well. */
export const round = (number: number, state: TrendRound['state'] = 'CLOSED'): TrendRound => ({
  __typename: 'TrendRound', roundId: `r${number}`, number, opensAt: `2026-01-0${number}T00:00:00Z`, closesAt: `2026-01-0${number + 2}T00:00:00Z`, state, answered: null, eligible: null, resultsAt: null, resultsWhen: null,
});

export const signalOf = (state: SignalState, direction: SignalDirection | null = null, results = 12): NonNullable<Series['signal']> => ({
  __typename: 'Signal', state, results, neededResults: 9, direction, since: '2026-01-04T00:00:00Z', sinceRoundId: 'r2', change: 8, low: 3, high: 13, z: -3.2, text: `Said of ${state}.`, newLevel: null,
});

/** A level that held from the second round on, and what was usual before. */
export const levelOf = (direction: SignalDirection = 'FALL'): LevelPartsFragment => ({
  __typename: 'NewLevel', since: '2026-01-04T00:00:00Z', alarmAt: '2026-01-03T00:00:00Z', was: 66, now: direction === 'FALL' ? 45 : 75, direction, text: 'It has settled.',
});

/** A series with an interval of five points to each side and limits of ten around 60. */
export const seriesOf = (states: ResultState[], values: (number | null)[], more: Partial<Series> = {}): Series => ({
  __typename: 'DriverSeries', driver: { __typename: 'Driver', id: 'd', kind: 'DRIVER', name: 'Focus', description: 'Unbroken time', higherIsWorse: false }, states,
  headline: values, low: values.map((value) => (value === null ? null : value - 5)), high: values.map((value) => (value === null ? null : value + 5)), n: values.map((value) => (value === null ? null : 9)),
  fast: values.map((value) => value), slow: values.map((value) => (value === null ? null : 60)), limitLow: values.map((value) => (value === null ? null : 50)), limitHigh: values.map((value) => (value === null ? null : 70)),
  z: values.map((value) => (value === null ? null : -3.2)), signals: states.map((state) => (state === 'FINAL' ? 'CALM' : null)), signal: null, eligible: values.map(() => 10), parametersVersions: values.map(() => 3), newLevels: [], fan: null, ...more,
});

export const annotation = (more: Partial<AnnotationPartsFragment> = {}): AnnotationPartsFragment => ({
  __typename: 'Annotation', id: 'a', kind: 'LAUNCH', title: 'New checkout', on: '2026-01-03', until: null, url: null, addedBy: 'Ada', team: null, viewerCan: { __typename: 'AnnotationPermissions', edit: true }, ...more,
});

const driver = (id: string, higherIsWorse = false) => ({ __typename: 'Driver' as const, id, name: id, higherIsWorse });

interface OverviewRow {
  id: string;
  depth?: number;
  pooledAt?: string;
  signals?: (SignalState | null)[];
  results?: ResultState[];
  newLevels?: (SignalDirection | null)[];
}

/** An overview of two drivers, Focus and Exhaustion, where every published value is 60 and Z is -3. */
export const overviewOf = (rows: readonly OverviewRow[], first: readonly string[] = []): OverviewPartsFragment => ({
  __typename: 'OrganizationOverview', revision: 'v1', expectedFalse: 'One a year.', parametersVersion: 3, isTeamRankingReliable: false, reliabilityText: '', drivers: [driver('Focus'), driver('Exhaustion', true)],
  teams: rows.map(({ id, depth = 0, pooledAt = null, signals = ['CALM', 'CALM'], results = ['FINAL', 'FINAL'], newLevels = [null, null] }) => ({
    __typename: 'OverviewTeam', team: { __typename: 'Team', id, name: id, path: ['Rain', id], totalCount: 8 }, depth, pooledAt,
    cells: {
      __typename: 'OverviewCells', signals, results, headline: results.map((state) => (state === 'FINAL' ? 60 : null)), low: results.map((state) => (state === 'FINAL' ? 52 : null)), high: results.map((state) => (state === 'FINAL' ? 68 : null)),
      n: results.map((state) => (state === 'FINAL' ? 9 : null)), z: results.map((state) => (state === 'FINAL' ? -3 : null)), roundIds: results.map(() => 'r1'), newLevels: newLevels.map((direction) => direction && levelOf(direction)),
    },
  })),
  first: first.map((id) => ({ __typename: 'OverviewFinding', team: { __typename: 'Team', id, name: id }, driver: { __typename: 'Driver', id: 'Focus', name: 'Focus' }, z: -4, p: 0.0001, isDiscovery: true, text: 'fell' })),
});
