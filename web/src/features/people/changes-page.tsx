import { IconHistory } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EndlessList } from '../../components/endless-list.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { MemberLogDocument } from '../../lib/graphql/generated.js';

function LogPart({ after, onNext }: { after: string | null; onNext: (cursor: string | null) => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [result, reload] = useQuery({ query: MemberLogDocument, variables: useMemo(() => ({ input: { first: 50, after } }), [after]), requestPolicy: 'cache-and-network' });
  const pageInfo = result.data?.memberLog.pageInfo;
  useEffect(() => { if (pageInfo) onNext(pageInfo.hasNextPage ? pageInfo.endCursor : null); }, [pageInfo, onNext]);
  return (
    <QueryState result={result} onRetry={() => reload()} blocks={[52, 52, 52, 52]}>
      {({ memberLog }) => (memberLog.edges.length === 0
        ? <StateCard icon={<IconHistory size={30} stroke={1.5} />} title={t('changes.none')} />
        : (
          <ul className="rows">
            {memberLog.edges.map(({ node }) => (
              <li key={node.id} className="log-row">
                <time className="log-time number" dateTime={node.at}>{format.moment(node.at)}</time>
                <span className="grow">{node.text}{node.by && <span className="soft"> · {t('changes.by', { name: node.by })}</span>}</span>
              </li>
            ))}
          </ul>
        ))}
    </QueryState>
  );
}

/** What changed in rosters and settings. Every member can read it: adding people or changing a pulse can't happen unseen. */
export function ChangesPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('changes.title')} lead={t('changes.lead')}>
      <Panel flush><EndlessList renderPage={(after, onNext) => <LogPart after={after} onNext={onNext} />} /></Panel>
    </Page>
  );
}
