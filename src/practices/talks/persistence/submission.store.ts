import { Inject, Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { idFrom, type PersonId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import type { StoredSubmission, SubmissionId, SubmissionStep } from '../domain/talk.js';

export const SUBMISSION_COLUMNS = `
  s.submission_id as "submissionId", s.talk_id as "talkId", s.opportunity_id as "opportunityId", s.company, s.approved_by as "approvedBy", s.approved_at as "approvedAt", s.conference, s.sent_on::text as "sentOn",
  s.is_late_entry as "isLateEntry", s.accepted_at as "acceptedAt", s.delivery, s.delivered_on::text as "deliveredOn", s.slot_starts_at as "slotStartsAt", s.slides_url as "slidesUrl",
  s.recording_url as "recordingUrl", s.travel_note as "travelNote", s.thanks, s.created_by as "createdBy", s.created_at as "createdAt", s.changed_at as "changedAt", s.version,
  (select coalesce(array_agg(k.person_id::text order by k.added_at, k.person_id), '{}') from talk_speaker k where k.organization_id = s.organization_id and k.talk_id = s.talk_id) as "speakerIds"`;

/** Is `$person` a speaker of submission `s`? */
export const speaksIn = (person: string): string => `exists (select from talk_speaker k where k.organization_id = s.organization_id and k.talk_id = s.talk_id and k.person_id = ${person})`;

/** Does `$viewer` see submission `s`: as a speaker, once it is accepted, or because its speakers chose them or asked them. Nobody's rank is asked. */
export const seesSubmission = (viewer: string): string => `(s.conference = 'accepted' or ${speaksIn(viewer)}
  or exists (select from talk_submission_reader r where r.organization_id = s.organization_id and r.submission_id = s.submission_id and r.person_id = ${viewer})
  or exists (select from talk_advice a where a.organization_id = s.organization_id and a.submission_id = s.submission_id and a.asked_person_id = ${viewer} and a.state <> 'withdrawn'))`;

const OWN = 's.organization_id = current_organization()';

/** What else a submission says, in its speakers' words. */
export type SubmissionDetails = Pick<StoredSubmission, 'slotStartsAt' | 'slidesUrl' | 'recordingUrl' | 'travelNote' | 'thanks'>;

/** Talks handed to opportunities. Whoever steps holds the row. */
@Injectable()
export class SubmissionStore {
  constructor(@Inject(RANDOM_BYTES) private readonly random: RandomBytes) {}

  find(tx: Tx, submissionId: string, lock: '' | 'for update of s' = ''): Promise<StoredSubmission | undefined> {
    return row<StoredSubmission>(tx, `select ${SUBMISSION_COLUMNS} from talk_submission s where ${OWN} and s.submission_id = $1 ${lock}`, [submissionId]);
  }

  byIds(tx: Tx, submissionIds: readonly string[]): Promise<StoredSubmission[]> {
    return rows<StoredSubmission>(tx, `select ${SUBMISSION_COLUMNS} from talk_submission s where ${OWN} and s.submission_id = any($1::uuid[])`, [submissionIds]);
  }

  seen(tx: Tx, submissionId: string, viewer: string): Promise<StoredSubmission | undefined> {
    return row<StoredSubmission>(tx, `select ${SUBMISSION_COLUMNS} from talk_submission s where ${OWN} and s.submission_id = $1 and ${seesSubmission('$2::uuid')}`, [submissionId, viewer]);
  }

  of(tx: Tx, talkId: string, opportunityId: string): Promise<StoredSubmission | undefined> {
    return row<StoredSubmission>(tx, `select ${SUBMISSION_COLUMNS} from talk_submission s where ${OWN} and s.talk_id = $1 and s.opportunity_id = $2 for update of s`, [talkId, opportunityId]);
  }

  /** Everything that somebody speaks in, last changed first; at most 500. */
  ofPerson(tx: Tx, personId: string): Promise<StoredSubmission[]> {
    return rows<StoredSubmission>(
      tx,
      `select ${SUBMISSION_COLUMNS} from talk_speaker mine join talk_submission s on s.organization_id = mine.organization_id and s.talk_id = mine.talk_id
        where mine.organization_id = current_organization() and mine.person_id = $1 order by s.changed_at desc, s.submission_id limit 500`,
      [personId],
    );
  }

  /** Of some talks, what the viewer may see. */
  ofTalks(tx: Tx, talkIds: readonly string[], viewer: string): Promise<StoredSubmission[]> {
    return rows<StoredSubmission>(tx, `select ${SUBMISSION_COLUMNS} from talk_submission s where ${OWN} and s.talk_id = any($1::uuid[]) and ${seesSubmission('$2::uuid')} order by s.created_at desc, s.submission_id`, [talkIds, viewer]);
  }

  /** Everywhere a talk is meant for, was sent to or was, whoever asks. */
  async opportunitiesOf(tx: Tx, talkId: string): Promise<readonly string[]> {
    const found = await rows<{ opportunityId: string }>(tx, `select opportunity_id as "opportunityId" from talk_submission where organization_id = current_organization() and talk_id = $1`, [talkId]);
    return found.map(({ opportunityId }) => opportunityId);
  }

  /** At some opportunities, what the viewer may see. */
  atOpportunities(tx: Tx, opportunityIds: readonly string[], viewer: string): Promise<StoredSubmission[]> {
    return rows<StoredSubmission>(tx, `select ${SUBMISSION_COLUMNS} from talk_submission s where ${OWN} and s.opportunity_id = any($1::uuid[]) and ${seesSubmission('$2::uuid')} order by s.created_at, s.submission_id`, [opportunityIds, viewer]);
  }

  /** All at some opportunities, for what the program does by itself. */
  allAt(tx: Tx, opportunityIds: readonly string[]): Promise<StoredSubmission[]> {
    return rows<StoredSubmission>(tx, `select ${SUBMISSION_COLUMNS} from talk_submission s where ${OWN} and s.opportunity_id = any($1::uuid[]) order by s.created_at, s.submission_id for update of s`, [opportunityIds]);
  }

  async insert(tx: Tx, ctx: Ctx, submissionId: SubmissionId, talkId: string, opportunityId: string, by: PersonId): Promise<void> {
    await tx.query(
      `insert into talk_submission (organization_id, submission_id, talk_id, opportunity_id, company, conference, delivery, created_by, created_at, changed_at) values ($1, $2, $3, $4, 'draft', 'not-sent', 'open', $5, $6, $6)`,
      [ctx.organization, submissionId, talkId, opportunityId, by, ctx.now],
    );
  }

  /** Writes where it stands now, with what that stands on. */
  async moveTo(tx: Tx, ctx: Ctx, submission: StoredSubmission, eventStartsOn: string | null): Promise<void> {
    await tx.query(
      `update talk_submission set company = $3, approved_by = $4, approved_at = $5, conference = $6, sent_on = $7, is_late_entry = $8, accepted_at = $9, delivery = $10, delivered_on = $11, event_starts_on = $12,
              changed_at = $13, version = version + 1
        where organization_id = $1 and submission_id = $2`,
      [ctx.organization, submission.submissionId, submission.company, submission.approvedBy, submission.approvedAt, submission.conference, submission.sentOn, submission.isLateEntry, submission.acceptedAt,
        submission.delivery, submission.deliveredOn, submission.delivery === 'delivered' ? eventStartsOn : null, ctx.now],
    );
  }

  async describe(tx: Tx, ctx: Ctx, submissionId: SubmissionId, { slotStartsAt, slidesUrl, recordingUrl, travelNote, thanks }: SubmissionDetails): Promise<void> {
    await tx.query(
      `update talk_submission set slot_starts_at = $3, slides_url = $4, recording_url = $5, travel_note = $6, thanks = $7, changed_at = $8, version = version + 1 where organization_id = $1 and submission_id = $2`,
      [ctx.organization, submissionId, slotStartsAt, slidesUrl, recordingUrl, travelNote, thanks, ctx.now],
    );
  }

  async moveToOpportunity(tx: Tx, ctx: Ctx, submissionId: string, opportunityId: string): Promise<void> {
    await tx.query('update talk_submission set opportunity_id = $3, changed_at = $4, version = version + 1 where organization_id = $1 and submission_id = $2', [ctx.organization, submissionId, opportunityId, ctx.now]);
  }

  /** The next of its steps: the caller holds the submission, so that no two are one. */
  async appendStep(tx: Tx, ctx: Ctx, submission: StoredSubmission, action: SubmissionStep['action'], note: string, isSystem = false): Promise<void> {
    await tx.query(
      `insert into talk_submission_event (organization_id, event_id, submission_id, position, action, company, conference, delivery, note, at, by_person_id)
       select $1, $2, $3, coalesce(max(e.position), 0) + 1, $4, $5, $6, $7, $8, $9, $10 from talk_submission_event e where e.organization_id = $1 and e.submission_id = $3`,
      [ctx.organization, idFrom(this.random(16)), submission.submissionId, action, submission.company, submission.conference, submission.delivery, note, ctx.now, !isSystem && isSomebody(ctx.actor) ? ctx.actor.personId : null],
    );
  }

  /** What happened, the newest first; at most 100. */
  steps(tx: Tx, submissionId: string): Promise<SubmissionStep[]> {
    return rows<SubmissionStep>(
      tx,
      `select e.event_id as "eventId", e.action, e.company, e.conference, e.delivery, e.note, e.at, e.by_person_id as "byPersonId"
         from talk_submission_event e where e.organization_id = current_organization() and e.submission_id = $1 order by e.position desc limit 100`,
      [submissionId],
    );
  }

  async readers(tx: Tx, submissionId: string): Promise<readonly PersonId[]> {
    return (await rows<{ id: PersonId }>(tx, 'select r.person_id as id from talk_submission_reader r where r.organization_id = current_organization() and r.submission_id = $1 order by 1', [submissionId])).map(({ id }) => id);
  }

  async setReaders(tx: Tx, ctx: Ctx, submissionId: string, personIds: readonly string[]): Promise<void> {
    await tx.query('delete from talk_submission_reader where organization_id = $1 and submission_id = $2', [ctx.organization, submissionId]);
    await tx.query('insert into talk_submission_reader (organization_id, submission_id, person_id) select $1, $2, p.person_id from unnest($3::uuid[]) as p (person_id)', [ctx.organization, submissionId, personIds]);
  }

  /** Talks that have a place on the own stage: accepted, and not cancelled. */
  async taken(tx: Tx, opportunityId: string): Promise<number> {
    return (await row<{ count: number }>(tx, `select count(*)::int as count from talk_submission s where ${OWN} and s.opportunity_id = $1 and s.conference = 'accepted' and s.delivery <> 'cancelled'`, [opportunityId]))!.count;
  }

  /** Who was first on the waiting list. */
  firstWaiting(tx: Tx, opportunityId: string): Promise<StoredSubmission | undefined> {
    return row<StoredSubmission>(tx, `select ${SUBMISSION_COLUMNS} from talk_submission s where ${OWN} and s.opportunity_id = $1 and s.conference = 'waitlisted' order by s.approved_at, s.submission_id limit 1 for update of s`, [opportunityId]);
  }
}
