import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type MailId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { JobRegistry } from '../../../platform/jobs/job-registry.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { DELIVER_MAIL_JOB } from '../../../platform/mail/mail-outbox.js';
import { findOutgoingMail, type OutgoingMailRow } from '../persistence/outbox.query.js';
import { OutgoingMailStore } from '../persistence/outgoing-mail.store.js';

/** No mail with that id has failed. */
export interface NoFailedMail {
  readonly kind: 'no-failed-mail';
}

/** Puts a failed mail back into the queue, with all its tries before it. */
@Injectable()
export class RetryMail {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: OutgoingMailStore,
    private readonly jobs: JobRegistry,
    private readonly logbook: Logbook,
  ) {}

  async execute(ctx: Ctx, mailId: string): Promise<Result<OutgoingMailRow, NoFailedMail>> {
    const id = parseId<MailId>(mailId);
    if (id === undefined) return err({ kind: 'no-failed-mail' });
    return this.uow.run<OutgoingMailRow, NoFailedMail>(ctx, async (tx) => {
      if (!(await this.store.retry(tx, id))) return err({ kind: 'no-failed-mail' });
      await this.logbook.audit(tx, ctx, 'mail.retried', { mailId: id });
      await this.jobs.enqueue(tx, DELIVER_MAIL_JOB, { organization: ctx.organization }, { key: `${DELIVER_MAIL_JOB}:${ctx.organization}` });
      const mail = await findOutgoingMail(tx, id);
      return mail ? ok(mail) : err({ kind: 'no-failed-mail' });
    });
  }
}
