import type { PersonId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { AwardCandidate } from '../domain/award.js';
import type { Candidate, CandidateId } from '../domain/ballot.js';

interface CandidateRow {
  readonly id: CandidateId;
  readonly state: string;
  readonly wasEnded: boolean;
  readonly people: readonly PersonId[];
}

/**
 * The demos of an edition that are voted on, by number. With a stage these are the ones that have or had a place on it, and one is shown once it was
 * presented, and stays so when its end is taken back: who picked it meanwhile has seen it. Where nobody uses a stage, all that were submitted, and they are shown in the gallery.
 */
export async function candidatesOf(tx: Tx, editionId: string): Promise<readonly Candidate[]> {
  const found = await rows<CandidateRow>(
    tx,
    `select n.entry_id as id, n.state, n.state = 'scheduled' and exists (select from hack_event v where v.organization_id = n.organization_id and v.entry_id = n.entry_id and v.kind = 'recall') as "wasEnded", array(
              select m.person_id::text from hack_member m where m.organization_id = n.organization_id and m.entry_id = n.entry_id union select n.owner_id::text) as people
       from hack_entry n where n.organization_id = current_organization() and n.edition_id = $1 and n.state in ('submitted', 'scheduled', 'presented', 'no-show') order by n.number`,
    [editionId],
  );
  const hasStage = found.some(({ state }) => state !== 'submitted');
  return found.filter(({ state }) => !hasStage || state === 'scheduled' || state === 'presented')
    .map(({ id, state, wasEnded, people }) => ({ id, isShown: !hasStage || state === 'presented' || wasEnded, people: new Set(people) }));
}

interface AwardRow {
  readonly id: CandidateId;
  readonly tags: readonly string[];
  readonly teamIds: readonly string[];
  readonly isOfNewcomers: boolean;
}

/** What award filters ask about demos: teams of their people at an instant, upwards; newcomers have been in no earlier edition. */
export async function awardFacts(tx: Tx, editionId: string, entryIds: readonly string[], at: Date): Promise<ReadonlyMap<CandidateId, AwardCandidate>> {
  const found = await rows<AwardRow>(
    tx,
    `with recursive today as (
       select ($3::timestamptz at time zone time_zone)::date as day from organization where organization_id = current_organization()
     ), crew as (
       select m.entry_id, m.person_id from hack_member m where m.organization_id = current_organization() and m.entry_id = any($2::uuid[])
     ), way as (
       select c.entry_id, s.team_id from crew c join membership s on s.organization_id = current_organization() and s.person_id = c.person_id, today
        where s.starts_on <= today.day and (s.ends_on is null or s.ends_on > today.day)
       union
       select way.entry_id, t.parent_team_id from way join team t on t.organization_id = current_organization() and t.team_id = way.team_id where t.parent_team_id is not null
     ), veteran as (
       select distinct c.person_id from crew c
         join hack_member m on m.organization_id = current_organization() and m.person_id = c.person_id
         join hack_entry n on n.organization_id = m.organization_id and n.entry_id = m.entry_id and n.state <> 'withdrawn'
         join hack_edition e on e.organization_id = n.organization_id and e.edition_id = n.edition_id
         join hack_edition this on this.organization_id = current_organization() and this.edition_id = $1
        where (e.starts_on, e.number) < (this.starts_on, this.number)
     )
     select n.entry_id as id, p.tags, array(select w.team_id::text from way w where w.entry_id = n.entry_id) as "teamIds",
            exists (select from crew c where c.entry_id = n.entry_id)
              and not exists (select from crew c join veteran v on v.person_id = c.person_id where c.entry_id = n.entry_id) as "isOfNewcomers"
       from hack_entry n join hack_project p on p.organization_id = n.organization_id and p.project_id = n.project_id
      where n.organization_id = current_organization() and n.entry_id = any($2::uuid[])`,
    [editionId, entryIds, at],
  );
  return new Map(found.map(({ id, tags, teamIds, isOfNewcomers }) => [id, { tags, teamIds: new Set(teamIds), isOfNewcomers }]));
}
