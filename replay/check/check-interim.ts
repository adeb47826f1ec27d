import type { NodeCount, RoundCount } from '../count/sealing.js';
import { belowAndAt } from '../count/unions.js';
import type { TeamTrends } from '../doors/results.js';
import { K } from '../scenario/scenario.js';
import { REPLAY_DRIVERS } from '../survey/survey-row.js';
import type { Checks } from './checks.js';

/**
 * Results of the open round after a tick. Which answers were drawn is chance, so of the mean only its reach can be checked; n is sure for the
 * driver whose questions nobody skips.
 */
export function checkInterim(checks: Checks, at: NodeCount, round: RoundCount, tick: number, trends: TeamTrends, driverIds: ReadonlyMap<string, string>): void {
  const within = new Set(belowAndAt(at.node));
  const units = round.nodes.filter(({ node }) => within.has(node));
  const sealed = units.reduce((sum, { sealedAfterTick }) => sum + (sealedAfterTick[tick] ?? 0), 0);
  const { n, headline } = newest(trends, driverIds.get(SURE.name)!);
  checks.equal('interim results', `n at ${at.node.key} after tick ${tick + 1}`, n, sealed >= K ? sealed : null);
  if (n === null || headline === null || sealed < K) return;
  const seats = units.filter(({ sealedAfterTick }) => (sealedAfterTick[tick] ?? 0) > 0).flatMap(({ answered }) => answered);
  const scores = SURE.items.map(({ name, reversed }) => seats.map(({ row }) => (reversed ? 5 - row.answers[name]! : row.answers[name]! - 1) * 25).sort((a, b) => a - b));
  const least = average(scores.map((own) => average(own.slice(0, n))));
  const most = average(scores.map((own) => average(own.slice(-n))));
  checks.holds('interim results', headline >= least - 0.051 && headline <= most + 0.051, `${at.node.key} after tick ${tick + 1}: published ${headline}, possible are ${least} to ${most}`);
  checks.equal('interim results', `details at ${at.node.key} while the round is open`, trends.details, null);
  checks.equal('interim results', `participation at ${at.node.key} while the round is open`, trends.rounds.at(-1)?.answered ?? null, null);
}

/** The newest round's number for a driver; nulls when there is none. */
export function newest(trends: TeamTrends, driverId: string): { readonly n: number | null; readonly headline: number | null; readonly low: number | null; readonly high: number | null; readonly state: string | undefined } {
  const series = trends.series.find(({ driver }) => driver.id === driverId);
  const last = (column: readonly (number | null)[] | undefined): number | null => column?.at(-1) ?? null;
  return { n: last(series?.n), headline: last(series?.headline), low: last(series?.low), high: last(series?.high), state: series?.states.at(-1) };
}

/** The driver that nobody skips. */
const SURE = REPLAY_DRIVERS[1]!;

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
