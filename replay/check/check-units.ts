import type { RoundCount } from '../count/sealing.js';
import type { HeldPass } from '../doors/device.js';
import type { StartedRound } from '../doors/pulse.js';
import type { Applied, RosterPlan } from '../doors/roster.js';
import { ADMIN, type Seat } from '../scenario/scenario.js';
import type { Checks } from './checks.js';
import { idOfTeam, nameOf, type Ids } from './organization.js';

/** The import brought everybody in, and bringing the same file again would change nothing. */
export function checkRoster(checks: Checks, seats: readonly Seat[], round: RoundCount, plan: RosterPlan, applied: Applied, again: RosterPlan): void {
  checks.equal('roster', 'lines read', plan.lines, seats.length);
  checks.equal('roster', 'lines refused', plan.badLines, []);
  checks.equal('roster', 'people in the dry run', plan.added.length, seats.length);
  checks.equal('roster', 'teams in the dry run', plan.teamsCreated.length, round.teams.postOrder.length - 1);
  checks.equal('roster', 'people added', applied.added, seats.length);
  checks.equal('roster', 'lines without a change the second time', again.unchanged, seats.length);
}

/** The round has the units that the published rules make of the roster. */
export function checkUnits(checks: Checks, started: StartedRound, round: RoundCount, ids: Ids): void {
  const counted = round.nodes.filter(({ node }) => node.isUnit).map(({ node }) => ({ id: idOfTeam(ids, node), name: nameOf(node), eligible: node.pool.length }));
  const inOrder = (units: readonly { id: string }[]): unknown => [...units].sort((a, b) => (a.id < b.id ? -1 : 1));
  checks.equal('units', 'units of the round', inOrder(started.units.map(({ id, name, eligible }) => ({ id, name, eligible }))), inOrder(counted));
}

/** Everybody was told the right unit and exactly those people that their answer is pooled with. */
export function checkPasses(checks: Checks, seats: readonly Seat[], passes: ReadonlyMap<string, HeldPass>, round: RoundCount, ids: Ids): void {
  const names = new Map<string, string>([[ADMIN.email, ADMIN.name], ...seats.map(({ email, name }) => [email, name] as const)]);
  for (const { email } of seats) {
    const pass = passes.get(email)!;
    const unit = round.teams.unitOf.get(email)!;
    checks.equal('units', `unit of ${email}`, [pass.unitId, pass.unitName], [idOfTeam(ids, unit), nameOf(unit)]);
    checks.equal('units', `people that ${email} is pooled with`, [...pass.pooledWith].sort(), unit.pool.map((one) => names.get(one)!).sort());
  }
}
