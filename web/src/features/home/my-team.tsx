import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Panel } from '../../components/panel.js';
import { Sparkline } from '../../components/sparkline.js';
import { Loading } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { TeamGlanceDocument, type TrendPartsFragment } from '../../lib/graphql/generated.js';
import { latestFinal, pointsOf, type TrendSeries } from '../../lib/trends.js';
import { useIntervalText } from '../../lib/use-interval-text.js';

const roundsShown = 12;
const driversShown = 5;

function DriverGlance({ series, rounds }: { series: TrendSeries; rounds: TrendPartsFragment['rounds'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const interval = useIntervalText();
  const points = pointsOf(series, rounds);
  const latest = latestFinal(points);
  return (
    <li className="glance">
      <span className="glance-name">{series.driver.name}</span>
      <Sparkline points={points} />
      <span className="glance-number number">{latest?.headline != null ? <>{format.score(latest.headline)}<span className="glance-interval">{interval(latest.low, latest.high)}</span></> : <span className="soft small">{t('home.noResult')}</span>}</span>
    </li>
  );
}

function Glance({ trends }: { trends: TrendPartsFragment }) {
  const { t } = useTranslation();
  if (trends.pooledElsewhere) {
    return <p className="soft">{t('home.elsewhere', { place: trends.pooledElsewhere.answersAt })}</p>;
  }
  if (trends.series.length === 0) return <p className="soft">{t('home.noResultsYet')}</p>;
  return <ul className="plain-list glances">{trends.series.slice(0, driversShown).map((series) => <DriverGlance key={series.driver.id} series={series} rounds={trends.rounds} />)}</ul>;
}

/** The newest results of the member's own team in a few lines. Says nothing at all where the member may not see them. */
export function MyTeam({ teamId }: { teamId: string }) {
  const { t } = useTranslation();
  const [result] = useQuery({ query: TeamGlanceDocument, variables: { input: { teamId, lastRounds: roundsShown } } });
  const trends = result.data?.teamTrends;
  if (result.fetching && !result.data) return <Loading blocks={[260]} />;
  if (!trends) return null;
  return (
    <Panel
      title={t('home.myTeam', { team: trends.team.name })} lead={trends.pooledElsewhere ? undefined : t('home.myTeamLead')}
      actions={<Anchor component={Link} to={`/results/${teamId}`}>{t('home.allResults')}</Anchor>}
    >
      <Glance trends={trends} />
    </Panel>
  );
}
