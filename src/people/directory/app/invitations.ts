import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { MailOutbox } from '../../../platform/mail/mail-outbox.js';
import { invitationMail } from '../domain/invitation.mail.js';
import type { ActivePerson } from '../domain/person.js';

/** Tells people that they were added and where to sign in. */
@Injectable()
export class Invitations {
  constructor(
    private readonly outbox: MailOutbox,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
  ) {}

  async queue(tx: Tx, ctx: Ctx, person: ActivePerson, organizationName: string): Promise<void> {
    const content = invitationMail(person.locale, { organizationName, url: `${this.http.publicUrl}/sign-in` });
    await this.outbox.queue(tx, ctx, { personId: person.id as PersonId, recipient: person.email, kind: 'invitation', content });
  }
}
