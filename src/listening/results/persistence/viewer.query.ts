import { preparedRows, rows, type Tx } from '../../../platform/database/tx.js';
import type { ResultsViewer } from '../domain/results.policy.js';

/** What decides what a person sees, as it stands now; undefined for somebody who has left. */
export async function resultsViewer(tx: Tx, personId: string): Promise<ResultsViewer | undefined> {
  const [person] = await preparedRows<{ appointed: boolean; leads: string[] }>(tx, 'results-viewer', `
    select exists (select from role_grant g where g.organization_id = p.organization_id and g.person_id = p.person_id and g.role = 'whole-organization-viewer') as appointed,
           array(select l.team_id::text from team_lead l where l.organization_id = p.organization_id and l.person_id = p.person_id and l.until is null) as leads
      from person p where p.organization_id = current_organization() and p.person_id = $1 and p.ended_on is null and p.erased_on is null`, [personId]);
  if (!person) return undefined;
  const ownRounds = await preparedRows<{ roundId: string; unitId: string }>(tx, 'results-own-rounds', `
    select m.round_id as "roundId", m.unit_id as "unitId" from round_member m
      join round r on r.organization_id = m.organization_id and r.round_id = m.round_id
     where m.organization_id = current_organization() and m.person_id = $1 and m.unit_id is not null and r.members_see_results and r.state in ('open', 'closed')`, [personId]);
  return { seesWholeOrganization: person.appointed, leads: person.leads, ownRounds };
}

/** The same for many at once, with only those of their own rounds that they answered in one unit. Whoever has left is not in it. */
export async function listenersTo(tx: Tx, unitId: string, people: readonly string[]): Promise<ReadonlyMap<string, ResultsViewer>> {
  const found = await rows<{ personId: string; appointed: boolean; leads: string[]; roundIds: string[] }>(tx, `
    select p.person_id as "personId",
           exists (select from role_grant g where g.organization_id = p.organization_id and g.person_id = p.person_id and g.role = 'whole-organization-viewer') as appointed,
           array(select l.team_id::text from team_lead l where l.organization_id = p.organization_id and l.person_id = p.person_id and l.until is null) as leads,
           array(select m.round_id::text from round_member m join round r on r.organization_id = m.organization_id and r.round_id = m.round_id
                  where m.organization_id = p.organization_id and m.person_id = p.person_id and m.unit_id = $1 and r.members_see_results and r.state in ('open', 'closed')) as "roundIds"
      from person p where p.organization_id = current_organization() and p.person_id = any($2::uuid[]) and p.ended_on is null and p.erased_on is null`, [unitId, people]);
  return new Map(found.map(({ personId, appointed, leads, roundIds }) => [personId, { seesWholeOrganization: appointed, leads, ownRounds: roundIds.map((roundId) => ({ roundId, unitId })) }]));
}

/**
 * Those of some people who see every round of at least one team, or of one at or below `subtree`: what an overview takes. The rule is that of the
 * heat map (`teamsBelow`), for many at once: somebody led at, above or below the subtree, or appointed.
 */
export async function overviewSeers(tx: Tx, people: readonly string[], subtree: string | null): Promise<ReadonlySet<string>> {
  const found = await rows<{ id: string }>(tx, `
    with recursive below as (
      select t.team_id from team t where t.organization_id = current_organization() and (case when $2::uuid is null then t.parent_team_id is null else t.team_id = $2 end)
      union
      select t.team_id from team t join below on t.parent_team_id = below.team_id where t.organization_id = current_organization()),
    shown as (
      select t.team_id, t.parent_team_id from below join team t on t.organization_id = current_organization() and t.team_id = below.team_id
       where t.ended_on is null or exists (select from round_unit u where u.organization_id = t.organization_id and u.team_id = t.team_id)),
    way as (
      select shown.team_id, shown.parent_team_id from shown
      union
      select t.team_id, t.parent_team_id from team t join way on t.team_id = way.parent_team_id where t.organization_id = current_organization())
    select p.person_id as id from person p
     where p.organization_id = current_organization() and p.person_id = any($1::uuid[]) and p.ended_on is null and p.erased_on is null and (
           exists (select from team_lead l join way on way.team_id = l.team_id where l.organization_id = p.organization_id and l.person_id = p.person_id and l.until is null)
        or exists (select from role_grant g where g.organization_id = p.organization_id and g.person_id = p.person_id and g.role = 'whole-organization-viewer') and exists (select from shown))`, [people, subtree]);
  return new Set(found.map(({ id }) => id));
}
