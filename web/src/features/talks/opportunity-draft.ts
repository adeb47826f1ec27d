import { instantOf, localTextOf } from '../../lib/zoned-time.js';
import type { CreateTalkOpportunityInput, TalkOpportunityKind, TalkOpportunityPartsFragment } from '../../lib/graphql/generated.js';

export const kinds = ['CONFERENCE', 'BROWN_BAG', 'GUILD', 'CODE_T_PRESENTATION', 'READING_GROUP', 'OTHER_INTERNAL'] as const satisfies readonly TalkOpportunityKind[];

/** Somewhere to speak, as its form holds it. */
export interface OpportunityDraft {
  readonly kind: TalkOpportunityKind;
  readonly name: string;
  readonly url: string;
  readonly callUrl: string;
  readonly startsOn: string;
  /** When something of one's own begins, on the writer's clock; empty: not said. */
  readonly time: string;
  readonly endsOn: string;
  readonly city: string;
  readonly country: string;
  readonly place: string;
  readonly isOnline: boolean;
  readonly topics: readonly string[];
  readonly languages: readonly string[];
  readonly deadline: string;
  readonly slots: number | string;
  readonly codeOfConductUrl: string;
  readonly summary: string;
}

export function draftOf(opportunity: TalkOpportunityPartsFragment | null, timeZone: string): OpportunityDraft {
  return {
    kind: opportunity?.kind ?? 'CONFERENCE', name: opportunity?.name ?? '', url: opportunity?.url ?? '', callUrl: opportunity?.callUrl ?? '', startsOn: opportunity?.startsOn ?? '', time: opportunity?.startsAt ? localTextOf(opportunity.startsAt, timeZone).slice(11) : '', endsOn: opportunity?.endsOn ?? '', city: opportunity?.city ?? '',
    country: opportunity?.country ?? '', place: opportunity?.place ?? '', isOnline: opportunity?.isOnline ?? false, topics: opportunity?.topics ?? [], languages: opportunity?.languages ?? [], deadline: opportunity?.deadline.day ?? '',
    slots: opportunity?.slots ?? '', codeOfConductUrl: opportunity?.codeOfConductUrl ?? '', summary: opportunity?.summary ?? '',
  };
}

const orNull = (text: string): string | null => text.trim() || null;

/** What is sent. A deadline that is an instant, with a zone or a time, is kept as it was unless another day was written. */
export function inputOf(draft: OpportunityDraft, before: TalkOpportunityPartsFragment | null, timeZone: string): CreateTalkOpportunityInput {
  const isInternal = draft.kind !== 'CONFERENCE';
  const { deadline } = before ?? {};
  const isSameDeadline = deadline !== undefined && (deadline.day ?? '') === draft.deadline;
  const kept = deadline === undefined || deadline.precision === 'NONE' ? null : deadline.precision === 'INSTANT' ? { at: deadline.closesAt, timeZone: deadline.timeZone } : { day: deadline.day, timeZone: deadline.timeZone };
  return {
    kind: draft.kind, name: draft.name.trim(), url: orNull(draft.url), callUrl: orNull(draft.callUrl), startsOn: orNull(draft.startsOn), endsOn: orNull(draft.endsOn), city: orNull(draft.city), country: orNull(draft.country), place: orNull(draft.place),
    isOnline: draft.isOnline, topics: [...draft.topics], languages: [...draft.languages], deadline: isSameDeadline ? kept : draft.deadline ? { day: draft.deadline } : null, slots: isInternal && draft.slots !== '' ? Number(draft.slots) : null,
    startsAt: isInternal ? instantOf(`${draft.startsOn}T${draft.time}`, timeZone) : (before?.startsAt ?? null), hasCaptions: before?.hasCaptions ?? null, codeOfConductUrl: orNull(draft.codeOfConductUrl), summary: orNull(draft.summary),
  };
}
