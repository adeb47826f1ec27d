import type { PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { EntryOutcome } from '../../hack-week/domain/entry-lifecycle.js';
import type { OutcomeDay } from '../domain/outcome.js';
import type { ReportFacts, ReportPerson } from '../domain/report.js';

interface ProjectRow {
  readonly state: string;
  readonly people: readonly PersonId[];
  readonly presenters: readonly { readonly personId: PersonId; readonly isRemote: boolean }[];
  readonly stageMs: number | null;
  readonly outcomes: readonly { readonly days: OutcomeDay; readonly outcome: EntryOutcome }[];
}

/** Everything that the report of an edition adds up. Teams are those of its first day. */
export async function reportFacts(tx: Tx, editionId: string): Promise<ReportFacts> {
  const people = await rows<ReportPerson>(
    tx,
    `select distinct on (m.person_id) m.person_id as "personId", s.team_id as "teamId", not exists (
              select from hack_member om
                join hack_entry oe on oe.organization_id = om.organization_id and oe.entry_id = om.entry_id and oe.state <> 'withdrawn'
                join hack_edition o on o.organization_id = oe.organization_id and o.edition_id = oe.edition_id
               where om.organization_id = m.organization_id and om.person_id = m.person_id and (o.starts_on, o.number) < (e.starts_on, e.number)) as "isNewcomer"
       from hack_member m
       join hack_entry n on n.organization_id = m.organization_id and n.entry_id = m.entry_id and n.state <> 'withdrawn'
       join hack_edition e on e.organization_id = n.organization_id and e.edition_id = n.edition_id
       left join membership s on s.organization_id = m.organization_id and s.person_id = m.person_id and s.starts_on <= e.starts_on and (s.ends_on is null or s.ends_on > e.starts_on)
      where m.organization_id = current_organization() and n.edition_id = $1 order by m.person_id`,
    [editionId],
  );
  const projects = await rows<ProjectRow>(
    tx,
    `select n.state,
            array(select m.person_id::text from hack_member m where m.organization_id = n.organization_id and m.entry_id = n.entry_id) as people,
            coalesce((select jsonb_agg(jsonb_build_object('personId', r.person_id, 'isRemote', r.mode = 'remote')) from hack_presenter r where r.organization_id = n.organization_id and r.entry_id = n.entry_id), '[]') as presenters,
            (select greatest(0, extract(epoch from d.ended_at - d.live_started_at) * 1000 - d.paused_ms)::float8 from demo_slot d
              where d.organization_id = n.organization_id and d.entry_id = n.entry_id and d.state = 'done') as "stageMs",
            coalesce((select jsonb_agg(jsonb_build_object('days', o.days, 'outcome', o.outcome)) from hack_outcome o
              where o.organization_id = n.organization_id and o.entry_id = n.entry_id and o.outcome is not null), '[]') as outcomes
       from hack_entry n
      where n.organization_id = current_organization() and n.edition_id = $1 and n.state <> 'withdrawn'
        and exists (select from hack_member m where m.organization_id = n.organization_id and m.entry_id = n.entry_id)
      order by n.number`,
    [editionId],
  );
  const counted = await row<{ ballots: number | null }>(
    tx,
    `select q.ballots from ballot_question q join hack_edition e on e.organization_id = q.organization_id and e.edition_id = q.edition_id
      where q.organization_id = current_organization() and q.question_id = $1 and e.phase in ('published', 'archived')`,
    [editionId],
  );
  return { people, projects: projects.map(({ outcomes, ...project }) => ({ ...project, outcomes: new Map(outcomes.map(({ days, outcome }) => [days, outcome])) })), ballots: counted?.ballots ?? null };
}

/** No edition that began later is published. */
export async function isNewestPublished(tx: Tx, editionId: string): Promise<boolean> {
  const newest = await row<{ id: string }>(
    tx, `select edition_id as id from hack_edition where organization_id = current_organization() and phase in ('published', 'archived') order by starts_on desc, number desc limit 1`,
  );
  return newest?.id === editionId;
}
