import { K, type Scenario, type Seat } from '../scenario/scenario.js';
import { ITEM_NAMES, type ItemName } from '../survey/survey-row.js';
import { fateOf, join, draw, NOBODY, poolOf, type CellFate, type Pool } from './pool.js';
import { poolTeams, sealedAbove, sealingNodes, type TeamNode, type Teams } from './team-nodes.js';

/** What is added up at one node of the round. */
export interface NodeCount {
  readonly node: TeamNode;
  /** Those who answered in this unit. */
  readonly answered: readonly Seat[];
  /** Answers sealed after each tick of the scenario, running total. */
  readonly sealedAfterTick: readonly number[];
  /** Batches in the order of sealing, the one of the close last. */
  readonly batches: readonly Pool[];
  /** Everybody whose answer is in one of the batches: of this unit, and passed up from below. */
  readonly content: readonly Seat[];
  /** Answers that were too few here at close and went up. */
  readonly passedUp: readonly Seat[];
}

/** A round as it must end, by node; children first, the root last. */
export interface RoundCount {
  readonly teams: Teams;
  readonly nodes: readonly NodeCount[];
  /** Left below k at the root. */
  readonly destroyed: readonly Seat[];
}

/** Adds the round up by the published rules of sealing: what each tick and the close do to every unit. */
export function countRound(scenario: Pick<Scenario, 'seats' | 'tickAfter'>): RoundCount {
  const teams = poolTeams(scenario.seats);
  const passed = new Map<TeamNode, Seat[]>();
  let destroyed: readonly Seat[] = [];
  const nodes = sealingNodes(teams).map((node): NodeCount => {
    const answered = scenario.seats.filter(({ email, wave }) => wave !== null && teams.unitOf.get(email) === node);
    const ticks = runTicks(node.pool.length, answered, scenario.tickAfter);
    const fromBelow = passed.get(node) ?? [];
    const pending = join(ticks.pending, poolOf(fromBelow));
    const seals = pending.size >= K;
    const left = seals ? [] : [...(ticks.pending.size > 0 ? answered : []), ...fromBelow];
    const above = sealedAbove(node);
    if (above) passed.set(above, [...(passed.get(above) ?? []), ...left]);
    else destroyed = left;
    const own = seals || ticks.batches.length > 0 ? answered : [];
    return {
      node, answered, sealedAfterTick: ticks.sealedAfterTick, batches: seals ? [...ticks.batches, pending] : ticks.batches,
      content: [...own, ...(seals ? fromBelow : [])], passedUp: above ? left : [],
    };
  });
  return { teams, nodes, destroyed };
}

/** What becomes of an item over all batches of a node. `by-chance` also where one batch keeps it and another can't. */
export function itemFate({ batches }: NodeCount, item: ItemName): CellFate {
  const fates = new Set(batches.map((batch) => fateOf(batch, item)));
  if (fates.size === 0) return 'discarded';
  return fates.size === 1 ? [...fates][0]! : 'by-chance';
}

/**
 * The scenario with the answers of some units moved to the last wave, so that chance decides no published number: which answers a tick draws
 * is random, and in a small unit that may decide whether five of them hold a value for an item.
 */
export function withoutChance(scenario: Scenario): { readonly scenario: Scenario; readonly moved: number } {
  const last = scenario.tickAfter.length - 1;
  const late = new Set(decidedByChance(scenario).flatMap(({ answered }) => answered.map(({ email }) => email)));
  const moved = scenario.seats.filter(({ email, wave }) => late.has(email) && wave !== last).length;
  const certain = { ...scenario, seats: scenario.seats.map((seat) => (late.has(seat.email) ? { ...seat, wave: last } : seat)) };
  const [left] = decidedByChance(certain);
  if (left) throw new Error(`${scenario.name}: chance decides what is published of ${left.node.key}`);
  return { scenario: certain, moved };
}

function decidedByChance(scenario: Scenario): readonly NodeCount[] {
  return countRound(scenario).nodes.filter((node) => ITEM_NAMES.some((item) => itemFate(node, item) === 'by-chance'));
}

function runTicks(eligible: number, answered: readonly Seat[], tickAfter: readonly boolean[]) {
  const batches: Pool[] = [];
  const sealedAfterTick: number[] = [];
  let pending = NOBODY;
  for (const [wave, ticks] of tickAfter.entries()) {
    pending = join(pending, poolOf(answered.filter((seat) => seat.wave === wave)));
    if (!ticks) continue;
    const soFar = answered.filter((seat) => seat.wave! <= wave).length;
    const size = soFar === eligible && pending.size >= K ? pending.size : pending.size >= 2 * K ? pending.size - K : 0;
    const { drawn, rest } = draw(pending, size);
    if (size > 0) batches.push(drawn);
    pending = rest;
    sealedAfterTick.push(batches.reduce((sum, batch) => sum + batch.size, 0));
  }
  return { batches, pending, sealedAfterTick };
}
