import { useMemo } from 'react';
import { useQuery } from 'urql';
import { TeamsDocument, type TeamsQuery } from './graphql/generated.js';

export type TeamNode = TeamsQuery['teamTree'][number];

/** Every team, parents before children, siblings by name. */
export function useTeams() {
  const [result, reload] = useQuery({ query: TeamsDocument, variables: useMemo(() => ({ input: { includeEnded: false } }), []) });
  return { result, reload, teams: result.data?.teamTree ?? [] };
}
