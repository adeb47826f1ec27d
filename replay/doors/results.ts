import type { GraphqlClient } from '../../test/support/graphql-client.js';
import type { Recount } from '../../web/src/lib/anonymity/recount.js';

export interface PublishedItem {
  readonly item: { readonly id: string };
  readonly headline: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly favourable: number | null;
  readonly bins: readonly number[] | null;
  readonly distribution: readonly number[] | null;
}

/** A team's page as the API gives it. */
export interface TeamTrends {
  readonly revision: string;
  readonly pooledElsewhere: { readonly answersAt: string; readonly together: readonly string[] } | null;
  readonly rounds: readonly { readonly roundId: string; readonly state: string; readonly answered: number | null; readonly eligible: number | null }[];
  readonly series: readonly {
    readonly driver: { readonly id: string };
    readonly states: readonly string[];
    readonly headline: readonly (number | null)[];
    readonly low: readonly (number | null)[];
    readonly high: readonly (number | null)[];
    readonly n: readonly (number | null)[];
  }[];
  readonly details: {
    readonly roundId: string;
    readonly n: number | null;
    readonly level: number;
    readonly items: readonly PublishedItem[];
    readonly recommend: unknown;
    readonly comments: readonly { readonly body: string; readonly dated: string }[];
  } | null;
}

const TEAM_TRENDS = `query ($input: TeamTrendsInput!) { teamTrends(input: $input) {
  revision pooledElsewhere { answersAt together }
  rounds { roundId state answered eligible }
  series { driver { id } states headline low high n }
  details { roundId n level items { item { id } headline low high n favourable bins distribution } recommend { score } comments { body dated } }
} }`;

/** Null when nothing of the team is the viewer's to see. */
export async function seenTrends(browser: GraphqlClient, teamId: string): Promise<TeamTrends | null> {
  return (await browser.data<{ teamTrends: TeamTrends | null }>(TEAM_TRENDS, { input: { teamId } })).teamTrends;
}

export async function teamTrends(browser: GraphqlClient, teamId: string): Promise<TeamTrends> {
  const trends = await seenTrends(browser, teamId);
  if (!trends) throw new Error(`the appointed viewer sees nothing of the team ${teamId}`);
  return trends;
}

/** The public material of a round, as anybody who knows its address gets it. */
export interface PublicRound {
  readonly hash: string;
  readonly chain: readonly { readonly body: string; readonly hash: string }[];
  readonly recount: Recount | null;
}

export async function publicRound(address: string): Promise<PublicRound> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as PublicRound;
}
