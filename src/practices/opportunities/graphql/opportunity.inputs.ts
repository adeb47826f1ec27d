import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.js';
import { TalkOpportunityKind } from './opportunity.types.js';

export enum TalkOpportunitySort {
  DEADLINE = 'DEADLINE',
  START = 'START',
  NEWEST = 'NEWEST',
  PLACE = 'PLACE',
}
registerEnumType(TalkOpportunitySort, {
  name: 'TalkOpportunitySort', description: 'The order of opportunities.',
  valuesMap: { DEADLINE: { description: 'By when the call closes; without a known deadline last.' }, START: { description: 'By when it takes place; without a day last.' }, NEWEST: { description: 'What was first seen last comes first.' }, PLACE: { description: 'The own stage, then by country as the viewer’s language calls and sorts it, city and deadline; then what is online alone, then what nobody knows the place of.' } },
});

/** Everything that narrows a list of opportunities: of a query, and of a search that is kept. */
@InputType({ description: 'What to look for. Values of one list are alternatives; what is left out restricts nothing.' })
export class TalkCriteriaInput {
  @Field(() => String, { nullable: true, description: 'Words that stand in the name, place, topics or summary.' })
  search?: string | null;
  @Field(() => [TalkOpportunityKind], { nullable: true, description: 'Kinds.' })
  kinds?: TalkOpportunityKind[] | null;
  @Field(() => [String], { nullable: true, description: 'Topics.' })
  topics?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Countries: ISO 3166-1 alpha-2 codes, or their names in whatever spelling.' })
  countries?: string[] | null;
  @Field(() => String, { nullable: true, description: 'A city.' })
  city?: string | null;
  @Field(() => [String], { nullable: true, description: 'Languages, ISO 639-1.' })
  languages?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'True: can be joined online. False: has a place to go to.' })
  online?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Has a code of conduct, or has none.' })
  hasCodeOfConduct?: boolean | null;
  @Field(() => Day, { nullable: true, description: 'Calls that are open on this day, its deadline’s day included.' })
  openOn?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'With openOn: those whose deadline nobody knows, too.' })
  withUnknownCalls?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Those with a topic of the viewer’s own talks.' })
  fitsMyTalks?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Those that are over, too.' })
  includePast?: boolean | null;
}

@InputType({ description: 'Which opportunities.' })
export class TalkOpportunitiesInput extends TalkCriteriaInput {
  @Field(() => Int, { nullable: true, description: 'How many, 1 to 200; 50 unless given.' })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'Those after this position.' })
  after?: string | null;
  @Field(() => TalkOpportunitySort, { nullable: true, description: 'By deadline unless given.' })
  sort?: TalkOpportunitySort | null;
}

@InputType({ description: 'Which opportunity.' })
export class TalkOpportunityInput {
  @Field(() => ID, { description: 'Its id.' })
  opportunityId: string;
}

@InputType({ description: 'A deadline: a day, with a time zone or anywhere on Earth; or an instant.' })
export class TalkDeadlineInput {
  @Field(() => Day, { nullable: true, description: 'The last day, included.' })
  day?: string | null;
  @Field(() => String, { nullable: true, description: 'The IANA name of the time zone in which that day ends; without it anywhere on Earth.' })
  timeZone?: string | null;
  @Field(() => Date, { nullable: true, description: 'An instant, instead of a day.' })
  at?: Date | null;
}

@InputType({ description: 'What an opportunity says.' })
export class CreateTalkOpportunityInput {
  @Field(() => TalkOpportunityKind, { description: 'What it is.' })
  kind: TalkOpportunityKind;
  @Field(() => String, { description: 'What it is called, 1 to 200 characters.' })
  name: string;
  @Field(() => String, { nullable: true, description: 'What it is about, up to 2000 characters.' })
  summary?: string | null;
  @Field(() => Day, { nullable: true, description: 'Its first day.' })
  startsOn?: string | null;
  @Field(() => Day, { nullable: true, description: 'Its last day.' })
  endsOn?: string | null;
  @Field(() => Date, { nullable: true, description: 'Of the own stage: when it begins.' })
  startsAt?: Date | null;
  @Field(() => String, { nullable: true, description: 'Of the own stage: the room or link.' })
  place?: string | null;
  @Field(() => Int, { nullable: true, description: 'Of the own stage: how many talks there is room for, 1 to 100; any number unless given.' })
  slots?: number | null;
  @Field(() => String, { nullable: true, description: 'Its page.' })
  url?: string | null;
  @Field(() => String, { nullable: true, description: 'Where talks are proposed.' })
  callUrl?: string | null;
  @Field(() => TalkDeadlineInput, { nullable: true, description: 'When the call closes.' })
  deadline?: TalkDeadlineInput | null;
  @Field(() => String, { nullable: true, description: 'Where.' })
  city?: string | null;
  @Field(() => String, { nullable: true, description: 'In which country.' })
  country?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Can be joined online.' })
  isOnline?: boolean | null;
  @Field(() => [String], { nullable: true, description: 'Languages of the talks, ISO 639-1.' })
  languages?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'What it is about.' })
  topics?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Its code of conduct.' })
  codeOfConductUrl?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Offers captions or sign language.' })
  hasCaptions?: boolean | null;
}

@InputType({ description: 'What an opportunity says from now on. All of it: what is left out is emptied.' })
export class ChangeTalkOpportunityInput extends CreateTalkOpportunityInput {
  @Field(() => ID, { description: 'Which.' })
  opportunityId: string;
}

@InputType({ description: 'A search to keep. Of the same name it is replaced.' })
export class SaveTalkSearchInput {
  @Field(() => String, { description: 'What the viewer calls it, 1 to 80 characters.' })
  name: string;
  @Field(() => TalkCriteriaInput, { description: 'What it looks for.' })
  criteria: TalkCriteriaInput;
  @Field(() => Boolean, { nullable: true, description: 'Its open calls stand in the viewer’s calendar feed of calls; they do unless this says otherwise.' })
  isInFeed?: boolean | null;
}

@InputType({ description: 'Which search.' })
export class RemoveTalkSearchInput {
  @Field(() => ID, { description: 'Its id.' })
  searchId: string;
}
