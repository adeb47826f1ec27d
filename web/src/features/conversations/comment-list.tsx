import { Button } from '@mantine/core';
import { IconMessageOff, IconMessages } from '@tabler/icons-react';
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EndlessList } from '../../components/endless-list.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { CommentsDocument, type CommentPartsFragment } from '../../lib/graphql/generated.js';
import { CommentItem } from './comment-item.js';
import type { CommentFilters } from './use-comment-filters.js';

/** Everything that says which comments are wanted. */
export interface CommentWish extends Omit<CommentFilters, 'termRoundId'> {
  readonly teamId: string;
  readonly search: string | undefined;
}

interface CommentListProps {
  wish: CommentWish;
  commentK: number;
  onClear: () => void;
}

interface PartProps extends CommentListProps {
  after: string | null;
  onNext: (cursor: string | null) => void;
  /** The round that the page before ended in, by the cursor it ended with */
  lastRounds: Map<string, string>;
}

/** Comments that follow each other in one round. */
function byRound(comments: readonly CommentPartsFragment[]): CommentPartsFragment[][] {
  const groups: CommentPartsFragment[][] = [];
  for (const comment of comments) {
    const group = groups.at(-1);
    if (group?.[0]?.roundId === comment.roundId) group.push(comment);
    else groups.push([comment]);
  }
  return groups;
}

function Nothing({ wish, commentK, onClear }: CommentListProps) {
  const { t } = useTranslation();
  const isFiltered = wish.onlyFlagged || wish.onlyUnacknowledged || wish.search !== undefined || wish.term !== undefined || wish.roundId !== undefined;
  if (!isFiltered) return <div className="panel"><StateCard tall icon={<IconMessages size={30} stroke={1.5} />} title={t('conversations.none')} text={t('conversations.noneText', { count: commentK })} /></div>;
  return (
    <div className="panel">
      <StateCard icon={<IconMessageOff size={30} stroke={1.5} />} title={t('conversations.noMatch')} text={t('conversations.noMatchText')} action={<Button variant="default" onClick={onClear}>{t('conversations.clear')}</Button>} />
    </div>
  );
}

function RoundGroup({ comments, teamId, isMore, onAcknowledged }: { comments: readonly CommentPartsFragment[]; teamId: string; isMore: boolean; onAcknowledged: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { roundNumber, dated } = comments[0]!;
  const number = String(roundNumber);
  return (
    <section className="talk-round">
      <h2>{isMore ? t('conversations.roundGoesOn', { number }) : t('conversations.roundTitle', { number, date: format.date(dated) })}</h2>
      <ul className="panel rows">{comments.map((comment) => <CommentItem key={comment.id} comment={comment} teamId={teamId} onAcknowledged={onAcknowledged} />)}</ul>
    </section>
  );
}

function CommentPart({ wish, commentK, after, onNext, lastRounds, onClear }: PartProps) {
  const { t } = useTranslation();
  const count = useRef<HTMLParagraphElement>(null);
  const [result, reload] = useQuery({ query: CommentsDocument, variables: useMemo(() => ({ input: { ...wish, first: 20, after } }), [wish, after]), requestPolicy: 'cache-and-network' });
  const connection = result.data?.comments;
  const pageInfo = connection?.pageInfo;
  useEffect(() => { if (pageInfo) onNext(pageInfo.hasNextPage ? pageInfo.endCursor : null); }, [pageInfo, onNext]);
  const end = connection?.edges.at(-1);
  if (end) lastRounds.set(end.cursor, end.node.roundId);
  // Taken off the list by its filter, a comment takes its button along: the focus goes to the count instead of nowhere.
  const onAcknowledged = () => { if (wish.onlyUnacknowledged) count.current?.focus(); };
  return (
    <QueryState result={result} onRetry={() => reload()} blocks={[150, 150, 150]}>
      {({ comments: { edges, totalCount } }) => (
        <div className="stack">
          {after === null && <p ref={count} tabIndex={-1} className="small soft talk-count" role="status">{t('conversations.count', { count: totalCount })}</p>}
          {edges.length === 0 && after === null && <Nothing wish={wish} commentK={commentK} onClear={onClear} />}
          {byRound(edges.map(({ node }) => node)).map((group) => (
            <RoundGroup key={group[0]!.id} comments={group} teamId={wish.teamId} isMore={after !== null && group[0] === edges[0]?.node && lastRounds.get(after) === group[0]!.roundId} onAcknowledged={onAcknowledged} />
          ))}
        </div>
      )}
    </QueryState>
  );
}

/** Comments page by page, grouped by round. */
export function CommentList(props: CommentListProps) {
  const lastRounds = useMemo(() => new Map<string, string>(), [props.wish]);
  return <EndlessList key={JSON.stringify(props.wish)} renderPage={(after, onNext) => <CommentPart {...props} after={after} onNext={onNext} lastRounds={lastRounds} />} />;
}
