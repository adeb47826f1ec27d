import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { HackEntryId, WantedRole } from '../domain/entry.js';

/** Roles that projects want. Writers hold the entry's row. */
@Injectable()
export class RoleStore {
  ofEntries(tx: Tx, entryIds: readonly string[]): Promise<WantedRole[]> {
    return rows<WantedRole>(
      tx, `select role_id as "roleId", entry_id as "entryId", title, skills, filled_by as "filledBy" from hack_role where organization_id = current_organization() and entry_id = any($1::uuid[]) order by entry_id, position, role_id`, [entryIds],
    );
  }

  /** These and no others, in this order. */
  async replace(tx: Tx, { organization }: Pick<Ctx, 'organization'>, entryId: HackEntryId, roles: readonly Omit<WantedRole, 'entryId'>[]): Promise<void> {
    await tx.query('delete from hack_role where organization_id = $1 and entry_id = $2', [organization, entryId]);
    for (const [position, { roleId, title, skills, filledBy }] of roles.entries()) {
      await tx.query('insert into hack_role (organization_id, role_id, entry_id, position, title, skills, filled_by) values ($1, $2, $3, $4, $5, $6, $7)', [organization, roleId, entryId, position, title, skills, filledBy]);
    }
  }
}
