import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import { MENTION_MAIL_EVERY_MS } from '../domain/mentions.js';
import type { HackEntryId } from '../domain/entry.js';

/** Somebody who was mentioned at a project and not told yet. */
export interface Untold {
  readonly entryId: HackEntryId;
  readonly title: string;
  readonly personId: PersonId;
}

/** A comment that mentions somebody. */
export interface MentionSaid {
  readonly author: string;
  readonly text: string;
}

/** Which mentions were told, and when the last mail of them went. */
@Injectable()
export class MentionStore {
  /** Those whose last mail is long enough ago; at most 200. */
  untold(tx: Tx, now: Date): Promise<Untold[]> {
    return rows<Untold>(
      tx,
      `select distinct c.entry_id as "entryId", p.title, m.person_id as "personId" from hack_mention m
         join hack_comment c on c.organization_id = m.organization_id and c.comment_id = m.comment_id
         join hack_entry n on n.organization_id = c.organization_id and n.entry_id = c.entry_id
         join hack_project p on p.organization_id = n.organization_id and p.project_id = n.project_id
        where m.organization_id = current_organization() and m.told_at is null and not exists (
          select from hack_mention_mail t where t.organization_id = m.organization_id and t.entry_id = c.entry_id and t.person_id = m.person_id and t.told_at > $1)
        order by m.person_id, c.entry_id limit 200`,
      [lastMailBefore(now)],
    );
  }

  /** True for one caller: nobody else sends this reader a mail of this project within the time. */
  async claim(tx: Tx, { organization, now }: Pick<Ctx, 'organization' | 'now'>, { entryId, personId }: Pick<Untold, 'entryId' | 'personId'>): Promise<boolean> {
    const claimed = await rows(
      tx,
      `insert into hack_mention_mail as t (organization_id, entry_id, person_id, told_at) values ($1, $2, $3, $4)
       on conflict (organization_id, entry_id, person_id) do update set told_at = excluded.told_at where t.told_at <= $5 returning person_id`,
      [organization, entryId, personId, now, lastMailBefore(now)],
    );
    return claimed.length > 0;
  }

  /** What they were not told yet, the oldest first; from now on they were. What they said themselves is no news. */
  async take(tx: Tx, { organization, now }: Pick<Ctx, 'organization' | 'now'>, { entryId, personId }: Pick<Untold, 'entryId' | 'personId'>): Promise<MentionSaid[]> {
    return rows<MentionSaid>(
      tx,
      `with told as (
         update hack_mention m set told_at = $4 from hack_comment c
          where m.organization_id = $1 and c.organization_id = $1 and c.comment_id = m.comment_id and c.entry_id = $2 and m.person_id = $3 and m.told_at is null returning m.comment_id)
       select p.name as author, c.text from told join hack_comment c on c.organization_id = $1 and c.comment_id = told.comment_id
         join person p on p.organization_id = c.organization_id and p.person_id = c.author_id
        where c.author_id <> $3 and c.removed_at is null order by c.at, c.comment_id`,
      [organization, entryId, personId, now],
    );
  }
}

function lastMailBefore(now: Date): Date {
  return new Date(now.getTime() - MENTION_MAIL_EVERY_MS);
}
