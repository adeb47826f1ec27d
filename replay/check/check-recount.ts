import { verifyRecount } from '../../web/src/lib/anonymity/recount.js';
import type { ExpectedRound } from '../count/expected.js';
import type { RoundCount } from '../count/sealing.js';
import type { HeldPass } from '../doors/device.js';
import type { PublicRound } from '../doors/results.js';
import { ADMIN, type Seat } from '../scenario/scenario.js';
import type { Checks } from './checks.js';
import { idOfTeam, nameOf, type Ids } from './organization.js';

/** The published recount: it holds for every single pass, and its counts are those of the file. */
export function checkRecount(checks: Checks, page: PublicRound, round: RoundCount, expected: ExpectedRound, passes: ReadonlyMap<string, HeldPass>, seats: readonly Seat[], ids: Ids): void {
  checks.holds('recount', page.recount !== null, 'no recount is published');
  if (!page.recount) return;
  const spent = seats.filter(({ wave }) => wave !== null).map(({ email }) => passes.get(email)!);
  for (const { code, subject, passed, detail } of verifyRecount({ chain: page.chain, recount: page.recount, own: spent.map(({ unitId, spentHash }) => ({ unit: unitId, spentHash })) })) {
    checks.holds('recount', passed === true, `${code} ${subject}: ${detail}`);
  }
  for (const { node, answered } of round.nodes.filter((count) => count.node.isUnit)) {
    const own = page.recount.units.find(({ unit }) => unit === idOfTeam(ids, node));
    const destroyed = round.destroyed.filter(({ email }) => round.teams.unitOf.get(email) === node).length;
    const issued = node.pool.filter((email) => email !== ADMIN.email).length;
    checks.equal('recount', `issued, spent, destroyed of ${node.key}`, [own?.issued, own?.spent, own?.destroyed], [issued, answered.length, destroyed]);
    const hashes = answered.map(({ email }) => passes.get(email)!.spentHash).sort();
    checks.equal('recount', `spent passes of ${node.key}`, own?.spentHashes, hashes);
  }
  checkPublishedN(checks, page, expected, ids);
}

/** The largest n published at each node. */
function checkPublishedN(checks: Checks, { recount }: PublicRound, expected: ExpectedRound, ids: Ids): void {
  const largest = new Map<string, number>();
  for (const { node, n } of recount?.published ?? []) largest.set(node, Math.max(n, largest.get(node) ?? 0));
  for (const { node, drivers, items } of expected.nodes.values()) {
    const counted = Math.max(0, ...[...drivers.values(), ...items.values()].map(({ n }) => n));
    checks.equal('recount', `largest n published at ${nameOf(node)}`, largest.get(idOfTeam(ids, node)) ?? 0, counted);
  }
}
