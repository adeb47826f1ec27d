import { useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** What of a team's comments is shown, besides the search text. */
export interface CommentFilters {
  readonly roundId: string | undefined;
  readonly term: string | undefined;
  /** The round that the term was counted in, while no round is chosen; goes with the term */
  readonly termRoundId: string | undefined;
  readonly onlyUnacknowledged: boolean;
  readonly onlyFlagged: boolean;
}

const nothing: CommentFilters = { roundId: undefined, term: undefined, termRoundId: undefined, onlyUnacknowledged: false, onlyFlagged: false };

/** The filters of a team's comments. They live in the URL, so that a view can be kept and shared. */
export function useCommentFilters() {
  const [params, setParams] = useSearchParams();
  const key = params.toString();
  const filters = useMemo<CommentFilters>(() => {
    const found = new URLSearchParams(key);
    return { roundId: found.get('round') ?? undefined, term: found.get('term') ?? undefined, termRoundId: (found.has('term') && found.get('of')) || undefined, onlyUnacknowledged: found.get('unacknowledged') === '1', onlyFlagged: found.get('flagged') === '1' };
  }, [key]);
  const write = (wanted: CommentFilters, search: string | null): void => {
    const written = new URLSearchParams();
    if (search) written.set('search', search);
    if (wanted.roundId) written.set('round', wanted.roundId);
    if (wanted.term) written.set('term', wanted.term);
    if (wanted.term && wanted.termRoundId && !wanted.roundId) written.set('of', wanted.termRoundId);
    if (wanted.onlyUnacknowledged) written.set('unacknowledged', '1');
    if (wanted.onlyFlagged) written.set('flagged', '1');
    setParams(written, { replace: true, preventScrollReset: true });
  };
  return { filters, change: (next: Partial<CommentFilters>) => write({ ...filters, ...next }, params.get('search')), clear: () => write(nothing, null) };
}
