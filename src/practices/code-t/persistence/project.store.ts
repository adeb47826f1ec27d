import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { CodeTProjectId, StoredProject } from '../domain/code-t-day.js';
import type { ProjectState } from '../domain/project-lifecycle.js';

const COLUMNS = `p.project_id as "projectId", p.owner_id as "ownerId", p.title, p.summary, p.url, p.state, p.created_at as "createdAt"`;

/** Which projects to list; null is no restriction. */
export interface ProjectFilter {
  /** Owned by this person, or worked on by them. */
  readonly personId: string | null;
  /** Owned by somebody who is in one of these teams today. */
  readonly teamIds: readonly string[] | null;
  readonly states: readonly ProjectState[] | null;
}

export interface ProjectValues {
  readonly title: string;
  readonly summary: string;
  readonly url: string | null;
}

/** Projects of Code T. */
@Injectable()
export class ProjectStore {
  find(tx: Tx, projectId: string, lock: '' | 'for update' = ''): Promise<StoredProject | undefined> {
    return row<StoredProject>(tx, `select ${COLUMNS} from code_t_project p where p.organization_id = current_organization() and p.project_id = $1 ${lock}`, [projectId]);
  }

  byIds(tx: Tx, projectIds: readonly string[]): Promise<StoredProject[]> {
    return rows<StoredProject>(tx, `select ${COLUMNS} from code_t_project p where p.organization_id = current_organization() and p.project_id = any($1::uuid[])`, [projectIds]);
  }

  /** Those that are active first, then the newest; at most 200. */
  list(tx: Tx, { personId, teamIds, states }: ProjectFilter, today: string): Promise<StoredProject[]> {
    return rows<StoredProject>(
      tx,
      `select ${COLUMNS} from code_t_project p
        where p.organization_id = current_organization()
          and ($1::uuid is null or p.owner_id = $1 or exists (
                select from code_t_day d where d.organization_id = p.organization_id and d.project_id = p.project_id and d.person_id = $1 and d.state in ('booked', 'unknown', 'taken', 'partly')))
          and ($2::uuid[] is null or exists (
                select from membership m where m.organization_id = p.organization_id and m.person_id = p.owner_id and m.team_id = any($2) and m.starts_on <= $4 and (m.ends_on is null or m.ends_on > $4)))
          and ($3::text[] is null or p.state = any($3))
        order by p.state <> 'active', p.created_at desc, p.project_id limit 200`,
      [personId, teamIds, states, today],
    );
  }

  async insert(tx: Tx, ctx: Ctx, projectId: CodeTProjectId, ownerId: PersonId, { title, summary, url }: ProjectValues): Promise<void> {
    await tx.query(
      `insert into code_t_project (organization_id, project_id, owner_id, title, summary, url, state, state_changed_at, created_at) values ($1, $2, $3, $4, $5, $6, 'active', $7, $7)`,
      [ctx.organization, projectId, ownerId, title, summary, url, ctx.now],
    );
  }

  async update(tx: Tx, ctx: Ctx, projectId: CodeTProjectId, { title, summary, url }: ProjectValues): Promise<void> {
    await tx.query(`update code_t_project set title = $3, summary = $4, url = $5 where organization_id = $1 and project_id = $2`, [ctx.organization, projectId, title, summary, url]);
  }

  async moveTo(tx: Tx, ctx: Ctx, projectId: CodeTProjectId, state: ProjectState): Promise<void> {
    await tx.query(`update code_t_project set state = $3, state_changed_at = $4 where organization_id = $1 and project_id = $2`, [ctx.organization, projectId, state, ctx.now]);
  }

  /** Did this person own the project, or book a day on it that stands? */
  async isOnProject(tx: Tx, personId: string, projectId: string): Promise<boolean> {
    const found = await rows(
      tx,
      `select from code_t_project p where p.organization_id = current_organization() and p.project_id = $2 and (p.owner_id = $1 or exists (
         select from code_t_day d where d.organization_id = p.organization_id and d.project_id = $2 and d.person_id = $1 and d.state in ('booked', 'unknown', 'taken', 'partly')))`,
      [personId, projectId],
    );
    return found.length > 0;
  }
}
