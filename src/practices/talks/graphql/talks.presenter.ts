import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId, TeamId } from '../../../kernel/ids.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { toEnum } from '../../../platform/graphql/enum-words.js';
import { noSuchThing, presentInvalid } from '../../../platform/graphql/usual-outcomes.js';
import { InvalidInput, NotFoundError, outcome, TransitionRefused } from '../../../platform/graphql/user-error.js';
import { localeOf, personOf } from '../../../platform/access/acting.js';
import { callStatus } from '../../opportunities/domain/call.js';
import { isInternal, type Opportunity } from '../../opportunities/domain/opportunity.js';
import type { PolicyVersion } from '../../policies/domain/practice.js';
import { TALKS_PRACTICE, type TalksSettings } from '../../policies/domain/talks-settings.js';
import type { PoliciesView } from '../app/talk-policies.js';
import { refusalWords } from '../domain/submission-words.js';
import { stepsFrom } from '../domain/submission.js';
import type { StoredAdvice, StoredRevision, StoredSubmission, StoredTalk, SubmissionStep } from '../domain/talk.js';
import type { RecordError } from '../domain/talks.errors.js';
import {
  TalkAdvice, TalkAdviceKind, TalkAdviceState, TalkCompanyState, TalkConferenceState, TalkDeliveryState, TalkSubmission, TalkSubmissionAction, TalkSubmissionPermissions, TalkSubmissionStep,
} from './submission.types.js';
import { Talk, TalkAudience, TalkPermissions, TalkRevision } from './talk.types.js';
import { LateEntry, TalksPolicy, TalksPolicyView } from './talks.results.js';

const person = (id: PersonId): Person => outcome(Person, { id });
const personOrNone = (id: PersonId | null): Person | null => (id === null ? null : person(id));

export function presentTalk(talk: StoredTalk, ctx: Ctx): Talk {
  const me = personOf(ctx);
  const { talkId, title, abstract, minutes, audience, topics, slidesUrl, isShared, revision, createdAt, changedAt } = talk;
  return outcome(Talk, {
    id: talkId, title, abstract, minutes, audience: toEnum(TalkAudience, audience), topics: [...topics], slidesUrl, owner: person(talk.ownerId), speakers: talk.speakerIds.map(person), isShared, revision, createdAt, changedAt,
    isArchived: talk.archivedAt !== null, viewerCan: outcome(TalkPermissions, { change: talk.speakerIds.includes(me), removeSpeakers: talk.ownerId === me }),
  });
}

export function presentRevision({ byPersonId, audience, topics, ...words }: StoredRevision): TalkRevision {
  return outcome(TalkRevision, { ...words, audience: toEnum(TalkAudience, audience), topics: [...topics], by: personOrNone(byPersonId) });
}

export function presentSubmission(submission: StoredSubmission, ctx: Ctx): TalkSubmission {
  const isMine = submission.speakerIds.includes(personOf(ctx));
  const { submissionId, talkId, opportunityId, approvedBy, approvedAt, sentOn, isLateEntry, acceptedAt, deliveredOn, slotStartsAt, slidesUrl, recordingUrl, thanks, createdAt, changedAt } = submission;
  return outcome(TalkSubmission, {
    id: submissionId, talkId, opportunityId, company: toEnum(TalkCompanyState, submission.company), conference: toEnum(TalkConferenceState, submission.conference), delivery: toEnum(TalkDeliveryState, submission.delivery),
    approvedBy, approvedAt, sentOn, isLateEntry, acceptedAt, deliveredOn, slotStartsAt, slidesUrl, recordingUrl, travelNote: isMine ? submission.travelNote : null, thanks, isMine, createdAt, changedAt,
  });
}

/** The buttons: the steps of the transition tables that are open now, for its speakers. */
export function presentSubmissionPermissions(submission: StoredSubmission, { kind, call, startsOn }: Opportunity, ctx: Ctx): TalkSubmissionPermissions {
  const isMine = submission.speakerIds.includes(personOf(ctx));
  const steps = isMine ? stepsFrom(submission, { now: ctx.now, call, startsOn, isLateEntry: true, isGivenByStage: isInternal(kind) }) : [];
  return outcome(TalkSubmissionPermissions, {
    record: steps.map((step) => toEnum(TalkSubmissionAction, step)), isLateEntry: steps.includes('send') && callStatus(call, ctx.now) === 'closed', change: isMine,
  });
}

export function presentStep({ eventId, action, company, conference, delivery, note, at, byPersonId }: SubmissionStep): TalkSubmissionStep {
  return outcome(TalkSubmissionStep, {
    id: eventId, action: toEnum(TalkSubmissionAction, action), company: toEnum(TalkCompanyState, company), conference: toEnum(TalkConferenceState, conference), delivery: toEnum(TalkDeliveryState, delivery), note, at,
    by: personOrNone(byPersonId),
  });
}

export function presentAdvice(advice: StoredAdvice, isSpeaker: boolean, ctx: Ctx): TalkAdvice {
  const me = personOf(ctx);
  const isAsked = advice.state === 'open' && (advice.askedPersonId === null || advice.askedPersonId === me);
  const { adviceId, submissionId, kind, state, note, askedAt, answer, answeredAt } = advice;
  return outcome(TalkAdvice, {
    id: adviceId, submissionId, kind: toEnum(TalkAdviceKind, kind), state: toEnum(TalkAdviceState, state), askedBy: person(advice.askedBy), asked: personOrNone(advice.askedPersonId), note, askedAt, answer,
    answeredBy: personOrNone(advice.answeredBy), answeredAt, viewerCanAnswer: !isSpeaker && (isAsked || advice.answeredBy === me),
  });
}

export function presentRecordError(error: RecordError, ctx: Ctx): TransitionRefused | LateEntry | NotFoundError | InvalidInput {
  const isGerman = localeOf(ctx) === 'de';
  switch (error.kind) {
    case 'not-found': return noSuchThing();
    case 'invalid': return presentInvalid(error.problems);
    case 'late-entry-unsaid': return outcome(LateEntry, {
      message: isGerman ? 'Die Einreichungsfrist ist vorbei. Nehmen die Veranstalter ihn trotzdem? Dann sage es dazu.' : 'The call is closed. Do the organizers take it all the same? Then say so.',
    });
    case 'step-not-taken': return outcome(TransitionRefused, {
      message: refusalWords(error.refused, error.opportunity.startsOn, localeOf(ctx)), allowed: [...error.refused.allowed],
    });
  }
}

export function presentPolicies({ current, upcoming, history }: PoliciesView): TalksPolicyView {
  return outcome(TalksPolicyView, { current: current ? presentVersion(current) : presentSettings(TALKS_PRACTICE.defaults, null), upcoming: upcoming.map(presentVersion), history: history.map(presentVersion) });
}

const presentVersion = (version: PolicyVersion<TalksSettings>): TalksPolicy => presentSettings(version.settings, version);

function presentSettings({ isOn, audienceTeamId, approvalPolicy, adviceKinds, remindersDays }: TalksSettings, version: PolicyVersion<TalksSettings> | null): TalksPolicy {
  return outcome(TalksPolicy, {
    effectiveFrom: version?.effectiveFrom ?? null, isOn, audienceTeam: audienceTeamId === null ? null : outcome(Team, { id: audienceTeamId as TeamId }), approvalPolicy,
    adviceKinds: adviceKinds.map((kind) => toEnum(TalkAdviceKind, kind)), remindersDays: [...remindersDays], setBy: version?.setBy ? person(version.setBy) : null,
  });
}
