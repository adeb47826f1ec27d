import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { HackEntryId } from '../domain/entry.js';
import type { Edition } from '../domain/edition.js';

/** A project that somebody is on and whose demo is not submitted. */
export interface Unsubmitted {
  readonly personId: PersonId;
  readonly entryId: HackEntryId;
  readonly title: string;
}

/** Somebody who has not heard of comments, by project. */
export interface Unheard {
  readonly personId: PersonId;
  /** The last 8 in the morning where they are: comments from then on are for tomorrow. */
  readonly until: Date;
  readonly day: string;
  readonly projects: readonly { readonly entryId: HackEntryId; readonly title: string; readonly comments: number }[];
}

const MORNING = `interval '8 hours'`;

/** Whom mails about hack weeks are due to. */
@Injectable()
export class ReminderStore {
  /** People of projects that are not submitted and who were not reminded so many hours before this freeze; at most 500 rows. */
  unreminded(tx: Tx, { editionId, freezesAt }: Pick<Edition, 'editionId' | 'freezesAt'>, hours: number): Promise<Unsubmitted[]> {
    return rows<Unsubmitted>(
      tx,
      `select m.person_id as "personId", n.entry_id as "entryId", p.title from hack_entry n
         join hack_project p on p.organization_id = n.organization_id and p.project_id = n.project_id
         join hack_member m on m.organization_id = n.organization_id and m.entry_id = n.entry_id
        where n.organization_id = current_organization() and n.edition_id = $1 and n.state in ('forming', 'building')
          and not exists (select from hack_reminder r where r.organization_id = n.organization_id and r.edition_id = n.edition_id and r.person_id = m.person_id and r.hours_before <= $2 and r.freezes_at = $3)
        order by m.person_id, n.number limit 500`,
      [editionId, hours, freezesAt],
    );
  }

  /** False when they were reminded already, by whomever. */
  async markReminded(tx: Tx, { organization }: Pick<Ctx, 'organization'>, { editionId, freezesAt }: Pick<Edition, 'editionId' | 'freezesAt'>, personId: PersonId, hours: number): Promise<boolean> {
    const marked = await rows(
      tx, 'insert into hack_reminder (organization_id, edition_id, person_id, hours_before, freezes_at) values ($1, $2, $3, $4, $5) on conflict do nothing returning person_id', [organization, editionId, personId, hours, freezesAt],
    );
    return marked.length > 0;
  }

  /** People with comments of others, on projects that they are on or follow, that no mail told them of: up to 8 in the morning where they are, of the last week. */
  unheard(tx: Tx, now: Date): Promise<Unheard[]> {
    return rows<Unheard>(
      tx,
      `with hears as (
         select f.entry_id, f.person_id, f.since from hack_follow f where f.organization_id = current_organization()
         union all select m.entry_id, m.person_id, m.joined_at from hack_member m where m.organization_id = current_organization()
       ), reader as (
         select p.person_id, date_trunc('day', ($1::timestamptz at time zone p.time_zone) - ${MORNING}) as day, (date_trunc('day', ($1::timestamptz at time zone p.time_zone) - ${MORNING}) + ${MORNING}) at time zone p.time_zone as until
           from person p where p.organization_id = current_organization() and p.erased_on is null
       ), fresh as (
         select distinct reader.person_id, reader.day, reader.until, c.entry_id, c.comment_id from hack_comment c
           join hears h on h.entry_id = c.entry_id and h.since < c.at
           join reader on reader.person_id = h.person_id and c.at <= reader.until
           left join hack_digest d on d.organization_id = c.organization_id and d.person_id = h.person_id
          where c.organization_id = current_organization() and c.at > $1::timestamptz - interval '8 days' and c.removed_at is null and c.author_id <> h.person_id and (d.told_until is null or c.at > d.told_until)
            and not exists (select from hack_mention m where m.organization_id = c.organization_id and m.comment_id = c.comment_id and m.person_id = h.person_id)
       ), counted as (
         select person_id, day, until, entry_id, count(*)::int as comments from fresh group by person_id, day, until, entry_id
       )
       select c.person_id as "personId", c.until, c.day::date::text as day, jsonb_agg(jsonb_build_object('entryId', c.entry_id, 'title', p.title, 'comments', c.comments) order by p.title, c.entry_id) as projects
         from counted c join hack_entry n on n.organization_id = current_organization() and n.entry_id = c.entry_id
         join hack_project p on p.organization_id = n.organization_id and p.project_id = n.project_id
        group by c.person_id, c.until, c.day order by c.person_id limit 200`,
      [now],
    );
  }

  /** False when somebody else told them meanwhile. */
  async markHeard(tx: Tx, { organization }: Pick<Ctx, 'organization'>, { personId, until, day }: Unheard): Promise<boolean> {
    const marked = await rows(
      tx,
      `insert into hack_digest (organization_id, person_id, told_until, sent_on) values ($1, $2, $3, $4)
       on conflict (organization_id, person_id) do update set told_until = excluded.told_until, sent_on = excluded.sent_on where hack_digest.told_until < excluded.told_until returning person_id`,
      [organization, personId, until, day],
    );
    return marked.length > 0;
  }
}
