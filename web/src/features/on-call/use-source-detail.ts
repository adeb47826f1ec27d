import { useMemo } from 'react';
import { useQuery } from 'urql';
import { RosterSourceDetailDocument, type RosterSourcePartsFragment } from '../../lib/graphql/generated.js';

/** A dialog about one roster of a team. */
export interface SourceDialogOf {
  teamId: string;
  source: RosterSourcePartsFragment;
  onClose: () => void;
}

/** What is asked about a roster only when somebody wants to see it: its readings, and what waits. */
export function useSourceDetail(teamId: string, sourceId: string) {
  const [result] = useQuery({ query: RosterSourceDetailDocument, variables: useMemo(() => ({ input: { teamId } }), [teamId]), requestPolicy: 'network-only' });
  return { detail: result.data?.onCallTeam?.sources.find(({ id }) => id === sourceId) ?? null, isLoading: result.fetching && !result.data };
}
