import type { NoiseParameters } from '../../../engines/statistics/noise-parameters.js';
import { betweenVariance, pooledEstimate, type MeanOf } from '../../../engines/statistics/pooling.js';
import { groupBy } from '../../../kernel/group-by.js';
import { NO_READINGS, type FreshRollup, type Readings } from './rollup.js';
import { readNewest, toHeadline, toPoints, type SeriesResult } from './series-reading.js';

/** A released driver result at a node, 0-100. */
export interface FoldedCell {
  readonly teamId: string;
  readonly driverId: string;
  readonly headline: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
  readonly ladder: number;
}

/** A node of the round's frozen tree with the nearest node above it. */
export interface FoldedNode {
  readonly teamId: string;
  readonly parentId: string | null;
}

/** A round with everything released of it, ready to be folded. */
export interface RoundToFold {
  readonly roundId: string;
  readonly closesAt: Date;
  readonly ladder: number;
  readonly k: number;
  readonly askedDriverIds: readonly string[];
  readonly nodes: readonly FoldedNode[];
  readonly cells: readonly FoldedCell[];
}

/** What a closed round is read against. */
export interface ReadAgainst {
  /** Earlier closed results, by node and driver (`seriesKey`), in time order. */
  readonly past: ReadonlyMap<string, readonly SeriesResult[]>;
  /** The parameters for a result, with their version. */
  readonly parametersFor: (teamId: string, driverId: string) => { readonly version: number; readonly noise: NoiseParameters };
}

/** Names a series within a pulse. */
export function seriesKey(teamId: string, driverId: string): string {
  return `${teamId} ${driverId}`;
}

/** The nodes of a frozen tree, each with the nearest node above it: teams that are no units lie between. */
export function foldedNodes(tree: readonly { readonly teamId: string; readonly parentTeamId: string | null; readonly isNode: boolean }[]): readonly FoldedNode[] {
  const byId = new Map(tree.map((team) => [team.teamId, team]));
  const nodeAbove = (teamId: string | null): string | null => {
    const team = teamId === null ? undefined : byId.get(teamId);
    return team === undefined ? null : team.isNode ? team.teamId : nodeAbove(team.parentTeamId);
  };
  return tree.filter(({ isNode }) => isNode).map(({ teamId, parentTeamId }) => ({ teamId, parentId: nodeAbove(parentTeamId) }));
}

/**
 * The roll-ups of a round, one a node, those without any result too. `against` is null while the round is open: then nothing is read, since a
 * result is read once, at its close. Gives the same for the same released values, however often and in whatever order it is asked.
 */
export function foldRound(round: RoundToFold, against: ReadAgainst | null): readonly FreshRollup[] {
  const byNode = groupBy(round.cells, ({ teamId }) => teamId);
  const family = familyOf(round);
  return round.nodes.map(({ teamId, parentId }) => {
    const own = [...(byNode.get(teamId) ?? [])].sort((a, b) => (a.driverId < b.driverId ? -1 : 1));
    return {
      teamId, roundId: round.roundId, askedDriverIds: round.askedDriverIds, driverIds: own.map(({ driverId }) => driverId),
      headline: own.map(({ headline }) => headline), low: own.map(({ low }) => low), high: own.map(({ high }) => high), n: own.map(({ n }) => n),
      ladder: own[0]?.ladder ?? round.ladder, k: round.k, pooledAtTeamId: against && parentId,
      ...(against ? readCells({ round, family, against }, own, parentId) : { ...NO_READINGS, limits: [] }),
    };
  });
}

interface Reading {
  readonly round: RoundToFold;
  readonly family: Family;
  readonly against: ReadAgainst;
}

function readCells({ round, family, against }: Reading, own: readonly FoldedCell[], parentId: string | null): Readings & Pick<FreshRollup, 'limits'> {
  const read = own.map((cell) => {
    const { noise, version } = against.parametersFor(cell.teamId, cell.driverId);
    const newest = { roundId: round.roundId, closesAt: round.closesAt, headline: cell.headline, n: cell.n, noise };
    return { version, ...readNewest([...(against.past.get(seriesKey(cell.teamId, cell.driverId)) ?? []), newest]), ...pooled(family, cell, parentId, noise) };
  });
  return {
    pooled: read.map(({ value }) => value), pooledLow: read.map(({ low }) => low), pooledHigh: read.map(({ high }) => high),
    fast: read.map(({ fast }) => fast), slow: read.map(({ slow }) => slow), limitLow: read.map(({ limitLow }) => limitLow), limitHigh: read.map(({ limitHigh }) => limitHigh),
    changeSd: read.map(({ changeSd }) => changeSd), z: read.map(({ z }) => z), states: read.map(({ state }) => state), directions: read.map(({ direction }) => direction), alarms: read.map(({ isAlarm }) => isAlarm), sinceRoundIds: read.map(({ sinceRoundId }) => sinceRoundId),
    results: read.map(({ results }) => results), limits: read.map(({ limit }) => limit), parametersVersions: read.map(({ version }) => version), newLevels: read.map(({ newLevel }) => newLevel),
  };
}

interface Pooled {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What pooling looks at in a round, found once for its thousands of cells. */
interface Family {
  readonly cellAt: ReadonlyMap<string, FoldedCell>;
  /** How much the nodes below one differ in a driver. */
  readonly between: (parentId: string, driverId: string, within: number) => number;
}

function familyOf({ cells, nodes }: RoundToFold): Family {
  const parents = new Map(nodes.map(({ teamId, parentId }) => [teamId, parentId]));
  const siblings = new Map<string, MeanOf[]>();
  for (const { teamId, driverId, headline, n } of cells) {
    const parentId = parents.get(teamId);
    if (!parentId) continue;
    const key = seriesKey(parentId, driverId);
    const mean = { mean: toPoints(headline), n };
    const means = siblings.get(key);
    if (means) means.push(mean);
    else siblings.set(key, [mean]);
  }
  const known = new Map<string, number>();
  const between = (parentId: string, driverId: string, within: number): number => {
    const key = `${seriesKey(parentId, driverId)} ${within}`;
    const found = known.get(key) ?? betweenVariance(siblings.get(seriesKey(parentId, driverId)) ?? [], within);
    known.set(key, found);
    return found;
  };
  return { cellAt: new Map(cells.map((cell) => [seriesKey(cell.teamId, cell.driverId), cell])), between };
}

/** Drawn towards the node above, whose siblings say how much teams differ. Null at the top and where the node above shows nothing. */
function pooled({ cellAt, between }: Family, cell: FoldedCell, parentId: string | null, { omegaSquared }: NoiseParameters): Pooled {
  const parent = parentId === null ? undefined : cellAt.get(seriesKey(parentId, cell.driverId));
  if (parentId === null || !parent) return { value: null, low: null, high: null };
  const { value, low, high } = pooledEstimate({ mean: toPoints(cell.headline), n: cell.n }, toPoints(parent.headline), { within: omegaSquared, between: between(parentId, cell.driverId, omegaSquared) });
  return { value: toHeadline(value), low: toHeadline(low), high: toHeadline(high) };
}
