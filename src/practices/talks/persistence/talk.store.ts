import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { StoredRevision, StoredTalk, TalkId, TalkWords } from '../domain/talk.js';

const SPEAKERS = `(select coalesce(array_agg(k.person_id::text order by k.added_at, k.person_id), '{}') from talk_speaker k where k.organization_id = t.organization_id and k.talk_id = t.talk_id)`;
const COLUMNS = `
  t.talk_id as "talkId", t.owner_id as "ownerId", t.title, t.abstract, t.minutes, t.audience, t.topics, t.slides_url as "slidesUrl", t.is_shared as "isShared", t.revision,
  t.created_at as "createdAt", t.changed_at as "changedAt", t.archived_at as "archivedAt", ${SPEAKERS} as "speakerIds"`;

/** Does `$viewer` see talk `t`: as a speaker, because it is shared or was accepted somewhere, or because its speakers showed a submission of it or asked for advice. */
export const seesTalk = (viewer: string): string => `(
  t.is_shared or exists (select from talk_speaker k where k.organization_id = t.organization_id and k.talk_id = t.talk_id and k.person_id = ${viewer})
  or exists (select from talk_submission s where s.organization_id = t.organization_id and s.talk_id = t.talk_id and (s.conference = 'accepted'
       or exists (select from talk_submission_reader r where r.organization_id = s.organization_id and r.submission_id = s.submission_id and r.person_id = ${viewer})
       or exists (select from talk_advice a where a.organization_id = s.organization_id and a.submission_id = s.submission_id and a.state <> 'withdrawn'
                    and (a.asked_person_id = ${viewer} or (a.asked_person_id is null and a.state = 'open'))))))`;

export interface TalkFilter {
  readonly viewer: string;
  /** Only those that the viewer gives. */
  readonly mine: boolean;
  readonly search: string;
  readonly topics: readonly string[];
  readonly withArchived: boolean;
}

/** The library of talks. */
@Injectable()
export class TalkStore {
  find(tx: Tx, talkId: string, lock: '' | 'for update of t' = ''): Promise<StoredTalk | undefined> {
    return row<StoredTalk>(tx, `select ${COLUMNS} from talk t where t.organization_id = current_organization() and t.talk_id = $1 ${lock}`, [talkId]);
  }

  /** One that the viewer may see. */
  seen(tx: Tx, talkId: string, viewer: string): Promise<StoredTalk | undefined> {
    return row<StoredTalk>(tx, `select ${COLUMNS} from talk t where t.organization_id = current_organization() and t.talk_id = $1 and ${seesTalk('$2::uuid')}`, [talkId, viewer]);
  }

  byIds(tx: Tx, talkIds: readonly string[]): Promise<StoredTalk[]> {
    return rows<StoredTalk>(tx, `select ${COLUMNS} from talk t where t.organization_id = current_organization() and t.talk_id = any($1::uuid[])`, [talkIds]);
  }

  /** What the viewer may see, last changed first; one more than `first`. */
  list(tx: Tx, { viewer, mine, search, topics, withArchived }: TalkFilter, first: number, after: readonly string[] | undefined): Promise<(StoredTalk & { sortKey: string })[]> {
    return rows(
      tx,
      `select ${COLUMNS}, t.changed_at::text as "sortKey" from talk t
        where t.organization_id = current_organization() and ${mine ? `exists (select from talk_speaker k where k.organization_id = t.organization_id and k.talk_id = t.talk_id and k.person_id = $1::uuid)` : seesTalk('$1::uuid')}
          and ($2 = '' or strpos(lower(t.title), lower($2)) > 0 or strpos(lower(t.abstract), lower($2)) > 0)
          and (cardinality($3::text[]) = 0 or t.topics && $3::text[]) and ($4 or t.archived_at is null)
          and ($5::timestamptz is null or (t.changed_at, t.talk_id) < ($5::timestamptz, $6::uuid))
        order by t.changed_at desc, t.talk_id desc limit $7`,
      [viewer, search, topics, withArchived, after?.[0] ?? null, after?.[1] ?? null, first + 1],
    );
  }

