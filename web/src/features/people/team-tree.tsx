import { IconSitemap } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { useTeams, type TeamNode } from '../../lib/use-teams.js';

function Branch({ team, all }: { team: TeamNode; all: readonly TeamNode[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const children = all.filter(({ parent }) => parent?.id === team.id);
  return (
    <li>
      <Link to={`/teams/${team.id}`} className="tree-row">
        <span className="tree-name">{team.name}</span>
        <span className="small soft">{team.leads.length > 0 && t('people.ledBy', { names: format.list(team.leads.map(({ name }) => name)) })}</span>
        <span className="tree-count number">{t('peopleCount', { count: team.totalCount })}</span>
      </Link>
      {children.length > 0 && <ul className="tree">{children.map((child) => <Branch key={child.id} team={child} all={all} />)}</ul>}
    </li>
  );
}

/** The tree of teams as nested lists, with leads and how many people are in each subtree today. */
export function TeamTree() {
  const { t } = useTranslation();
  const { result, reload } = useTeams();
  return (
    <QueryState result={result} onRetry={() => reload()} blocks={[52, 52, 52, 52, 52]}>
      {({ teamTree }) => (
        <Panel>
          {teamTree.length === 0
            ? <StateCard icon={<IconSitemap size={30} stroke={1.5} />} title={t('people.noTeams')} />
            : <ul className="tree tree-root">{teamTree.filter(({ parent }) => !parent).map((team) => <Branch key={team.id} team={team} all={teamTree} />)}</ul>}
        </Panel>
      )}
    </QueryState>
  );
}
