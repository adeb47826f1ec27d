import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { MyHackProjectsDocument, type HackEditionPartsFragment } from '../../lib/graphql/generated.js';
import { StateChip } from './project-card.js';
import { listsHackProjects } from './project-list.js';

/** The projects one is in or began, with the way to their demos. */
export function MyProjectsPanel({ edition }: { edition: HackEditionPartsFragment }) {
  const { t } = useTranslation();
  const [result, reload] = useQuery({
    query: MyHackProjectsDocument, variables: useMemo(() => ({ input: { editionId: edition.id, mine: true, first: 20 } }), [edition.id]), context: listsHackProjects, requestPolicy: 'cache-and-network',
  });
  return (
    <Panel title={t('hackWeek.mine.title')} flush>
      <QueryState result={result} onRetry={() => reload()} blocks={[60]}>
        {({ hackProjects: { edges } }) => (edges.length === 0 ? <p className="soft panel-empty">{t(edition.can.join ? 'hackWeek.mine.none' : 'hackWeek.mine.noneClosed')}</p> : (
          <ul className="rows">
            {edges.map(({ node }) => (
              <li key={node.id} className="hack-mine">
                <div className="row-between"><Link to={`/hack-week/projects/${node.id}`} className="strong">{node.title}</Link><StateChip project={node} /></div>
                {edition.can.editDemo && node.viewerCan.submit && node.state !== 'IDEA' && (
                  <Button component={Link} to={`/hack-week/projects/${node.id}/demo`} size="compact-sm" variant={node.state === 'SUBMITTED' ? 'default' : 'light'}>{t(node.state === 'SUBMITTED' ? 'hackWeek.mine.editDemo' : 'hackWeek.mine.writeDemo')}</Button>
                )}
              </li>
            ))}
          </ul>
        ))}
      </QueryState>
    </Panel>
  );
}
