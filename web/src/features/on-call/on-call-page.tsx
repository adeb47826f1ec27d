import { Anchor } from '@mantine/core';
import { IconPhoneOff } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { OnCallDocument, type OnCallQuery } from '../../lib/graphql/generated.js';
import { HealthNote } from './health-note.js';
import { ShiftList } from './shift-list.js';

function TeamPanel({ team, now, next, health }: OnCallQuery['onCall']['teams'][number]) {
  const { t } = useTranslation();
  return (
    <Panel title={<Anchor component={Link} to={`/on-call/${team.id}`}>{team.name}</Anchor>} lead={team.path.slice(0, -1).join(' / ')}>
      <div className="stack">
        <HealthNote health={health} />
        <div><h3>{t('onCall.now')}</h3><ShiftList shifts={now} label={t('onCall.nowIn', { team: team.name })} isNow emptyText={t('onCall.nobodyNow')} /></div>
        <div><h3>{t('onCall.next')}</h3><ShiftList shifts={next} label={t('onCall.nextIn', { team: team.name })} isNow={false} emptyText={t('onCall.nobodyNext')} /></div>
      </div>
    </Panel>
  );
}

/** Who is on call now and next, in every team whose roster is read. Nobody is paged from here. */
export function OnCallPage() {
  const { t } = useTranslation();
  const [result, reload] = useQuery({ query: OnCallDocument, variables: useMemo(() => ({ input: null }), []), requestPolicy: 'cache-and-network' });
  return (
    <Page title={t('onCall.title')} lead={t('onCall.lead')}>
      <QueryState result={result} onRetry={() => reload()} blocks={[240, 240]}>
        {({ onCall }) => (onCall.teams.length === 0
          ? <div className="panel"><StateCard tall icon={<IconPhoneOff size={30} stroke={1.5} />} title={t('onCall.none')} text={t('onCall.noneText')} /></div>
          : <div className="on-call-teams">{onCall.teams.map((team) => <TeamPanel key={team.team.id} {...team} />)}</div>)}
      </QueryState>
    </Page>
  );
}
