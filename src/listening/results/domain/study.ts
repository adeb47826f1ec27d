import { driverImpact, IMPACT_UNIT_ROUNDS, IMPACT_UNITS, topImpacts, type PanelRow } from '../../../engines/statistics/driver-impact.js';
import { teamReliability, type TeamReliability } from '../../../engines/statistics/reliability.js';
import { groupBy } from '../../../kernel/group-by.js';
import { toPoints } from './series-reading.js';

/** One folded closed round of a node, as a study reads it. */
export interface StudiedRollup {
  readonly teamId: string;
  readonly roundId: string;
  readonly pooledAtTeamId: string | null;
  readonly driverIds: readonly string[];
  readonly headline: readonly number[];
  readonly n: readonly number[];
}

/** What holds for the organization as a whole: no team is named in it. */
export interface Study {
  readonly isEnough: boolean;
  readonly units: number;
  readonly unitRounds: number;
  /** The drivers that clearly move with the outcome, the strongest first, at most three. */
  readonly impact: readonly { readonly driverId: string; readonly correlation: number; readonly low: number; readonly high: number }[];
  /** Null under three units. */
  readonly reliability: TeamReliability | null;
}

/**
 * What moves with the outcome, and whether teams differ enough to be put in an order. Only nodes without another node below them count, whose
 * answers are nobody else's too. `within`: variance of one person's answer. `rollups` are of one pulse, in time order.
 */
export function studyOf(rollups: readonly StudiedRollup[], outcomeId: string, within: number): Study {
  const leaves = leavesOf(rollups);
  const withOutcome = leaves.filter(({ driverIds }) => driverIds.includes(outcomeId));
  const driverIds = [...new Set(withOutcome.flatMap((rollup) => rollup.driverIds))].filter((id) => id !== outcomeId);
  const outcomes = driverIds.map((driverId) => ({ driverId, found: driverImpact(panelOf(withOutcome, driverId, outcomeId)) }));
  const clear = topImpacts(outcomes.flatMap(({ driverId, found }) => (found.kind === 'impact' ? [{ driverId, impact: found.impact }] : [])));
  const units = new Set(withOutcome.map(({ teamId }) => teamId)).size;
  const newest = withOutcome.at(-1)?.roundId;
  const means = withOutcome.filter(({ roundId }) => roundId === newest).map((rollup) => valueOf(rollup, outcomeId));
  return {
    isEnough: units >= IMPACT_UNITS && withOutcome.length >= IMPACT_UNIT_ROUNDS, units, unitRounds: withOutcome.length,
    impact: clear.map(({ driverId, impact: { correlation, low, high } }) => ({ driverId, correlation: hundredth(correlation), low: hundredth(low), high: hundredth(high) })),
    reliability: teamReliability(means, within),
  };
}

/** Of each round the nodes without another node below them: whose answers are nobody else's too. */
export function leavesOf<Node extends Pick<StudiedRollup, 'teamId' | 'roundId' | 'pooledAtTeamId'>>(nodes: readonly Node[]): readonly Node[] {
  return [...groupBy(nodes, ({ roundId }) => roundId).values()].flatMap((round) => {
    const above = new Set(round.map(({ pooledAtTeamId }) => pooledAtTeamId));
    return round.filter(({ teamId }) => !above.has(teamId));
  });
}

function panelOf(leaves: readonly StudiedRollup[], driverId: string, outcomeId: string): readonly PanelRow[] {
  return leaves.filter(({ driverIds }) => driverIds.includes(driverId)).map((rollup) => {
    const outcome = valueOf(rollup, outcomeId);
    return { unitId: rollup.teamId, roundId: rollup.roundId, driver: valueOf(rollup, driverId).mean, outcome: outcome.mean, n: outcome.n };
  });
}

function valueOf({ driverIds, headline, n }: StudiedRollup, driverId: string): { readonly mean: number; readonly n: number } {
  const place = driverIds.indexOf(driverId);
  return { mean: toPoints(headline[place]!), n: n[place]! };
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
