import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { ok } from '../../../kernel/result.js';
import { Public } from '../../../platform/access/can.decorator.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { MAIL_SETTINGS, type MailSettings } from '../../../platform/mail/mail-settings.js';
import { Refusal } from '../../../platform/refusal.js';
import { InstallationStore } from '../persistence/installation.store.js';
import { Installation, mailDeliveryOf, SampleState } from './installation.types.js';

const VERSION = '0.1.0';

@Resolver()
export class InstallationResolver {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: InstallationStore,
    @Inject(MAIL_SETTINGS) private readonly mail: MailSettings,
  ) {}

  @Public('the sign-in page must know whether to offer set-up, before anybody can sign in')
  @Query(() => Installation, { description: 'What anybody may know about this installation.' })
  async installation(): Promise<Installation> {
    const state = await this.uow.runInstallation(async (tx) => ok({ hasOwn: await this.store.hasOwnOrganization(tx), sample: await this.store.sampleProgress(tx) }));
    if (!state.ok) throw new Refusal('NOT_FOUND', 'There is no installation.');
    const { hasOwn, sample } = state.value;
    return outcome(Installation, { needsSetUp: !hasOwn, sample: sample ? outcome(SampleState, sample) : null, mailDelivery: mailDeliveryOf(this.mail), version: VERSION });
  }
}
