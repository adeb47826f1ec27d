import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import type { Id, PersonId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { urlOf, wordsOf } from '../../opportunities/domain/feed-values.js';
import type { OpportunityId } from '../../opportunities/domain/opportunity.js';
import type { AdviceKind } from '../../policies/domain/talks-settings.js';
import type { SubmissionAction } from './submission-states.js';
import type { SubmissionState } from './submission.js';

export type TalkId = Id<'talk'>;
export type SubmissionId = Id<'talk-submission'>;
export type AdviceId = Id<'talk-advice'>;

export const AUDIENCES = ['everybody', 'beginners', 'intermediate', 'advanced'] as const;
/** Whom a talk is for. */
export type Audience = (typeof AUDIENCES)[number];

/** What a talk says: kept anew with every change. */
export interface TalkWords {
  readonly title: string;
  readonly abstract: string;
  readonly minutes: number | null;
  readonly audience: Audience;
  readonly topics: readonly string[];
  readonly slidesUrl: string | null;
}

/** A talk of the library, given as often as it likes. */
export interface StoredTalk extends TalkWords {
  readonly talkId: TalkId;
  readonly ownerId: PersonId;
  /** The owner among them, in the order in which they joined. */
  readonly speakerIds: readonly PersonId[];
  /** Shown to everybody before it was accepted anywhere. */
  readonly isShared: boolean;
  readonly revision: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly archivedAt: Date | null;
}

export interface StoredRevision extends TalkWords {
  readonly revision: number;
  readonly at: Date;
  readonly byPersonId: PersonId | null;
}

/** A talk sent, or to be sent, to one opportunity. */
export interface StoredSubmission extends SubmissionState {
  readonly submissionId: SubmissionId;
  readonly talkId: TalkId;
  readonly opportunityId: OpportunityId;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly sentOn: CalendarDate | null;
  readonly isLateEntry: boolean;
  readonly acceptedAt: Date | null;
  readonly deliveredOn: CalendarDate | null;
  readonly slotStartsAt: Date | null;
  readonly slidesUrl: string | null;
  readonly recordingUrl: string | null;
  readonly travelNote: string;
  readonly thanks: string;
  readonly createdBy: PersonId;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly version: number;
  readonly speakerIds: readonly PersonId[];
}

/** One step of a submission, as its speakers can read it. */
export interface SubmissionStep extends SubmissionState {
  readonly eventId: string;
  readonly action: SubmissionAction | 'draft' | 'move-up';
  readonly note: string;
  readonly at: Date;
  readonly byPersonId: PersonId | null;
}

/** Advice that somebody asked for. It holds nothing up. */
export interface StoredAdvice {
  readonly adviceId: AdviceId;
  readonly submissionId: SubmissionId;
  readonly kind: AdviceKind;
  readonly askedBy: PersonId;
  /** Null: whoever can help. */
  readonly askedPersonId: PersonId | null;
  readonly note: string;
  readonly askedAt: Date;
  readonly state: 'open' | 'answered' | 'withdrawn';
  readonly answer: string;
  readonly answeredBy: PersonId | null;
  readonly answeredAt: Date | null;
}

const TOPICS_MAX = 12;

/** Reads what somebody typed, with every problem at once. */
export function readTalk(typed: TalkWords): Result<TalkWords, readonly FieldProblem[]> {
  const title = typed.title.normalize('NFC').replace(/[\p{Cc}\s]+/gu, ' ').trim();
  const topics = wordsOf(typed.topics);
  const problems: FieldProblem[] = [];
  if (title.length < 1 || title.length > 200) problems.push({ path: 'title', code: 'length', message: 'The title has 1 to 200 characters.' });
  if (typed.abstract.length > 5000) problems.push({ path: 'abstract', code: 'length', message: 'The abstract has at most 5000 characters.' });
  if (typed.minutes !== null && (typed.minutes < 1 || typed.minutes > 600)) problems.push({ path: 'minutes', code: 'talk-minutes', message: 'A talk takes 1 to 600 minutes.' });
  if (topics.length > TOPICS_MAX) problems.push({ path: 'topics', code: 'too-many', message: `At most ${TOPICS_MAX} topics.` });
  if (typed.slidesUrl !== null && urlOf(typed.slidesUrl) === null) problems.push({ path: 'slidesUrl', code: 'no-address', message: 'An address begins with https:// or http://.' });
  return problems.length > 0 ? err(problems) : ok({ ...typed, title, abstract: typed.abstract.trim(), topics, slidesUrl: urlOf(typed.slidesUrl) });
}

/** What everybody may see of a submission: once it is accepted. What was sent, declined or taken back is its speakers' alone, and of those whom they choose; nobody's rank changes that. */
export function isPublic({ conference }: Pick<SubmissionState, 'conference'>): boolean {
  return conference === 'accepted';
}