  /** Topics of the talks that somebody gives. */
  async topicsOf(tx: Tx, personId: string): Promise<readonly string[]> {
    const found = await rows<{ topic: string }>(
      tx,
      `select distinct unnest(t.topics) as topic from talk t join talk_speaker k on k.organization_id = t.organization_id and k.talk_id = t.talk_id
        where t.organization_id = current_organization() and k.person_id = $1 and t.archived_at is null order by 1`,
      [personId],
    );
    return found.map(({ topic }) => topic);
  }

  async insert(tx: Tx, ctx: Ctx, talkId: TalkId, ownerId: PersonId, words: TalkWords, isShared: boolean): Promise<void> {
    await tx.query(
      `insert into talk (organization_id, talk_id, owner_id, title, abstract, minutes, audience, topics, slides_url, is_shared, revision, created_at, changed_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $11)`,
      [ctx.organization, talkId, ownerId, words.title, words.abstract, words.minutes, words.audience, words.topics, words.slidesUrl, isShared, ctx.now],
    );
    await this.putRevision(tx, ctx, talkId, 1, words, ownerId);
  }

  /** Changed words are another revision. */
  async update(tx: Tx, ctx: Ctx, talk: StoredTalk, words: TalkWords, isShared: boolean, by: PersonId): Promise<void> {
    const isNew = JSON.stringify(wordsOf(talk)) !== JSON.stringify(wordsOf(words));
    const revision = isNew ? talk.revision + 1 : talk.revision;
    await tx.query(
      `update talk set title = $3, abstract = $4, minutes = $5, audience = $6, topics = $7, slides_url = $8, is_shared = $9, revision = $10, changed_at = $11 where organization_id = $1 and talk_id = $2`,
      [ctx.organization, talk.talkId, words.title, words.abstract, words.minutes, words.audience, words.topics, words.slidesUrl, isShared, revision, ctx.now],
    );
    if (isNew) await this.putRevision(tx, ctx, talk.talkId, revision, words, by);
  }

  async setArchived(tx: Tx, ctx: Ctx, talkId: TalkId, isArchived: boolean): Promise<void> {
    await tx.query('update talk set archived_at = $3 where organization_id = $1 and talk_id = $2', [ctx.organization, talkId, isArchived ? ctx.now : null]);
  }

  async setSpeakers(tx: Tx, ctx: Ctx, talkId: TalkId, personIds: readonly string[]): Promise<void> {
    await tx.query('delete from talk_speaker where organization_id = $1 and talk_id = $2 and person_id <> all($3::uuid[])', [ctx.organization, talkId, personIds]);
    await tx.query(
      `insert into talk_speaker (organization_id, talk_id, person_id, added_at) select $1, $2, p.person_id, $4 from unnest($3::uuid[]) as p (person_id) on conflict do nothing`,
      [ctx.organization, talkId, personIds, ctx.now],
    );
  }

  revisions(tx: Tx, talkId: string): Promise<StoredRevision[]> {
    return rows<StoredRevision>(
      tx,
      `select r.revision, r.title, r.abstract, r.minutes, r.audience, r.topics, r.slides_url as "slidesUrl", r.at, r.by_person_id as "byPersonId"
         from talk_revision r where r.organization_id = current_organization() and r.talk_id = $1 order by r.revision desc limit 200`,
      [talkId],
    );
  }

  private async putRevision(tx: Tx, ctx: Ctx, talkId: TalkId, revision: number, words: TalkWords, by: PersonId): Promise<void> {
    await tx.query(
      `insert into talk_revision (organization_id, talk_id, revision, title, abstract, minutes, audience, topics, slides_url, at, by_person_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [ctx.organization, talkId, revision, words.title, words.abstract, words.minutes, words.audience, words.topics, words.slidesUrl, ctx.now, by],
    );
  }
}

function wordsOf({ title, abstract, minutes, audience, topics, slidesUrl }: TalkWords): TalkWords {
  return { title, abstract, minutes, audience, topics, slidesUrl };
}
