import type { MailId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { MailState } from '../domain/mail-lifecycle.js';

/** What is shown of a mail. The body is in no column of this, on purpose. */
export interface OutgoingMailRow {
  readonly id: MailId;
  readonly recipient: string;
  readonly kind: string;
  readonly state: MailState;
  readonly queuedOn: string;
  readonly attempts: number;
  readonly lastError: string | null;
}

const COLUMNS = `mail_id as id, recipient, kind, state, queued_on::text as "queuedOn", attempts, last_error as "lastError"`;

export function findOutgoingMail(tx: Tx, id: MailId): Promise<OutgoingMailRow | undefined> {
  return row<OutgoingMailRow>(tx, `select ${COLUMNS} from outgoing_mail where organization_id = current_organization() and mail_id = $1`, [id]);
}

/** One more than `first`, the newest day first; within a day in the order of random ids, so that it tells no order of visits. */
export function listOutgoingMail(tx: Tx, state: MailState | undefined, first: number, after: readonly string[] | undefined): Promise<OutgoingMailRow[]> {
  return rows<OutgoingMailRow>(
    tx,
    `select ${COLUMNS} from outgoing_mail
      where organization_id = current_organization() and ($1::text is null or state = $1) and ($3::date is null or queued_on < $3 or (queued_on = $3 and mail_id > $4::uuid))
      order by queued_on desc, mail_id limit $2 + 1`,
    [state ?? null, first, after?.[0] ?? null, after?.[1] ?? null],
  );
}

export function countOutgoingMail(tx: Tx): Promise<{ readonly state: MailState; readonly count: number }[]> {
  return rows(tx, `select state, count(*)::int as count from outgoing_mail where organization_id = current_organization() group by state`);
}
