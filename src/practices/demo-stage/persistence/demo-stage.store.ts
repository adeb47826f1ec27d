import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { StageBreak, StageId, StageSession, StoredStage } from '../domain/stage.js';

// A step that led to the version as it is can be taken back: whatever else changes the stage makes another version.
const COLUMNS = `s.stage_id as "stageId", s.edition_id as "editionId", s.name, s.place, s.version, s.revision,
  case when p.version is not null then jsonb_build_object('command', p.command, 'slotId', p.slot_id) end as "lastStep"`;
const FROM = `from demo_stage s left join stage_step p on p.organization_id = s.organization_id and p.stage_id = s.stage_id and p.version = s.version where s.organization_id = current_organization()`;

interface SessionRow extends Omit<StageSession, 'breaks'> {
  readonly stageId: StageId;
  readonly breaks: readonly { at: string; minutes: number; title: string }[];
}

/** Stages, who hosts them, and their sessions. */
@Injectable()
export class DemoStageStore {
  find(tx: Tx, stageId: string, lock: '' | 'for update of s' = ''): Promise<StoredStage | undefined> {
    return row<StoredStage>(tx, `select ${COLUMNS} ${FROM} and s.stage_id = $1 ${lock}`, [stageId]);
  }

  /** In the order in which they were made. With a lock: held until the transaction ends, in one order for everybody. */
  ofEdition(tx: Tx, editionId: string): Promise<StoredStage[]> {
    return rows<StoredStage>(tx, `select ${COLUMNS} ${FROM} and s.edition_id = $1 order by s.created_at, s.stage_id`, [editionId]);
  }

  /** Where demos are planned for now or later, or were within a day. */
  async toCome(tx: Tx, now: Date): Promise<readonly StageId[]> {
    const found = await rows<{ stageId: StageId }>(tx, `select distinct stage_id as "stageId" from demo_slot where organization_id = current_organization() and planned_at > $1::timestamptz - interval '1 day'`, [now]);
    return found.map(({ stageId }) => stageId);
  }

  byIds(tx: Tx, stageIds: readonly string[]): Promise<StoredStage[]> {
    return rows<StoredStage>(tx, `select ${COLUMNS} ${FROM} and s.stage_id = any($1::uuid[]) order by s.created_at, s.stage_id`, [stageIds]);
  }

  /** Holds stages until the transaction ends, always in the same order. */
  lock(tx: Tx, stageIds: readonly string[]): Promise<StoredStage[]> {
    return rows<StoredStage>(tx, `select ${COLUMNS} ${FROM} and s.stage_id = any($1::uuid[]) order by s.stage_id for update of s`, [stageIds]);
  }

  async insert(tx: Tx, ctx: Ctx, stage: Pick<StoredStage, 'stageId' | 'editionId' | 'name' | 'place'>): Promise<void> {
    await tx.query('insert into demo_stage (organization_id, stage_id, edition_id, name, place, created_at) values ($1, $2, $3, $4, $5, $6)', [ctx.organization, stage.stageId, stage.editionId, stage.name, stage.place, ctx.now]);
  }

  async rename(tx: Tx, stageId: StageId, { name, place }: Pick<StoredStage, 'name' | 'place'>): Promise<void> {
    await tx.query('update demo_stage set name = $2, place = $3 where organization_id = current_organization() and stage_id = $1', [stageId, name, place]);
  }

  async remove(tx: Tx, stageId: StageId): Promise<void> {
    await tx.query('delete from demo_stage where organization_id = current_organization() and stage_id = $1', [stageId]);
  }

  /** Something that people see has changed; with `isMoved`, also what commands rely on: the order, the clock, the sessions. */
  async touch(tx: Tx, stageIds: readonly string[], isMoved: boolean): Promise<void> {
    await tx.query('update demo_stage set revision = revision + 1, version = version + $2 where organization_id = current_organization() and stage_id = any($1::uuid[])', [stageIds, isMoved ? 1 : 0]);
  }

  /** Claims the telling of what time has moved: true for one caller until `after` has passed. */
  async claimSlide(tx: Tx, stageId: StageId, now: Date, after: Date): Promise<boolean> {
    const claimed = await rows(
      tx,
      `with claimed as (
         update demo_stage set slid_at = $2 where organization_id = current_organization() and stage_id = $1 and (slid_at is null or slid_at <= $3 or slid_at > $2) returning stage_id)
       select stage_id from claimed`,
      [stageId, now, after],
    );
    return claimed.length > 0;
  }

  hosts(tx: Tx, stageIds: readonly string[]): Promise<{ readonly stageId: StageId; readonly personId: PersonId }[]> {
    return rows(tx, 'select stage_id as "stageId", person_id as "personId" from demo_host where organization_id = current_organization() and stage_id = any($1::uuid[]) order by since, person_id', [stageIds]);
  }

  async addHost(tx: Tx, ctx: Ctx, stageId: StageId, personId: PersonId): Promise<void> {
    await tx.query('insert into demo_host (organization_id, stage_id, person_id, since) values ($1, $2, $3, $4) on conflict do nothing', [ctx.organization, stageId, personId, ctx.now]);
  }

  /** Takes people off some stages, or off all of them where none are named. */
  async removeHosts(tx: Tx, personIds: readonly PersonId[], stageId: StageId | null = null): Promise<void> {
    await tx.query('delete from demo_host where organization_id = current_organization() and person_id = any($1::uuid[]) and ($2::uuid is null or stage_id = $2)', [personIds, stageId]);
  }

  async sessions(tx: Tx, stageIds: readonly string[]): Promise<(StageSession & { readonly stageId: StageId })[]> {
    const found = await rows<SessionRow>(
      tx,
      `select stage_id as "stageId", session_id as "sessionId", title, starts_at as "startsAt", ends_at as "endsAt", breaks from stage_session
        where organization_id = current_organization() and stage_id = any($1::uuid[]) order by starts_at, session_id`,
      [stageIds],
    );
    return found.map((session) => ({ ...session, breaks: session.breaks.map(({ at, ...pause }): StageBreak => ({ ...pause, at: new Date(at) })) }));
  }

  /** The sessions of a stage as they are to be; those that are missing go, and no slot stands in them any more. */
  async setSessions(tx: Tx, { organization }: Pick<Ctx, 'organization'>, stageId: StageId, sessions: readonly StageSession[]): Promise<void> {
    await tx.query('delete from stage_session where organization_id = $1 and stage_id = $2 and session_id <> all($3::uuid[])', [organization, stageId, sessions.map(({ sessionId }) => sessionId)]);
    await tx.query(
      `insert into stage_session (organization_id, session_id, stage_id, title, starts_at, ends_at, breaks)
       select $1, n."sessionId", $2, n.title, n."startsAt", n."endsAt", n.breaks
         from jsonb_to_recordset($3::jsonb) as n ("sessionId" uuid, title text, "startsAt" timestamptz, "endsAt" timestamptz, breaks jsonb)
       on conflict (organization_id, session_id) do update set title = excluded.title, starts_at = excluded.starts_at, ends_at = excluded.ends_at, breaks = excluded.breaks`,
      [organization, stageId, JSON.stringify(sessions)],
    );
  }
}
