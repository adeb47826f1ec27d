import { Button } from '@mantine/core';
import { useFullscreenDocument, useNetwork } from '@mantine/hooks';
import { IconDeviceTv } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { OverviewDocument, TeamGlanceDocument, type OverviewQuery } from '../../lib/graphql/generated.js';
import { useOverviewNews } from '../../lib/use-overview-news.js';
import { useViewer } from '../../lib/viewer.js';
import { useAwake } from '../../lib/use-awake.js';
import { useWallKeys } from './use-wall-keys.js';
import { useWallTurn } from './use-wall-turn.js';
import { WallControls } from './wall-controls.js';
import { WallTeam } from './wall-team.js';

const roundsShown = 26;
/** Asked again without news as well, so that the wall stays signed in and mends itself after a night without a network. */
const refreshMs = 10 * 60_000;

interface WallProps {
  teams: OverviewQuery['organizationOverview']['teams'];
  revision: string;
}

/** The teams one after the other. */
function Wall({ teams, revision }: WallProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { online } = useNetwork();
  const { toggle } = useFullscreenDocument();
  const { index, isPaused, setPaused, turn } = useWallTurn(teams.length);
  const teamId = teams[index]?.team.id ?? '';
  const [result, reload] = useQuery({ query: TeamGlanceDocument, variables: useMemo(() => ({ input: { teamId, lastRounds: roundsShown } }), [teamId]), requestPolicy: 'cache-and-network', pause: teamId === '' });
  const trends = result.data?.teamTrends;
  const [asOf, setAsOf] = useState(() => new Date().toISOString());
  useEffect(() => { if (result.data && !result.error) setAsOf(new Date().toISOString()); }, [result.data, result.error]);
  useEffect(() => reload({ requestPolicy: 'network-only' }), [revision]);
  const leave = (): void => void navigate('/desk');
  useWallKeys({ onPause: () => setPaused((current) => !current), onTurn: turn, onFull: () => void toggle(), onLeave: leave });
  return (
    <>
      <QueryState result={result} onRetry={() => reload()} blocks={[120, 420]}>{() => (trends ? <WallTeam key={trends.team.id} trends={trends} /> : null)}</QueryState>
      <footer className="wall-foot">
        <p className="wall-note" role="status">{!online ? t('wall.offline', { moment: format.moment(asOf) }) : isPaused ? t('wall.paused') : ''}</p>
        <WallControls place={index + 1} count={teams.length} isPaused={isPaused} onPause={setPaused} onTurn={turn} onLeave={leave} />
      </footer>
    </>
  );
}

/** For a screen in the room: cycles through the teams that the viewer may open, live. */
export function WallPage() {
  const { t } = useTranslation();
  useAwake();
  const { leads, seesWholeOrganization } = useViewer();
  const hasDesk = leads.length > 0 || seesWholeOrganization;
  const [result, reload] = useQuery({ query: OverviewDocument, variables: {}, requestPolicy: 'cache-and-network' });
  const revision = result.data?.organizationOverview.revision;
  useOverviewNews(revision, () => reload({ requestPolicy: 'network-only' }));
  useEffect(() => {
    document.title = `${t('wall.title')} · Barograph`;
    const timer = setInterval(() => reload({ requestPolicy: 'network-only' }), refreshMs);
    return () => clearInterval(timer);
  }, [t, reload]);
  return (
    <main id="content" className="wall" aria-label={t('wall.label')}>
      <QueryState result={result} onRetry={() => reload()} blocks={[120, 420]}>
        {({ organizationOverview }) => {
          const teams = organizationOverview.teams.filter(({ pooledAt, cells }) => pooledAt === null && cells.results.some((state) => state !== 'NOT_ASKED'));
          if (teams.length > 0) return <Wall teams={teams} revision={organizationOverview.revision} />;
          return <StateCard tall icon={<IconDeviceTv size={34} stroke={1.4} />} title={t('wall.none')} text={t(hasDesk ? 'wall.noneText' : 'wall.noneForYou')} action={<Button component={Link} to={hasDesk ? '/desk' : '/results'}>{t(hasDesk ? 'wall.leave' : 'desk.none.results')}</Button>} />;
        }}
      </QueryState>
    </main>
  );
}
