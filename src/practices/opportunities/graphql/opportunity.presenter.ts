import type { Ctx } from '../../../kernel/actor.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { noSuchThing, presentInvalid } from '../../../platform/graphql/usual-outcomes.js';
import { InvalidInput, NotFoundError, outcome } from '../../../platform/graphql/user-error.js';
import type { KeepError } from '../app/keep-opportunities.js';
import { NO_CRITERIA, type OpportunityCriteria } from '../domain/discovery.js';
import type { TypedOpportunity } from '../domain/opportunity-draft.js';
import type { StoredChange } from '../persistence/opportunity.store.js';
import { fromEnum, toEnum } from '../../../platform/graphql/enum-words.js';
import type { CreateTalkOpportunityInput, TalkCriteriaInput } from './opportunity.inputs.js';
import { SameTalkOpportunity, TalkCriteria } from './opportunity.results.js';
import { presentOpportunity, TalkOpportunityChange, TalkOpportunityKind } from './opportunity.types.js';

export function presentChange({ changeId, field, before, after, at, byPersonId }: StoredChange): TalkOpportunityChange {
  return outcome(TalkOpportunityChange, { id: changeId, field, before: asText(before), after: asText(after), at, by: byPersonId === null ? null : outcome(Person, { id: byPersonId as Person['id'] }) });
}

/** A value of an event as people read it. */
function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.length === 0 ? null : value.join(', ');
  if (typeof value !== 'object') return String(value);
  const call = value as { precision: string; day?: string; zone?: string | null; at?: string };
  if (call.precision === 'day') return call.zone ? `${call.day} (${call.zone})` : `${call.day} (AoE)`;
  return call.precision === 'instant' ? call.at! : null;
}

export function presentKeepError(error: KeepError, ctx: Ctx): SameTalkOpportunity | InvalidInput | NotFoundError {
  if (error.kind === 'invalid') return presentInvalid(error.problems);
  if (error.kind === 'not-found') return noSuchThing();
  return outcome(SameTalkOpportunity, { message: `There is “${error.opportunity.name}” on that day already.`, opportunity: presentOpportunity(error.opportunity, ctx) });
}

export function readCriteria(input: TalkCriteriaInput): OpportunityCriteria {
  return {
    search: (input.search ?? '').slice(0, 200), kinds: (input.kinds ?? []).map((kind) => fromEnum(kind)), topics: lower(input.topics), countries: [...(input.countries ?? [])], city: input.city?.trim() || null,
    languages: lower(input.languages), online: input.online ?? null, hasCodeOfConduct: input.hasCodeOfConduct ?? null, openOn: input.openOn ?? null, withUnknownCalls: input.withUnknownCalls ?? false,
    fitsMyTalks: input.fitsMyTalks ?? false, includePast: input.includePast ?? false,
  };
}

const lower = (words: readonly string[] | null | undefined): string[] => (words ?? []).map((word) => word.trim().toLowerCase());

export function presentCriteria(stored: OpportunityCriteria): TalkCriteria {
  const criteria = { ...NO_CRITERIA, ...stored };
  return outcome(TalkCriteria, {
    ...criteria, kinds: criteria.kinds.map((kind) => toEnum(TalkOpportunityKind, kind)), topics: [...criteria.topics], countries: [...criteria.countries], languages: [...criteria.languages],
  });
}

export function typedOpportunity(input: CreateTalkOpportunityInput): TypedOpportunity {
  const { deadline } = input;
  return {
    kind: fromEnum(input.kind), name: input.name, summary: input.summary ?? '', startsOn: input.startsOn ?? null, endsOn: input.endsOn ?? null, startsAt: input.startsAt ?? null, place: input.place || null,
    slots: input.slots ?? null, url: input.url || null, callUrl: input.callUrl || null, deadline: deadline ? { day: deadline.day ?? null, zone: deadline.timeZone || null, at: deadline.at ?? null } : null,
    city: input.city || null, country: input.country || null, isOnline: input.isOnline ?? null, languages: input.languages ?? [], topics: input.topics ?? [], codeOfConductUrl: input.codeOfConductUrl || null,
    hasCaptions: input.hasCaptions ?? null,
  };
}
