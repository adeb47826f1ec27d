import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { ok } from '../../../kernel/result.js';
import { Public } from '../../../platform/access/can.decorator.js';
import { rows } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { MAIL_SETTINGS, type MailSettings } from '../../../platform/mail/mail-settings.js';
import { Installation, MailDelivery } from './installation.types.js';

@Resolver()
export class InstallationResolver {
  constructor(
    private readonly uow: UnitOfWork,
    @Inject(MAIL_SETTINGS) private readonly mail: MailSettings,
  ) {}

  @Public('the sign-in page must know whether to offer set-up, before anybody can sign in')
  @Query(() => Installation, { description: 'What anybody may know about this installation.' })
  async installation(): Promise<Installation> {
    const organizations = await this.uow.runInstallation(async (tx) => ok(await rows<{ is_sample: boolean }>(tx, 'select is_sample from door.list_organizations()')));
    const hasOwn = organizations.ok && organizations.value.some((organization) => !organization.is_sample);
    return { needsSetUp: !hasOwn, mailDelivery: this.mail.smtpUrl === undefined ? MailDelivery.TERMINAL : MailDelivery.SMTP, version: '0.1.0' };
  }
}
