import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { HackEntryId, Member } from '../domain/entry.js';

/** Who is on which project. Writers hold the entry's row. */
@Injectable()
export class MemberStore {
  /** Who joined first comes first. */
  ofEntries(tx: Tx, entryIds: readonly string[]): Promise<Member[]> {
    return rows<Member>(
      tx, `select entry_id as "entryId", person_id as "personId", role, joined_at as "joinedAt" from hack_member where organization_id = current_organization() and entry_id = any($1::uuid[]) order by entry_id, joined_at, person_id`,
      [entryIds],
    );
  }

  async isMember(tx: Tx, entryId: string, personId: PersonId): Promise<boolean> {
    return (await row(tx, 'select from hack_member where organization_id = current_organization() and entry_id = $1 and person_id = $2', [entryId, personId])) !== undefined;
  }

  async count(tx: Tx, entryId: string): Promise<number> {
    return (await row<{ count: number }>(tx, 'select count(*)::int as count from hack_member where organization_id = current_organization() and entry_id = $1', [entryId]))!.count;
  }

  /** False when they were on it already. */
  async insert(tx: Tx, ctx: Ctx, entryId: HackEntryId, personId: PersonId, role: string | null): Promise<boolean> {
    const written = await rows(
      tx, 'insert into hack_member (organization_id, entry_id, person_id, role, joined_at) values ($1, $2, $3, $4, $5) on conflict do nothing returning person_id', [ctx.organization, entryId, personId, role, ctx.now],
    );
    return written.length > 0;
  }

  async remove(tx: Tx, { organization }: Pick<Ctx, 'organization'>, entryId: HackEntryId, personId: PersonId): Promise<void> {
    await tx.query('delete from hack_member where organization_id = $1 and entry_id = $2 and person_id = $3', [organization, entryId, personId]);
    await tx.query('update hack_role set filled_by = null where organization_id = $1 and entry_id = $2 and filled_by = $3', [organization, entryId, personId]);
  }
}
