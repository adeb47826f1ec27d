import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { TimelineEvent } from '../../../contracts/practices/timeline-event-happened.event.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { Annotation, AnnotationDraft } from '../domain/annotation.js';

const COLUMNS = `
  a.annotation_id as "annotationId", a.team_id as "teamId", a.kind, jsonb_build_object('en', a.title, 'de', coalesce(a.title_de, a.title)) as title,
  a.starts_on::text as "startsOn", a.ends_on::text as "endsOn", a.url, a.added_by as "addedBy"`;

/** The team and all above it, and everybody's time line. */
const ON_TIME_LINE = `
  with recursive way as (
    select t.team_id, t.parent_team_id, 0 as height from team t where t.organization_id = current_organization() and t.team_id = $1
    union all
    select t.team_id, t.parent_team_id, way.height + 1 from team t join way on t.team_id = way.parent_team_id where t.organization_id = current_organization())`;
const IS_THERE = `a.organization_id = current_organization() and (a.team_id is null or a.team_id in (select way.team_id from way))`;

/** Practices tell the same of a team and of those above it, under keys that differ by the team alone: the nearest stands for all of them. */
const NEAREST = `
  select a.*, rank() over (partition by replace(coalesce(a.source_key, a.annotation_id::text), coalesce(a.team_id::text, ''), '') order by way.height nulls last) as nearness
    from annotation a left join way on way.team_id = a.team_id where ${IS_THERE}`;

/** As an expression for other queries with the team's id as $1: grows with every change on its time line. */
export const TIME_LINE_REVISION = `(${ON_TIME_LINE} select coalesce(sum(a.revision), 0)::integer from annotation a where ${IS_THERE})`;

/** What a look at a time line may bring at most; the newest are kept. */
export const MOST_ANNOTATIONS = 500;

/** Events on time lines, within the organization of the transaction. */
@Injectable()
export class AnnotationStore {
  /** One that is there; locked for a change when asked. */
  find(tx: Tx, annotationId: string, lock: 'for update' | '' = ''): Promise<Annotation | undefined> {
    return row<Annotation>(tx, `select ${COLUMNS} from annotation a where a.organization_id = current_organization() and a.annotation_id = $1 and a.removed_at is null ${lock}`, [annotationId]);
  }

  /** What touches the days `from` to `to` (both included; null: open) on the time line of a team; only everybody's when it is null. The oldest first; what a practice tells of several levels once, of the nearest. */
  onTimeLine(tx: Tx, teamId: string | null, from: string | null, to: string | null): Promise<Annotation[]> {
    return rows<Annotation>(tx, `
      ${ON_TIME_LINE}, newest as (
        select ${COLUMNS} from (${NEAREST} and a.removed_at is null) a
         where a.nearness = 1 and ($2::date is null or coalesce(a.ends_on, a.starts_on) >= $2) and ($3::date is null or a.starts_on <= $3)
         order by a.starts_on desc, a.annotation_id limit ${MOST_ANNOTATIONS})
      select * from newest order by "startsOn", "annotationId"`, [teamId, from, to]);
  }

  /** One that stands on the time line of a team: its own, or of a team above it, or everybody's. */
  onTimeLineOf(tx: Tx, teamId: string, annotationId: string): Promise<Annotation | undefined> {
    return row<Annotation>(tx, `${ON_TIME_LINE} select ${COLUMNS} from annotation a where ${IS_THERE} and a.annotation_id = $2 and a.removed_at is null`, [teamId, annotationId]);
  }

  async insert(tx: Tx, ctx: Ctx, annotationId: string, teamId: string | null, { kind, title, startsOn, endsOn, url }: AnnotationDraft, addedBy: string): Promise<void> {
    await tx.query(
      `insert into annotation (organization_id, annotation_id, team_id, kind, title, starts_on, ends_on, url, added_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [ctx.organization, annotationId, teamId, kind, title, startsOn, endsOn, url, addedBy, ctx.now],
    );
  }

  async update(tx: Tx, annotationId: string, { kind, title, startsOn, endsOn, url }: AnnotationDraft): Promise<void> {
    await tx.query(
      `update annotation set kind = $2, title = $3, starts_on = $4, ends_on = $5, url = $6, revision = revision + 1 where organization_id = current_organization() and annotation_id = $1`,
      [annotationId, kind, title, startsOn, endsOn, url],
    );
  }

  async remove(tx: Tx, ctx: Ctx, annotationId: string): Promise<void> {
    await tx.query(
      `update annotation set title = '', title_de = null, url = null, removed_at = $2, revision = revision + 1
        where organization_id = current_organization() and annotation_id = $1 and removed_at is null`,
      [annotationId, ctx.now],
    );
  }

  /** What a practice tells of now; what it told under this key before is gone. Gives the teams whose time lines changed (null: everybody's). */
  async putOfPractice(tx: Tx, ctx: Ctx, annotationId: string, { key, teamId, title, on, until, path }: TimelineEvent): Promise<readonly (string | null)[]> {
    const before = await this.ofPractice(tx, key);
    await tx.query(
      `insert into annotation as a (organization_id, annotation_id, team_id, kind, title, title_de, starts_on, ends_on, url, source_key, created_at)
       values ($1, $2, $3, 'practice', $4, $5, $6, $7, $8, $9, $10)
       on conflict (organization_id, source_key) where source_key is not null do update
          set team_id = excluded.team_id, title = excluded.title, title_de = excluded.title_de, starts_on = excluded.starts_on, ends_on = excluded.ends_on,
              url = excluded.url, removed_at = null, revision = a.revision + 1
        where (a.team_id, a.title, a.title_de, a.starts_on, a.ends_on, a.url, a.removed_at)
              is distinct from (excluded.team_id, excluded.title, excluded.title_de, excluded.starts_on, excluded.ends_on, excluded.url, null::timestamptz)`,
      [ctx.organization, annotationId, teamId, title.en, title.de, on, until === on ? null : until, path, key, ctx.now],
    );
    return [...new Set([...(before ? [before.teamId] : []), teamId])];
  }

  /** One that a practice added and that is there. */
  ofPractice(tx: Tx, key: string): Promise<Annotation | undefined> {
    return row<Annotation>(tx, `select ${COLUMNS} from annotation a where a.organization_id = current_organization() and a.source_key = $1 and a.removed_at is null`, [key]);
  }

  /** False for a team that isn't there, or that ended. */
  async isTeam(tx: Tx, teamId: string): Promise<boolean> {
    return (await row(tx, `select 1 from team where organization_id = current_organization() and team_id = $1 and ended_on is null`, [teamId])) !== undefined;
  }
}
