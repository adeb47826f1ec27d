import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { ReadingGroupId, ReadingRole, StoredMember } from '../domain/reading-group.js';

/** Who reads along, and who follows. */
@Injectable()
export class ReadingMemberStore {
  /** In the order in which they joined. */
  ofGroups(tx: Tx, groupIds: readonly string[]): Promise<StoredMember[]> {
    return rows<StoredMember>(
      tx,
      `select group_id as "groupId", person_id as "personId", role from reading_member where organization_id = current_organization() and group_id = any($1::uuid[]) order by joined_at, person_id`,
      [groupIds],
    );
  }

  async ids(tx: Tx, groupId: string, roles: readonly ReadingRole[]): Promise<readonly PersonId[]> {
    return (await this.ofGroups(tx, [groupId])).filter(({ role }) => roles.includes(role)).map(({ personId }) => personId);
  }

  async put(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, groupId: ReadingGroupId, personId: PersonId, role: ReadingRole): Promise<void> {
    await tx.query(
      `insert into reading_member (organization_id, group_id, person_id, role, joined_at) values ($1, $2, $3, $4, $5)
       on conflict (organization_id, group_id, person_id) do update set role = excluded.role`,
      [ctx.organization, groupId, personId, role, ctx.now],
    );
  }

  async remove(tx: Tx, groupId: ReadingGroupId, personId: PersonId): Promise<void> {
    await tx.query('delete from reading_member where organization_id = current_organization() and group_id = $1 and person_id = $2', [groupId, personId]);
  }
}
