import type { TeamTrendsQuery } from '../../lib/graphql/generated.js';

/** One driver of a team's page over its rounds, columnar as it came. */
export type DriverSeries = NonNullable<TeamTrendsQuery['teamTrends']>['series'][number];
