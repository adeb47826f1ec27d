import { Anchor, Button } from '@mantine/core';
import { IconPhoneCall, IconUsersGroup } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { TeamDocument, TeamOnCallDocument, type TeamQuery } from '../../lib/graphql/generated.js';
import { TeamActions } from './team-actions.js';

type TeamDetail = NonNullable<TeamQuery['team']>;

function Members({ team }: { team: TeamDetail }) {
  const { t } = useTranslation();
  const { edges, totalCount } = team.members;
  return (
    <Panel
      title={t('people.members')} lead={t('peopleCount', { count: totalCount })} flush
      actions={<Anchor component={Link} to={`/people?view=people&team=${team.id}`} size="sm">{t('people.withBelow')}</Anchor>}
    >
      {edges.length === 0
        ? <StateCard title={t('people.noMembers')} />
        : <ul className="rows">{edges.map(({ node }) => <li key={node.id}><Link to={`/people/${node.id}`} className="row-link">{node.name}</Link></li>)}</ul>}
    </Panel>
  );
}

function Below({ team }: { team: TeamDetail }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (team.children.length === 0) return null;
  return (
    <Panel title={t('people.below')} flush>
      <ul className="rows">
        {team.children.map((child) => (
          <li key={child.id}>
            <Link to={`/teams/${child.id}`} className="row-link">
              <span className="grow"><span className="strong">{child.name}</span><br /><span className="small soft">{child.leads.length > 0 && t('people.ledBy', { names: format.list(child.leads.map(({ name }) => name)) })}</span></span>
              <span className="small soft number">{t('peopleCount', { count: child.totalCount })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Leads({ team }: { team: TeamDetail }) {
  const { t } = useTranslation();
  if (team.leads.length === 0) return <>{t('people.noLead')}</>;
  return <>{team.leads.map(({ id, name }, index) => <span key={id}>{index > 0 && ', '}<Anchor component={Link} to={`/people/${id}`}>{name}</Anchor></span>)}</>;
}

/** The way to the team's roster; to those who see to it also where there is none yet. Asked beside the page, which doesn't wait for it. */
function OnCallLine({ teamId }: { teamId: string }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: TeamOnCallDocument, variables: useMemo(() => ({ input: { teamId } }), [teamId]) });
  const found = data?.onCallTeam;
  if (!found) return null;
  const hasRoster = found.health.state !== 'NONE';
  if (!hasRoster && !found.viewerCan.manage) return null;
  return (
    <p className="team-line">
      <IconPhoneCall size={17} stroke={1.6} aria-hidden="true" />
      {hasRoster ? <Anchor component={Link} to={`/on-call/${teamId}`}>{t('people.onCall')}</Anchor> : <span>{t('people.noRoster')} <Anchor component={Link} to={`/on-call/${teamId}`}>{t('people.addRoster')}</Anchor></span>}
    </p>
  );
}

/** One team: who leads it, who is in it, and what hangs below it. */
export function TeamPage() {
  const { t } = useTranslation();
  const { teamId = '' } = useParams();
  const [result, reload] = useQuery({ query: TeamDocument, variables: useMemo(() => ({ input: { teamId } }), [teamId]) });
  const team = result.data?.team;
  const trail = <><Anchor component={Link} to="/people">{t('people.title')}</Anchor>{team?.path.slice(0, -1).map((name) => ` / ${name}`)}</>;
  return (
    <Page
      title={team?.name ?? t('people.team')} trail={trail} lead={team && <>{t('people.leads')}: <Leads team={team} /> · {t('people.inAll', { count: team.totalCount })}</>}
      actions={team && (
        <>
          {team.viewerCan.viewResults && <Button variant="default" component={Link} to={`/results/${team.id}`}>{t('results.title')}</Button>}
          {team.viewerCan.edit && !team.endedOn && <TeamActions team={team} />}
        </>
      )}
    >
      <QueryState result={result} onRetry={() => reload()} blocks={[200, 200]}>
        {({ team: found }) => (found
          ? <div className="stack">{!found.endedOn && <OnCallLine teamId={found.id} />}<div className="two-columns"><Members team={found} /><Below team={found} /></div></div>
          : <div className="panel"><StateCard tall icon={<IconUsersGroup size={30} stroke={1.5} />} title={t('people.teamGone')} /></div>)}
      </QueryState>
    </Page>
  );
}
