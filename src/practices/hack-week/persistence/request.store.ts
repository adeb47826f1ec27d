import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { JoinRequest } from '../domain/entry.js';
import type { RequestState } from '../domain/entry-lifecycle.js';

const COLUMNS = `request_id as "requestId", entry_id as "entryId", person_id as "personId", role, message, state, asked_at as "askedAt"`;

/** Requests to join. Writers hold the entry's row. */
@Injectable()
export class RequestStore {
  find(tx: Tx, requestId: string): Promise<JoinRequest | undefined> {
    return row<JoinRequest>(tx, `select ${COLUMNS} from hack_join_request where organization_id = current_organization() and request_id = $1`, [requestId]);
  }

  /** The one that somebody waits for an answer to. */
  openOf(tx: Tx, entryId: string, personId: PersonId): Promise<JoinRequest | undefined> {
    return row<JoinRequest>(tx, `select ${COLUMNS} from hack_join_request where organization_id = current_organization() and entry_id = $1 and person_id = $2 and state = 'asked'`, [entryId, personId]);
  }

  /** Those not answered yet, the earliest first. */
  openOfEntries(tx: Tx, entryIds: readonly string[]): Promise<JoinRequest[]> {
    return rows<JoinRequest>(tx, `select ${COLUMNS} from hack_join_request where organization_id = current_organization() and entry_id = any($1::uuid[]) and state = 'asked' order by asked_at, request_id`, [entryIds]);
  }

  async insert(tx: Tx, ctx: Ctx, request: Omit<JoinRequest, 'state' | 'askedAt'>): Promise<void> {
    await tx.query(`insert into hack_join_request (organization_id, request_id, entry_id, person_id, role, message, state, asked_at) values ($1, $2, $3, $4, $5, $6, 'asked', $7)`, [
      ctx.organization, request.requestId, request.entryId, request.personId, request.role, request.message, ctx.now,
    ]);
  }

  async moveTo(tx: Tx, ctx: Ctx, requestId: string, state: Exclude<RequestState, 'asked'>, by: PersonId | null): Promise<void> {
    await tx.query(`update hack_join_request set state = $3, answered_at = $4, answered_by = $5 where organization_id = $1 and request_id = $2`, [ctx.organization, requestId, state, ctx.now, by]);
  }

  /** Nobody waits for an answer of this project any more. */
  async withdrawAll(tx: Tx, ctx: Ctx, entryId: string): Promise<void> {
    await tx.query(`update hack_join_request set state = 'withdrawn', answered_at = $3 where organization_id = $1 and entry_id = $2 and state = 'asked'`, [ctx.organization, entryId, ctx.now]);
  }
}
