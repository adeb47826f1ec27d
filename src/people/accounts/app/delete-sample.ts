import { Injectable } from '@nestjs/common';
import type { Ctx, PersonActor } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { accessChanged } from '../../../platform/access/access-news.js';
import { rows } from '../../../platform/database/tx.js';
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
  ) {}

  async execute(ctx: Ctx, actor: PersonActor, confirmName: string): Promise<Result<null, NameDoesNotMatch>> {
    return this.uow.run<null, NameDoesNotMatch>(ctx, async (tx) => {
      const organization = await findViewer(tx, actor.personId);
      const decision = deleteSample(actor, { isSample: organization?.isSample ?? false });
      if (!decision.allow) throw new Refusal('FORBIDDEN', decision.reason);
      if (organization?.organizationName !== confirmName.trim()) return err({ kind: 'name-does-not-match' });
      const signedIn = await rows<{ person_id: PersonId }>(tx, `select distinct person_id from session`);
      await deleteWholeOrganization(tx);
      await this.installation.markSampleDeleted(tx);
      await accessChanged(this.live, tx, ctx.organization, signedIn.map((row) => row.person_id));
      return ok(null);
    });
  }
}
