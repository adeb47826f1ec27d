import { Field, ID, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { InvalidInput, NotFoundError, UserError } from '../../../platform/graphql/user-error.js';
import { TalkOpportunity, TalkOpportunityKind } from './opportunity.types.js';

@ObjectType({ implements: () => UserError, description: 'There is such an event already: same name, same first day.' })
export class SameTalkOpportunity extends UserError {
  @Field(() => TalkOpportunity, { description: 'That one.' })
  opportunity: TalkOpportunity;
}

@ObjectType({ description: 'Added.' })
export class CreateTalkOpportunitySuccess {
  @Field(() => TalkOpportunity, { description: 'The opportunity.' })
  opportunity: TalkOpportunity;
}
export const CreateTalkOpportunityResult = resultUnion('CreateTalkOpportunityResult', [CreateTalkOpportunitySuccess, SameTalkOpportunity, InvalidInput, NotFoundError] as const);
export type CreateTalkOpportunityResult = typeof CreateTalkOpportunityResult;

@ObjectType({ description: 'Changed.' })
export class ChangeTalkOpportunitySuccess {
  @Field(() => TalkOpportunity, { description: 'The opportunity as it is now.' })
  opportunity: TalkOpportunity;
}
export const ChangeTalkOpportunityResult = resultUnion('ChangeTalkOpportunityResult', [ChangeTalkOpportunitySuccess, SameTalkOpportunity, InvalidInput, NotFoundError] as const);
export type ChangeTalkOpportunityResult = typeof ChangeTalkOpportunityResult;

@ObjectType({ description: 'What a kept search looks for, as TalkCriteriaInput takes it.' })
export class TalkCriteria {
  @Field(() => String, { description: 'Words.' })
  search: string;
  @Field(() => [TalkOpportunityKind], { description: 'Kinds; empty: all.' })
  kinds: TalkOpportunityKind[];
  @Field(() => [String], { description: 'Topics; empty: all.' })
  topics: string[];
  @Field(() => [String], { description: 'Countries; empty: all.' })
  countries: string[];
  @Field(() => String, { nullable: true, description: 'A city.' })
  city: string | null;
  @Field(() => [String], { description: 'Languages; empty: all.' })
  languages: string[];
  @Field(() => Boolean, { nullable: true, description: 'Can be joined online, or has a place to go to.' })
  online: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Has a code of conduct, or has none.' })
  hasCodeOfConduct: boolean | null;
  @Field(() => String, { nullable: true, description: 'Calls that are open on this day, YYYY-MM-DD; a kept search looks from today on.' })
  openOn: string | null;
  @Field(() => Boolean, { description: 'With openOn: those whose deadline nobody knows, too.' })
  withUnknownCalls: boolean;
  @Field(() => Boolean, { description: 'Those with a topic of the viewer’s own talks.' })
  fitsMyTalks: boolean;
  @Field(() => Boolean, { description: 'Those that are over, too.' })
  includePast: boolean;
}

@ObjectType({ description: 'A search that the viewer keeps; nobody else sees it.' })
export class TalkSearch {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;
  @Field(() => String, { description: 'What the viewer calls it.' })
  name: string;
  @Field(() => TalkCriteria, { description: 'What it looks for.' })
  criteria: TalkCriteria;
  @Field(() => Boolean, { description: 'Its open calls stand in the viewer’s calendar feed of calls.' })
  isInFeed: boolean;
}

@ObjectType({ description: 'Kept.' })
export class SaveTalkSearchSuccess {
  @Field(() => TalkSearch, { description: 'The search.' })
  search: TalkSearch;
}
export const SaveTalkSearchResult = resultUnion('SaveTalkSearchResult', [SaveTalkSearchSuccess, InvalidInput, NotFoundError] as const);
export type SaveTalkSearchResult = typeof SaveTalkSearchResult;

@ObjectType({ description: 'Gone.' })
export class RemoveTalkSearchSuccess {
  @Field(() => ID, { description: 'The search that was.' })
  searchId: string;
}
export const RemoveTalkSearchResult = resultUnion('RemoveTalkSearchResult', [RemoveTalkSearchSuccess, NotFoundError] as const);
export type RemoveTalkSearchResult = typeof RemoveTalkSearchResult;
