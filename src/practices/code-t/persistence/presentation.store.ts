import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { CodeTPresentationId, StoredPresentation } from '../domain/code-t-day.js';
import type { PresentationState } from '../domain/presentation-lifecycle.js';

const COLUMNS = `
  r.presentation_id as "presentationId", r.project_id as "projectId", r.presenter_id as "presenterId", r.day::text as day, r.form, r.url, r.note, r.state,
  r.confirmed_by as "confirmedBy", r.moved_to as "movedTo"`;

export type NewPresentation = Pick<StoredPresentation, 'presentationId' | 'projectId' | 'presenterId' | 'day' | 'form' | 'url' | 'note'>;

/** A presentation whose time has come, with what its presenter's day is measured in. */
export interface PendingPresentation extends StoredPresentation {
  readonly zone: string;
  readonly isReminded: boolean;
}

/** Presentations of Code T. Whoever writes holds the lock on the presenter in the calendar. */
@Injectable()
export class PresentationStore {
  find(tx: Tx, presentationId: string): Promise<StoredPresentation | undefined> {
    return row<StoredPresentation>(tx, `select ${COLUMNS} from code_t_presentation r where r.organization_id = current_organization() and r.presentation_id = $1`, [presentationId]);
  }

  ofPeople(tx: Tx, personIds: readonly string[]): Promise<StoredPresentation[]> {
    return rows<StoredPresentation>(
      tx, `select ${COLUMNS} from code_t_presentation r where r.organization_id = current_organization() and r.presenter_id = any($1::uuid[]) order by r.day, r.presentation_id`, [personIds],
    );
  }

  ofProjects(tx: Tx, projectIds: readonly string[]): Promise<StoredPresentation[]> {
    return rows<StoredPresentation>(
      tx, `select ${COLUMNS} from code_t_presentation r where r.organization_id = current_organization() and r.project_id = any($1::uuid[]) order by r.day, r.presentation_id`, [projectIds],
    );
  }

  /** Marked as given by their presenters and confirmed by nobody, so that somebody can. */
  toConfirm(tx: Tx, notBy: string): Promise<StoredPresentation[]> {
    return rows<StoredPresentation>(
      tx, `select ${COLUMNS} from code_t_presentation r where r.organization_id = current_organization() and r.state = 'presented' and r.presenter_id <> $1 order by r.day desc, r.presentation_id limit 50`, [notBy],
    );
  }

  /** Scheduled or to be confirmed, up to a day. */
  pending(tx: Tx, until: CalendarDate): Promise<PendingPresentation[]> {
    return rows<PendingPresentation>(
      tx,
      `select ${COLUMNS}, p.time_zone as zone, r.reminded_at is not null as "isReminded" from code_t_presentation r join person p on p.organization_id = r.organization_id and p.person_id = r.presenter_id
        where r.organization_id = current_organization() and r.state in ('scheduled', 'presented') and r.day <= $1 order by r.day, r.presentation_id limit 500`,
      [until],
    );
  }

  async insert(tx: Tx, ctx: Ctx, { presentationId, projectId, presenterId, day, form, url, note }: NewPresentation): Promise<void> {
    await tx.query(
      `insert into code_t_presentation (organization_id, presentation_id, project_id, presenter_id, day, form, url, note, state, scheduled_at, state_changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, 'scheduled', $9, $9)`,
      [ctx.organization, presentationId, projectId, presenterId, day, form, url, note, ctx.now],
    );
  }

  async moveTo(tx: Tx, ctx: Ctx, presentationId: CodeTPresentationId, change: { state: PresentationState; confirmedBy?: PersonId; movedTo?: CodeTPresentationId }): Promise<void> {
    await tx.query(
      `update code_t_presentation set state = $3, state_changed_at = $4::timestamptz, confirmed_by = $5, confirmed_at = case when $5::uuid is null then null else $4::timestamptz end, moved_to = coalesce($6::uuid, moved_to)
        where organization_id = $1 and presentation_id = $2`,
      [ctx.organization, presentationId, change.state, ctx.now, change.confirmedBy ?? null, change.movedTo ?? null],
    );
  }

  async describe(tx: Tx, ctx: Ctx, presentationId: CodeTPresentationId, { form, url, note }: Pick<StoredPresentation, 'form' | 'url' | 'note'>): Promise<void> {
    await tx.query(`update code_t_presentation set form = $3, url = $4, note = $5 where organization_id = $1 and presentation_id = $2`, [ctx.organization, presentationId, form, url, note]);
  }

  async markReminded(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, presentationId: string): Promise<void> {
    await tx.query(`update code_t_presentation set reminded_at = $3 where organization_id = $1 and presentation_id = $2`, [ctx.organization, presentationId, ctx.now]);
  }

  /** Given presentations, the latest first, of projects whose title, note or presenter holds `search`; one more than `first`, to tell whether there are more. */
  showcase(tx: Tx, wish: { first: number; after: readonly string[] | undefined; search: string }): Promise<StoredPresentation[]> {
    return rows<StoredPresentation>(
      tx,
      `select ${COLUMNS} from code_t_presentation r
         join code_t_project p on p.organization_id = r.organization_id and p.project_id = r.project_id
         join person w on w.organization_id = r.organization_id and w.person_id = r.presenter_id
        where r.organization_id = current_organization() and r.state = 'given'
          and ($1 = '' or strpos(lower(p.title), lower($1)) > 0 or strpos(lower(p.summary), lower($1)) > 0 or strpos(lower(r.note), lower($1)) > 0 or strpos(lower(w.name), lower($1)) > 0)
          and ($2::date is null or (r.day, r.presentation_id) < ($2, $3::uuid))
        order by r.day desc, r.presentation_id desc limit $4`,
      [wish.search, wish.after?.[0] ?? null, wish.after?.[1] ?? null, wish.first + 1],
    );
  }
}
