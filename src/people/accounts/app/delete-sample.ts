import { Injectable } from '@nestjs/common';
import type { Ctx, PersonActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { OrganizationId, PersonId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { accessChanged } from '../../../platform/access/access-news.js';
import { row, rows } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LiveChannel } from '../../../platform/live/live-channel.js';
import { Refusal } from '../../../platform/refusal.js';
import { deleteSample } from '../domain/accounts.policy.js';
import { deleteWholeOrganization } from '../persistence/delete-organization.query.js';
import { InstallationStore } from '../persistence/installation.store.js';
import { findViewer } from '../persistence/viewer.query.js';

/** The name typed to confirm is not the sample's. */
export interface NameDoesNotMatch {
  readonly kind: 'name-does-not-match';
}

/** Deletes the sample organization with everything in it, for good: it is not written again. Every other organization is refused. */
@Injectable()
export class DeleteSample {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly installation: InstallationStore,
    private readonly live: LiveChannel,
    private readonly clock: Clock,
  ) {}

  async execute(ctx: Ctx, actor: PersonActor, confirmName: string): Promise<Result<null, NameDoesNotMatch>> {
    return this.uow.run<null, NameDoesNotMatch>(ctx, async (tx) => {
      const organization = await findViewer(tx, actor.personId);
      const decision = deleteSample(actor, { isSample: organization?.isSample ?? false });
      if (!decision.allow) throw new Refusal('FORBIDDEN', decision.reason);
      if (organization?.organizationName !== confirmName.trim()) return err({ kind: 'name-does-not-match' });
      const signedIn = await rows<{ person_id: PersonId }>(tx, `select distinct person_id from session where organization_id = current_organization()`);
      await deleteWholeOrganization(tx, ctx.now);
      await this.installation.markSampleDeleted(tx);
      await accessChanged(this.live, tx, ctx.organization, signedIn.map((row) => row.person_id));
      return ok(null);
    });
  }

  /** Deletes a sample that was not written to its end, so that it can be written anew. Nobody was ever in it. */
  async discardUnfinished(organization: OrganizationId): Promise<void> {
    await this.uow.run({ organization }, async (tx) => {
      const unfinished = await row(
        tx,
        `select 1 from organization o where o.organization_id = $1 and o.is_sample
            and not exists (select from installation.sample_progress s where s.organization_id = o.organization_id and s.ready)`,
        [organization],
      );
      if (unfinished) await deleteWholeOrganization(tx, this.clock.now());
      return ok(null);
    });
  }
}
