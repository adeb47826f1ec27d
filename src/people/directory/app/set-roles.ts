import { Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { parseId, type PersonId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { accessChanged } from '../../../platform/access/access-news.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LiveChannel } from '../../../platform/live/live-channel.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { noPerson, type LastAdmin, type NotFound } from '../domain/directory.errors.js';
import { mayManageRoles } from '../domain/directory.policy.js';
import { lockDirectory } from '../persistence/directory-lock.js';
import { PersonStore } from '../persistence/person.store.js';
import { RoleGrantRow } from '../persistence/role-grant.entity.js';
import { refuseUnless } from './allowed.js';

type Role = RoleGrantRow['role'];

/** What changes; undefined stays as it is. */
export interface RoleChange {
  readonly personId: string;
  readonly isAdmin: boolean | undefined;
  readonly seesWholeOrganization: boolean | undefined;
}

/** Appoints and withdraws admins and viewers of the whole organization. Every member can read of it. */
@Injectable()
export class SetRoles {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly people: PersonStore,
    private readonly logbook: Logbook,
    private readonly live: LiveChannel,
  ) {}

  async execute(ctx: Ctx, change: RoleChange): Promise<Result<PersonId, LastAdmin | NotFound>> {
    refuseUnless(mayManageRoles(ctx.actor));
    const personId = parseId<PersonId>(change.personId);
    if (!personId) return err(noPerson);
    return this.uow.run<PersonId, LastAdmin | NotFound>(ctx, async (tx) => {
      await lockDirectory(tx, ctx);
      const person = await this.people.find(tx, ctx, personId);
      if (person?.state !== 'active') return err(noPerson);
      if (change.isAdmin === false && (await this.people.countOtherAdmins(tx, ctx, personId)) === 0) return err({ kind: 'last-admin' });
      const isChanged = [await this.set(tx, ctx, personId, 'admin', change.isAdmin), await this.set(tx, ctx, personId, 'whole-organization-viewer', change.seesWholeOrganization)];
      if (isChanged.includes(true)) await accessChanged(this.live, tx, ctx.organization, [personId]);
      return ok(personId);
    });
  }

  /** Whether anything changed. */
  private async set(tx: Tx, ctx: Ctx, personId: PersonId, role: Role, wanted: boolean | undefined): Promise<boolean> {
    const key = { organizationId: ctx.organization, personId, role };
    const has = (await tx.countBy(RoleGrantRow, key)) > 0;
    if (wanted === undefined || wanted === has) return false;
    if (wanted) await tx.insert(RoleGrantRow, { ...key, grantedAt: ctx.now, grantedBy: isSomebody(ctx.actor) ? ctx.actor.personId : null });
    else await tx.delete(RoleGrantRow, key);
    const step = wanted ? 'appointed' : 'withdrawn';
    await this.logbook.audit(tx, ctx, `role.${step}`, { personId, role });
    await this.logbook.tellMembers(tx, ctx, `${role}-${step}`, { personId });
    return true;
  }
}
