import { Injectable } from '@nestjs/common';
import type { MailId, OrganizationId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import { MAIL_TRANSITIONS, type MailTransition } from '../domain/mail-lifecycle.js';

export interface LeasedMail {
  readonly id: MailId;
  readonly recipient: string;
  readonly kind: string;
  readonly sealedBody: Buffer;
  /** This try included. */
  readonly attempts: number;
}

/** The outbox of one organization as the courier sees it. */
@Injectable()
export class OutgoingMailStore {
  /** Organizations with mail that may be due. `tx` may be of none. */
  async organizationsWithMail(tx: Tx, now: Date): Promise<OrganizationId[]> {
    return (await rows<{ organization_id: OrganizationId }>(tx, `select organization_id from door.organizations_with_mail($1)`, [now])).map((found) => found.organization_id);
  }

  /**
   * Leases due mails: queued ones whose time has come, and those of an instance that died with them. Rows that another
   * instance is leasing right now are passed over. Sign-in links first: somebody is waiting.
   */
  take(tx: Tx, now: Date, leaseUntil: Date, most: number): Promise<LeasedMail[]> {
    return rows<LeasedMail>(
      tx,
      `with due as (
         select mail_id from outgoing_mail
          where organization_id = current_organization()
            and ((state = 'queued' and (not_before is null or not_before <= $1)) or (state = 'sending' and lease_until <= $1))
          order by kind = 'sign-in' desc, queued_on, mail_id limit $3 for update skip locked),
       taken as (
         update outgoing_mail m set state = '${MAIL_TRANSITIONS.take.to}', lease_until = $2, attempts = attempts + 1
           from due where m.organization_id = current_organization() and m.mail_id = due.mail_id
         returning m.mail_id as id, m.recipient, m.kind, m.sealed_body as "sealedBody", m.attempts)
       select * from taken`,
      [now, leaseUntil, most],
    );
  }

  /** The end of a mail's way: its body is deleted with the change of state, and with it the last time near a visit. */
  async finish(tx: Tx, id: MailId, transition: 'deliver' | 'print'): Promise<void> {
    await this.change(tx, id, transition, `sealed_body = null, lease_until = null, not_before = null, last_error = null`, []);
  }

  async postpone(tx: Tx, id: MailId, until: Date, words: string): Promise<void> {
    await this.change(tx, id, 'postpone', `lease_until = null, not_before = $4, last_error = $5`, [until, words]);
  }

  /** Back as it was: it was leased, and never tried. */
  async giveBack(tx: Tx, id: MailId): Promise<void> {
    await this.change(tx, id, 'postpone', `lease_until = null, attempts = attempts - 1`, []);
  }

  async giveUp(tx: Tx, id: MailId, words: string): Promise<void> {
    await this.change(tx, id, 'giveUp', `lease_until = null, not_before = null, last_error = $4`, [words]);
  }

  /** False when no such mail has failed. */
  retry(tx: Tx, id: MailId): Promise<boolean> {
    return this.change(tx, id, 'retry', `attempts = 0, not_before = null, last_error = null`, []);
  }

  async deleteDoneBefore(tx: Tx, day: string): Promise<void> {
    await tx.query(`delete from outgoing_mail where organization_id = current_organization() and state in ('sent', 'printed', 'failed') and queued_on < $1`, [day]);
  }

  /** Nothing happens to a mail that is not where the transition starts: it was taken over meanwhile, or is gone. */
  private async change(tx: Tx, id: MailId, transition: MailTransition, assignments: string, parameters: readonly unknown[]): Promise<boolean> {
    const { from, to } = MAIL_TRANSITIONS[transition];
    const changed = await row(
      tx,
      `with changed as (update outgoing_mail set state = $3, ${assignments} where organization_id = current_organization() and mail_id = $1 and state = any($2) returning 1) select * from changed`,
      [id, from, to, ...parameters],
    );
    return changed !== undefined;
  }
}
