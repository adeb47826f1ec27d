import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { StoredSubmission } from '../domain/talk.js';
import { SUBMISSION_COLUMNS } from './submission.store.js';

/** Which submissions may need a word, and which words were given. */
@Injectable()
export class ReminderStore {
  /** Everything that a reminder could be due for around `now`: few, whatever lies in the archive. */
  candidates(tx: Tx, now: Date): Promise<StoredSubmission[]> {
    return rows<StoredSubmission>(
      tx,
      `select ${SUBMISSION_COLUMNS} from talk_submission s
         join opportunity o on o.organization_id = s.organization_id and o.opportunity_id = s.opportunity_id
         join talk t on t.organization_id = s.organization_id and t.talk_id = s.talk_id
        where s.organization_id = current_organization() and t.archived_at is null and (
              (s.conference = 'not-sent' and o.closes_at between $1::timestamptz - interval '9 days' and $1::timestamptz + interval '92 days')
           or (s.conference = 'accepted' and s.delivery in ('open', 'confirmed') and coalesce(o.ends_on, o.starts_on, 'infinity'::date) >= ($1::timestamptz - interval '32 days')::date)
           or (s.delivery = 'delivered' and s.delivered_on >= ($1::timestamptz - interval '32 days')::date and (s.slides_url is null or s.recording_url is null)))
        order by s.submission_id limit 5000`,
      [now],
    );
  }

  /** Writes down that somebody is reminded; false when they were. */
  async mark(tx: Tx, ctx: Ctx, submissionId: string, personId: string, reminder: string): Promise<boolean> {
    return (await row(
      tx,
      `with marked as (insert into talk_reminder (organization_id, submission_id, person_id, reminder, at) values ($1, $2, $3, $4, $5) on conflict do nothing returning submission_id) select submission_id from marked`,
      [ctx.organization, submissionId, personId, reminder, ctx.now],
    )) !== undefined;
  }

  /** What was given already, as `submission|person|reminder`. */
  async given(tx: Tx, submissionIds: readonly string[]): Promise<ReadonlySet<string>> {
    const found = await rows<{ key: string }>(
      tx, `select r.submission_id || '|' || r.person_id || '|' || r.reminder as key from talk_reminder r where r.organization_id = current_organization() and r.submission_id = any($1::uuid[])`, [submissionIds],
    );
    return new Set(found.map(({ key }) => key));
  }
}
