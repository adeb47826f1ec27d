import { Anchor, Button } from '@mantine/core';
import { IconPhoneOff, IconPlus, IconUsersGroup } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { OnCallTeamDocument, type OnCallTeamQuery } from '../../lib/graphql/generated.js';
import { HealthNote } from './health-note.js';
import { LoadPanel } from './load-panel.js';
import { ShiftList } from './shift-list.js';
import { ShiftsPanel } from './shifts-panel.js';
import { SourceDialog } from './source-dialog.js';
import { SourcesPanel } from './sources-panel.js';
import { UnmatchedPanel } from './unmatched-panel.js';
import { useShownWeeks, type ShownWeeks } from './use-shown-weeks.js';

type Detail = NonNullable<OnCallTeamQuery['onCallTeam']>;

function NowAndNext({ detail: { team, now, health }, next }: { detail: Detail; next: Detail['now'] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('onCall.team.nowAndNext')}>
      <div className="stack">
        <HealthNote health={health} />
        <div className="two-columns">
          <div><h3>{t('onCall.now')}</h3><ShiftList shifts={now} label={t('onCall.nowIn', { team: team.name })} isNow emptyText={t('onCall.nobodyNow')} /></div>
          <div><h3>{t('onCall.next')}</h3><ShiftList shifts={next} label={t('onCall.nextIn', { team: team.name })} isNow={false} emptyText={t('onCall.nobodyNext')} /></div>
        </div>
      </div>
    </Panel>
  );
}

function NoRoster({ mayAdd, onAdd }: { mayAdd: boolean; onAdd: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="panel">
      <StateCard
        tall icon={<IconPhoneOff size={30} stroke={1.5} />} title={t('onCall.team.noRoster')} text={t(mayAdd ? 'onCall.team.noRosterText' : 'onCall.team.noRosterOthers')}
        action={mayAdd && <Button leftSection={<IconPlus size={17} aria-hidden="true" />} onClick={onAdd}>{t('onCall.source.add')}</Button>}
      />
    </div>
  );
}

function Roster({ detail, next, weeks, onAdd }: { detail: Detail; next: Detail['now']; weeks: ShownWeeks; onAdd: () => void }) {
  const { team, sources, shifts, load, unmatched, viewerCan } = detail;
  // A removed roster leaves what was; a team that never had one has nothing to show.
  if (sources.every(({ isRemoved }) => isRemoved) && shifts.length === 0 && (load ?? []).length === 0) return <NoRoster mayAdd={viewerCan.manage} onAdd={onAdd} />;
  return (
    <div className="stack">
      <NowAndNext detail={detail} next={next} />
      <UnmatchedPanel teamId={team.id} people={unmatched} mayMatch={viewerCan.manage} />
      <ShiftsPanel shifts={shifts} weeks={weeks} seesPast={viewerCan.seeLoad} />
      {load && <LoadPanel load={load} />}
      {viewerCan.manage && <SourcesPanel team={team} sources={sources} onAdd={onAdd} />}
    </div>
  );
}

/** One team's roster: who is on call, how the load was spread, and where it is read. */
export function OnCallTeamPage() {
  const { t } = useTranslation();
  const { teamId = '' } = useParams();
  const weeks = useShownWeeks();
  const [isAdding, setAdding] = useState(false);
  const [start, end] = weeks.span;
  const variables = useMemo(() => ({ input: { teamId, from: new Date(start).toISOString(), to: new Date(end).toISOString() }, board: { teamId } }), [teamId, start, end]);
  const [result, reload] = useQuery({ query: OnCallTeamDocument, variables, requestPolicy: 'cache-and-network' });
  const team = result.data?.onCallTeam?.team;
  const trail = <><Anchor component={Link} to="/on-call">{t('onCall.title')}</Anchor>{team?.path.slice(0, -1).map((name) => ` / ${name}`)}</>;
  return (
    <Page title={team ? t('onCall.team.title', { team: team.name }) : t('onCall.title')} trail={trail} actions={team && <Button variant="default" component={Link} to={`/teams/${team.id}`}>{t('onCall.team.toTeam')}</Button>}>
      <QueryState result={result} onRetry={() => reload()} blocks={[220, 300, 240]}>
        {({ onCallTeam, onCall }) => (onCallTeam
          ? <Roster detail={onCallTeam} next={onCall.teams[0]?.next ?? []} weeks={weeks} onAdd={() => setAdding(true)} />
          : <div className="panel"><StateCard tall icon={<IconUsersGroup size={30} stroke={1.5} />} title={t('onCall.team.gone')} /></div>)}
      </QueryState>
      {isAdding && team && <SourceDialog team={team} source={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}
