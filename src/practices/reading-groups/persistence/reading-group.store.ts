import { Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { GroupState } from '../domain/group-lifecycle.js';
import type { Reading, ReadingGroupId, StoredGroup } from '../domain/reading-group.js';

const SESSIONS = 'from reading_session s where s.organization_id = g.organization_id and s.group_id = g.group_id';
const MEMBERS = 'select count(*)::int from reading_member m where m.organization_id = g.organization_id and m.group_id = g.group_id';
const COLUMNS = `g.group_id as "groupId", g.kind, g.title, g.authors, g.isbn, g.url, g.about, g.leader_id as "leaderId", g.zone, g.local_time as time, g.minutes, g.cap_weeks as "capWeeks",
  g.chapters, g.state, g.created_at as "createdAt", g.is_in_calendar as "isInCalendar", g.early_word_at as "earlyWordAt",
  (${MEMBERS} and m.role = 'member') as members, (${MEMBERS} and m.role = 'follower') as followers,
  (select count(*)::int from reading_takeaway t join reading_session s on s.organization_id = t.organization_id and s.session_id = t.session_id
    where t.organization_id = g.organization_id and s.group_id = g.group_id and s.state = 'held') as takeaways,
  (select min(s.starts_at) ${SESSIONS} and s.state <> 'skipped') as "firstAt", (select max(s.starts_at) ${SESSIONS} and s.state <> 'skipped') as "lastAt",
  (select min(s.starts_at) ${SESSIONS} and s.state = 'planned') as "nextAt"`;

/** A new group's own values. */
export type NewGroup = Reading & Pick<StoredGroup, 'groupId' | 'zone' | 'time' | 'minutes' | 'capWeeks' | 'chapters'> & { readonly leaderId: PersonId };

export interface GroupFilter {
  readonly states: readonly GroupState[];
  /** Only groups that this person leads, is in or follows. */
  readonly personId: string | null;
  /** In title, authors, about, or somebody's takeaway. */
  readonly search: string;
  readonly first: number;
  readonly after: readonly string[] | undefined;
}

/** Reading groups. */
@Injectable()
export class ReadingGroupStore {
  /** With `for update`, one writer after another: everything that changes a group holds its row first. */
  find(tx: Tx, groupId: string, lock: '' | 'for update' = ''): Promise<StoredGroup | undefined> {
    return row<StoredGroup>(tx, `select ${COLUMNS} from reading_group g where g.organization_id = current_organization() and g.group_id = $1 ${lock}`, [groupId]);
  }

  /** The newest first, of those that hold `search`; one more than `first`, to tell whether there are more. */
  list(tx: Tx, { states, personId, search, first, after }: GroupFilter): Promise<StoredGroup[]> {
    return rows<StoredGroup>(
      tx,
      `select ${COLUMNS} from reading_group g
        where g.organization_id = current_organization() and g.state = any($1::text[])
          and ($2::uuid is null or g.leader_id = $2 or exists (
                select from reading_member m where m.organization_id = g.organization_id and m.group_id = g.group_id and m.person_id = $2))
          and ($3 = '' or strpos(lower(g.title), lower($3)) > 0 or strpos(lower(g.authors), lower($3)) > 0 or strpos(lower(g.about), lower($3)) > 0 or g.isbn = $3 or exists (
                select from reading_takeaway t join reading_session s on s.organization_id = t.organization_id and s.session_id = t.session_id
                 where t.organization_id = g.organization_id and s.group_id = g.group_id and s.state = 'held' and strpos(lower(t.text), lower($3)) > 0))
          and ($4::timestamptz is null or (g.created_at, g.group_id) < ($4, $5::uuid))
        order by g.created_at desc, g.group_id desc limit $6`,
      [states, personId, search, after?.[0] ?? null, after?.[1] ?? null, first + 1],
    );
  }

  /** Living groups whose sessions stand in calendars, or don't. */
  async idsShown(tx: Tx, isInCalendar: boolean): Promise<readonly ReadingGroupId[]> {
    const found = await rows<{ id: ReadingGroupId }>(
      tx,
      `select group_id as id from reading_group where organization_id = current_organization() and state in ('planned', 'running') and is_in_calendar = $1 order by group_id`,
      [isInCalendar],
    );
    return found.map(({ id }) => id);
  }

  running(tx: Tx): Promise<StoredGroup[]> {
    return rows<StoredGroup>(tx, `select ${COLUMNS} from reading_group g where g.organization_id = current_organization() and g.state = 'running' order by g.group_id`);
  }

  async insert(tx: Tx, ctx: Ctx, group: NewGroup): Promise<void> {
    await tx.query(
      `insert into reading_group (organization_id, group_id, kind, title, authors, isbn, url, about, leader_id, zone, local_time, minutes, cap_weeks, chapters, state, state_changed_at, state_changed_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'planned', $15, $9, $15)`,
      [ctx.organization, group.groupId, group.kind, group.title, group.authors, group.isbn, group.url, group.about, group.leaderId, group.zone, group.time, group.minutes, group.capWeeks, group.chapters, ctx.now],
    );
  }

  async describe(tx: Tx, ctx: Ctx, groupId: ReadingGroupId, reading: Reading & Pick<StoredGroup, 'chapters'>): Promise<void> {
    await tx.query(
      `update reading_group set kind = $3, title = $4, authors = $5, isbn = $6, url = $7, about = $8, chapters = $9 where organization_id = $1 and group_id = $2`,
      [ctx.organization, groupId, reading.kind, reading.title, reading.authors, reading.isbn, reading.url, reading.about, reading.chapters],
    );
  }

  async moveTo(tx: Tx, ctx: Ctx, groupId: ReadingGroupId, state: GroupState): Promise<void> {
    await tx.query(`update reading_group set state = $3, state_changed_at = $4, state_changed_by = $5 where organization_id = $1 and group_id = $2`, [
      ctx.organization, groupId, state, ctx.now, isSomebody(ctx.actor) ? ctx.actor.personId : null,
    ]);
  }

  async lead(tx: Tx, ctx: Pick<Ctx, 'organization'>, groupId: ReadingGroupId, leaderId: PersonId | null): Promise<void> {
    await tx.query('update reading_group set leader_id = $3 where organization_id = $1 and group_id = $2', [ctx.organization, groupId, leaderId]);
  }

  async markInCalendar(tx: Tx, ctx: Pick<Ctx, 'organization'>, groupId: ReadingGroupId, isInCalendar: boolean): Promise<void> {
    await tx.query('update reading_group set is_in_calendar = $3 where organization_id = $1 and group_id = $2', [ctx.organization, groupId, isInCalendar]);
  }

  async markEarlyWord(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, groupId: ReadingGroupId): Promise<void> {
    await tx.query('update reading_group set early_word_at = $3 where organization_id = $1 and group_id = $2', [ctx.organization, groupId, ctx.now]);
  }

  async count(tx: Tx, state: GroupState): Promise<number> {
    return (await row<{ count: number }>(tx, 'select count(*)::int as count from reading_group where organization_id = current_organization() and state = $1', [state]))!.count;
  }

  /** Groups that somebody leads, is in or follows. */
  async ofPerson(tx: Tx, personId: PersonId): Promise<readonly ReadingGroupId[]> {
    const found = await rows<{ id: ReadingGroupId }>(
      tx,
      `select g.group_id as id from reading_group g where g.organization_id = current_organization() and (g.leader_id = $1 or exists (
         select from reading_member m where m.organization_id = g.organization_id and m.group_id = g.group_id and m.person_id = $1)) order by g.group_id`,
      [personId],
    );
    return found.map(({ id }) => id);
  }
}
