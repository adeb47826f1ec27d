import type { NotAskedReason } from '../../../engines/anonymity/units.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { RoundId, UnitId } from '../../../kernel/ids.js';
import type { LocalizedText } from '../../../kernel/locale.js';

/** A live round that a person's name stands in, asked or not. */
export interface OpenRoundPlace {
  readonly roundId: string;
  readonly pulseId: string;
  readonly number: number;
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly notAskedReason: NotAskedReason | null;
  readonly asksComment: boolean;
  readonly commentK: number;
  readonly membersSeeResults: boolean;
  readonly texts: readonly LocalizedText[];
}

/** The live rounds of one person, the soonest to close first. */
export function placesOf(tx: Tx, personId: string, states: readonly string[]): Promise<OpenRoundPlace[]> {
  return rows<OpenRoundPlace>(tx, `
    select r.round_id as "roundId", r.pulse_id as "pulseId", r.number, m.unit_id as "unitId", u.name as "unitName", m.not_asked_reason as "notAskedReason",
           r.asks_comment as "asksComment", r.comment_k as "commentK", r.members_see_results as "membersSeeResults",
           (select array_agg(i.texts order by q.position) from round_question q
              join item i on i.organization_id = q.organization_id and i.item_id = q.item_id and i.version = q.item_version
             where q.organization_id = r.organization_id and q.round_id = r.round_id) as texts
      from round_member m
      join round r on r.organization_id = m.organization_id and r.round_id = m.round_id
      left join round_unit u on u.organization_id = m.organization_id and u.round_id = m.round_id and u.unit_id = m.unit_id
     where m.organization_id = current_organization() and m.person_id = $1 and r.state = any($2) order by r.closes_at, r.round_id`, [personId, states]);
}

/** A closed round that somebody was asked in. */
export interface ClosedPlace {
  readonly roundId: RoundId;
  readonly pulseName: string;
  readonly closesAt: Date;
  readonly unitId: UnitId;
  readonly unitName: string;
}

/** The closed rounds that one person was asked in, ended since then, the newest first. */
export function closedPlacesOf(tx: Tx, personId: string, since: Date): Promise<ClosedPlace[]> {
  return rows<ClosedPlace>(tx, `
    select r.round_id as "roundId", p.name as "pulseName", r.closes_at as "closesAt", m.unit_id as "unitId", u.name as "unitName"
      from round_member m
      join round r on r.organization_id = m.organization_id and r.round_id = m.round_id and r.state = 'closed' and r.closes_at > $2
      join pulse p on p.organization_id = r.organization_id and p.pulse_id = r.pulse_id
      join round_unit u on u.organization_id = m.organization_id and u.round_id = m.round_id and u.unit_id = m.unit_id
     where m.organization_id = current_organization() and m.person_id = $1 order by r.closes_at desc, r.round_id`, [personId, since]);
}

/** Names of the people pooled in a unit of a round, by name. */
export async function rosterOf(tx: Tx, roundId: string, unitId: string): Promise<readonly { readonly personId: string; readonly name: string }[]> {
  return rows(tx, `
    select m.person_id as "personId", p.name from round_member m join person p on p.organization_id = m.organization_id and p.person_id = m.person_id
     where m.organization_id = current_organization() and m.round_id = $1 and m.unit_id = $2 order by lower(p.name), m.person_id`, [roundId, unitId]);
}

/** The unit of the pulse's round before this one to compare with: the one the person answered in then, else the same one; undefined when neither was there. */
export async function unitBefore(tx: Tx, place: Pick<OpenRoundPlace, 'pulseId' | 'number' | 'unitId'>, personId: string): Promise<{ roundId: string; unitId: string } | undefined> {
  return (await rows<{ roundId: string; unitId: string }>(tx, `
    select r.round_id as "roundId", coalesce(m.unit_id, u.unit_id) as "unitId"
      from round r
      left join round_member m on m.organization_id = r.organization_id and m.round_id = r.round_id and m.person_id = $3
      left join round_unit u on u.organization_id = r.organization_id and u.round_id = r.round_id and u.unit_id = $4
     where r.organization_id = current_organization() and r.pulse_id = $1 and r.number < $2 and r.state <> 'cancelled' order by r.number desc limit 1`, [place.pulseId, place.number, personId, place.unitId]))
    .find(({ unitId }) => unitId !== null);
}

/** Who leads a unit's team and the teams above it, today, and who is appointed to see the whole organization; names in order. */
export async function readersAbove(tx: Tx, unitId: string): Promise<{ readonly leads: readonly string[]; readonly appointed: readonly string[] }> {
  const leads = await rows<{ name: string }>(tx, `
    with recursive way as (
      select t.organization_id, t.team_id, t.parent_team_id, 0 as depth from team t where t.organization_id = current_organization() and t.team_id = $1
      union all
      select t.organization_id, t.team_id, t.parent_team_id, way.depth + 1 from team t join way on t.organization_id = way.organization_id and t.team_id = way.parent_team_id)
    select p.name, min(way.depth) as depth from way
      join team_lead l on l.organization_id = way.organization_id and l.team_id = way.team_id and l.until is null
      join person p on p.organization_id = l.organization_id and p.person_id = l.person_id and p.ended_on is null
     group by p.person_id, p.name order by depth, lower(p.name)`, [unitId]);
  const appointed = await rows<{ name: string }>(tx, `
    select p.name from role_grant g join person p on p.organization_id = g.organization_id and p.person_id = g.person_id
     where g.organization_id = current_organization() and g.role = 'whole-organization-viewer' and p.ended_on is null order by lower(p.name)`);
  return { leads: leads.map(({ name }) => name), appointed: appointed.map(({ name }) => name) };
}
