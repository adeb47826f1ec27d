import type { Call } from '../domain/call.js';
import { partFromJson, type Opportunity } from '../domain/opportunity.js';

/** The columns that an opportunity is read from, of a table called `o`. */
export const OPPORTUNITY_COLUMNS = `
  o.opportunity_id as "opportunityId", o.kind, o.name, o.summary, o.starts_on::text as "startsOn", o.ends_on::text as "endsOn", o.starts_at as "startsAt", o.slots, o.place, o.url, o.call_url as "callUrl",
  o.deadline_precision as precision, o.deadline_day::text as "deadlineDay", o.deadline_zone as "deadlineZone", o.deadline_at as "deadlineAt", o.closes_at as "closesAt", o.city, o.country,
  o.is_online as "isOnline", o.languages, o.topics, o.code_of_conduct_url as "codeOfConductUrl", o.has_captions as "hasCaptions", o.by_hand as "byHand", o.created_by as "createdBy",
  o.created_at as "createdAt", o.changed_at as "changedAt", o.version`;

/** What those columns give: an opportunity but for its deadline and what lies in JSON. */
export interface OpportunityRow extends Omit<Opportunity, 'call' | 'hasSignLanguageOrCaptions' | 'byHand'> {
  readonly precision: Call['precision'];
  readonly deadlineDay: string | null;
  readonly deadlineZone: string | null;
  readonly deadlineAt: Date | null;
  readonly hasCaptions: boolean | null;
  readonly byHand: object;
}

export function toOpportunity({ precision, deadlineDay, deadlineZone, deadlineAt, hasCaptions, byHand, ...row }: OpportunityRow): Opportunity {
  return { ...row, call: callOf(precision, deadlineDay, deadlineZone, deadlineAt), hasSignLanguageOrCaptions: hasCaptions, byHand: partFromJson(byHand) };
}

function callOf(precision: Call['precision'], day: string | null, zone: string | null, at: Date | null): Call {
  if (precision === 'day') return { precision, day: day!, zone };
  return precision === 'instant' ? { precision, at: at! } : { precision: 'none' };
}
