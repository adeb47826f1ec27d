import { Anchor, Button } from '@mantine/core';
import { IconLock, IconPrinter } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Page } from '../../components/page.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { CommentsDocument, CommentTeamDocument } from '../../lib/graphql/generated.js';
import { useSearchText } from '../../lib/use-search-text.js';
import { CommentFilterBar } from './comment-filter-bar.js';
import { CommentList } from './comment-list.js';
import { useCommentFilters } from './use-comment-filters.js';

/** Least answers for comments where the page does not know the pulse: the usual number. */
const usualCommentK = 10;

function TeamComments({ teamId, commentK }: { teamId: string; commentK: number }) {
  const { filters, change, clear } = useCommentFilters();
  const { text, setText, search } = useSearchText();
  const wish = useMemo(() => {
    const { termRoundId, ...asked } = filters;
    return { teamId, search: search || undefined, ...asked, roundId: asked.roundId ?? termRoundId };
  }, [teamId, search, filters]);
  // The rounds are the same whatever is filtered: asked once.
  const [everything] = useQuery({ query: CommentsDocument, variables: useMemo(() => ({ input: { teamId, first: 1 } }), [teamId]) });
  const rounds = everything.data?.comments.rounds ?? [];
  const reset = () => {
    setText('');
    clear();
  };
  return (
    <div className="stack">
      {rounds.length > 0 && <CommentFilterBar teamId={teamId} rounds={rounds} filters={filters} onChange={change} text={text} onText={setText} />}
      <CommentList wish={wish} commentK={commentK} onClear={reset} />
    </div>
  );
}

/** Everything that was written about a team's rounds and released: read, searched, acknowledged, answered. */
export function CommentsPage() {
  const { t } = useTranslation();
  const { teamId = '' } = useParams();
  const [result, reload] = useQuery({ query: CommentTeamDocument, variables: useMemo(() => ({ input: { teamId, lastRounds: 1 } }), [teamId]) });
  const trends = result.data?.teamTrends;
  const trail = <><Anchor component={Link} to="/results">{t('results.title')}</Anchor>{trends && <> / <Anchor component={Link} to={`/results/${teamId}`}>{trends.team.name}</Anchor></>}</>;
  return (
    <Page
      title={trends ? `${t('conversations.title')}: ${trends.team.name}` : t('conversations.title')} trail={trail} lead={trends && t('conversations.lead')}
      actions={trends && <Button variant="default" leftSection={<IconPrinter size={17} stroke={1.6} aria-hidden="true" />} onClick={() => window.print()}>{t('action.print')}</Button>}
    >
      <QueryState result={result} onRetry={() => reload()} blocks={[44, 150, 150]}>
        {({ teamTrends }) => (teamTrends
          ? <TeamComments teamId={teamId} commentK={Math.min(...teamTrends.pulses.map(({ commentK }) => commentK), ...(teamTrends.pulses.length === 0 ? [usualCommentK] : []))} />
          : <div className="panel"><StateCard tall icon={<IconLock size={30} stroke={1.5} />} title={t('results.notYours')} text={t('results.notYoursText')} /></div>)}
      </QueryState>
    </Page>
  );
}
