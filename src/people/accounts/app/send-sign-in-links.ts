import { Inject, Injectable } from '@nestjs/common';
import { ok } from '../../../kernel/result.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { MailOutbox } from '../../../platform/mail/mail-outbox.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { formatBearer, newSecret } from '../domain/secret.js';
import { dayOf } from '../domain/session.js';
import { SIGN_IN_LINK_MINUTES, signInMail, type OfferedLink } from '../domain/sign-in.mail.js';
import { SignInLinkStore, type KnownPerson } from '../persistence/sign-in-link.store.js';
import { secretHash } from './secret-hash.js';

const MS_PER_MINUTE = 60_000;
export const SIGN_IN_MAIL = 'sign-in';

/** Makes a link for every organization that knows the address, and one mail with all of them in the oldest one's outbox. */
@Injectable()
export class SendSignInLinks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly links: SignInLinkStore,
    private readonly outbox: MailOutbox,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  async send(email: string, now: Date): Promise<void> {
    const found = await this.uow.runInstallation(async (tx) => ok(await this.links.peopleByEmail(tx, email, dayOf(now))));
    const [first, ...others] = found.ok ? found.value : [];
    if (first === undefined) return;
    const offered: OfferedLink[] = [];
    for (const other of others) offered.push(await this.offer(other, now));
    await this.uow.run({ organization: first.organizationId }, async (tx) => {
      const { url, tokenHash } = this.newLink(first);
      await this.links.insert(tx, first.organizationId, { personId: first.personId, tokenHash, expiresAt: expiry(now) });
      const content = signInMail(first.locale, [{ organizationName: first.organizationName, url }, ...offered]);
      await this.outbox.queue(tx, { organization: first.organizationId, now }, { personId: first.personId, recipient: email, kind: SIGN_IN_MAIL, content });
      return ok(null);
    });
  }

  private async offer(person: KnownPerson, now: Date): Promise<OfferedLink> {
    const { url, tokenHash } = this.newLink(person);
    await this.uow.run({ organization: person.organizationId }, async (tx) => ok(await this.links.insert(tx, person.organizationId, { personId: person.personId, tokenHash, expiresAt: expiry(now) })));
    return { organizationName: person.organizationName, url };
  }

  /** The secret stands in the fragment, which browsers send to no server, so it is in no access log on the way. */
  private newLink(person: KnownPerson): { url: string; tokenHash: Buffer } {
    const secret = newSecret(this.random);
    const bearer = formatBearer({ organization: person.organizationId, secret });
    return { url: `${this.http.publicUrl}/sign-in/confirm#${bearer}`, tokenHash: secretHash(secret) };
  }
}

function expiry(now: Date): Date {
  return new Date(now.getTime() + SIGN_IN_LINK_MINUTES * MS_PER_MINUTE);
}
