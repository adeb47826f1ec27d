import type { RoundCount } from '../count/sealing.js';
import type { TeamNode } from '../count/team-nodes.js';
import { seenTrends } from '../doors/results.js';
import type { Browsers } from '../doors/sign-in.js';
import { keyOf, type Scenario } from '../scenario/scenario.js';
import type { Checks } from './checks.js';
import { idOfTeam, type Ids } from './organization.js';

/**
 * Who may open which page, tried by a member and a lead: the unit they answered in and what they lead, and not the team of somebody
 * else, nor the whole.
 */
export async function checkAccess(checks: Checks, scenario: Scenario, round: RoundCount, browsers: Browsers, ids: Ids): Promise<void> {
  const { unitOf, root, byKey } = round.teams;
  const member = scenario.seats.find(({ leads, email }) => !leads && unitOf.get(email) !== root)!;
  const lead = scenario.seats.find(({ leads, email }) => leads && unitOf.get(email) !== root && keyOf(leads) !== keyOf(member.path))!;
  const own = unitOf.get(member.email)!;
  const led = byKey.get(keyOf(lead.leads!))!;
  const refused = async (email: string, node: TeamNode): Promise<boolean> => (await seenTrends(browsers.get(email)!, idOfTeam(ids, node))) === null;
  checks.equal('access', `a member is refused the results of ${own.key}`, await refused(member.email, own), false);
  checks.equal('access', `a member is refused the results of ${led.key}`, await refused(member.email, led), led !== own);
  checks.equal('access', 'a member is refused the results of the whole organization', await refused(member.email, root), true);
  checks.equal('access', `a lead is refused the results of ${led.key}`, await refused(lead.email, led), false);
  checks.equal('access', `a lead is refused the results of ${own.key}`, await refused(lead.email, own), own !== led && own !== unitOf.get(lead.email));
}
