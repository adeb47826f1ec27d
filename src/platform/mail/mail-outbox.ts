import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../kernel/actor.js';
import { idFrom, type MailId, type PersonId } from '../../kernel/ids.js';
import type { RandomBytes } from '../../kernel/random.js';
import type { Tx } from '../database/tx.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { RANDOM_BYTES } from '../secrets/random.js';
import { Sealer } from '../secrets/sealer.js';
import { MAIL_SETTINGS, type MailSettings } from './mail-settings.js';

export interface MailContent {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export interface MailToQueue {
  readonly personId: PersonId | undefined;
  readonly recipient: string;
  /** Stable word shown on the outbox page, for example `sign-in`. */
  readonly kind: string;
  readonly content: MailContent;
  /** A second mail with the same key is not queued. */
  readonly dedupeKey?: string;
  /** Not sent before this instant; undefined sends at once. */
  readonly notBefore?: Date;
}

export const DELIVER_MAIL_JOB = 'deliver-mail';
export const MAIL_BODY = 'mail-body';

/**
 * Mails are rows written with the change that causes them and sent after the commit. The whole content is sealed under
 * the server key and deleted once sent, so that nobody can read a sign-in link out of the outbox; no time of queueing is
 * kept, only the day.
 */
@Injectable()
export class MailOutbox {
  constructor(
    private readonly sealer: Sealer,
    private readonly jobs: JobRegistry,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
    @Inject(MAIL_SETTINGS) private readonly settings: Pick<MailSettings, 'isSilent'>,
  ) {}

  async queue(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, mail: MailToQueue): Promise<void> {
    if (this.settings.isSilent) return;
    const sealed = this.sealer.seal(MAIL_BODY, Buffer.from(JSON.stringify(mail.content), 'utf8'));
    await tx.query(
      `insert into outgoing_mail (organization_id, mail_id, person_id, recipient, kind, state, sealed_body, dedupe_key, queued_on, not_before)
       values ($1, $2, $3, $4, $5, 'queued', $6, $7, $8, $9)
       on conflict (organization_id, dedupe_key) where dedupe_key is not null do nothing`,
      [ctx.organization, idFrom<MailId>(this.random(16)), mail.personId ?? null, mail.recipient, mail.kind, sealed, mail.dedupeKey ?? null,
        ctx.now.toISOString().slice(0, 10), mail.notBefore ?? null],
    );
    const key = `${DELIVER_MAIL_JOB}:${ctx.organization}`;
    if (mail.notBefore === undefined) await this.jobs.enqueue(tx, DELIVER_MAIL_JOB, { organization: ctx.organization }, { key });
  }
}
