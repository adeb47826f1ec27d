import type { Opportunity } from '../../../practices/opportunities/domain/opportunity.js';
import type { StoredSubmission, StoredTalk } from '../../../practices/talks/domain/talk.js';
import type { Cell } from './results-csv.js';

/** A talk that was accepted, with where it belongs and who gives it. */
export interface SharedTalk {
  readonly submission: StoredSubmission;
  readonly talk: StoredTalk;
  readonly opportunity: Opportunity;
  readonly speakers: readonly string[];
}

export const TALK_COLUMNS: readonly string[] = ['title', 'speakers', 'event', 'kind', 'starts_on', 'ends_on', 'city', 'country', 'online', 'state', 'given_on', 'slides', 'recording', 'thanks'];

export function talkRow({ submission, talk, opportunity, speakers }: SharedTalk): readonly Cell[] {
  const { name, kind, startsOn, endsOn, city, country, isOnline } = opportunity;
  return [
    talk.title, speakers.join(', '), name, kind, startsOn ?? '', endsOn ?? '', city ?? '', country ?? '', yesNo(isOnline), submission.delivery === 'open' ? 'accepted' : submission.delivery, submission.deliveredOn ?? '',
    submission.slidesUrl ?? '', submission.recordingUrl ?? '', submission.thanks,
  ];
}

export const OPPORTUNITY_COLUMNS: readonly string[] = ['name', 'kind', 'starts_on', 'ends_on', 'city', 'country', 'online', 'topics', 'languages', 'call_closes_on', 'call_time_zone', 'call_closes_at', 'url', 'call_url', 'code_of_conduct'];

/** A bare deadline without a zone says that anywhere on Earth is assumed. */
export function opportunityRow({ name, kind, startsOn, endsOn, city, country, isOnline, topics, languages, call, closesAt, url, callUrl, codeOfConductUrl }: Opportunity): readonly Cell[] {
  const zone = call.precision === 'day' ? (call.zone ?? 'AoE assumed') : '';
  return [
    name, kind, startsOn ?? '', endsOn ?? '', city ?? '', country ?? '', yesNo(isOnline), topics.join(', '), languages.join(', '), call.precision === 'day' ? call.day : '', zone, closesAt?.toISOString() ?? '', url ?? '', callUrl ?? '',
    codeOfConductUrl ?? '',
  ];
}

function yesNo(value: boolean | null): string {
  return value === null ? '' : value ? 'yes' : 'no';
}
