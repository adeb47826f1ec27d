import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.js';
import { resultUnion } from '../../../platform/graphql/union.js';
import { NotFoundError, UserError } from '../../../platform/graphql/user-error.js';

export enum NewsFeedKind {
  HACK_DEMOS = 'HACK_DEMOS',
  TALK_NEWS = 'TALK_NEWS',
}
registerEnumType(NewsFeedKind, {
  name: 'NewsFeedKind', description: 'What a feed of news is of.',
  valuesMap: { HACK_DEMOS: { description: 'Demos of hack weeks, as they are submitted.' }, TALK_NEWS: { description: 'Talks that were accepted, with slides and recordings.' } },
});

@ObjectType({ description: 'A feed of the viewer’s, for programs that read news (Atom).' })
export class NewsFeed {
  @Field(() => NewsFeedKind, { description: 'What it is of.' })
  kind: NewsFeedKind;
  @Field(() => String, { description: 'Where programs fetch it, without signing in: a secret.' })
  address: string;
  @Field(() => Day, { description: 'When it was made.' })
  createdOn: string;
}

@InputType({ description: 'Which feed of the viewer’s.' })
export class NewsFeedInput {
  @Field(() => NewsFeedKind, { description: 'What it is of; there is one of each kind.' })
  kind: NewsFeedKind;
}

@InputType({ description: 'Which feed to make.' })
export class CreateNewsFeedInput extends NewsFeedInput {}

@InputType({ description: 'Which feed is to get another address.' })
export class RenewNewsFeedInput extends NewsFeedInput {}

@InputType({ description: 'Which feed is to end.' })
export class RevokeNewsFeedInput extends NewsFeedInput {}

@ObjectType({ implements: () => UserError, description: 'What it is of is off, or not open to the viewer.' })
export class NewsFeedOff extends UserError {}

@ObjectType({ description: 'There is such a feed; if there was one already, it is that one.' })
export class CreateNewsFeedSuccess {
  @Field(() => NewsFeed, { description: 'The feed.' })
  feed: NewsFeed;
}
export const CreateNewsFeedResult = resultUnion('CreateNewsFeedResult', [CreateNewsFeedSuccess, NewsFeedOff] as const);
export type CreateNewsFeedResult = typeof CreateNewsFeedResult;

@ObjectType({ description: 'It has a new address; the old one opens nothing from now on.' })
export class RenewNewsFeedSuccess {
  @Field(() => NewsFeed, { description: 'The feed.' })
  feed: NewsFeed;
}
export const RenewNewsFeedResult = resultUnion('RenewNewsFeedResult', [RenewNewsFeedSuccess, NewsFeedOff] as const);
export type RenewNewsFeedResult = typeof RenewNewsFeedResult;

@ObjectType({ description: 'The address opens nothing from now on.' })
export class RevokeNewsFeedSuccess {
  @Field(() => NewsFeedKind, { description: 'What it was of.' })
  kind: NewsFeedKind;
}
export const RevokeNewsFeedResult = resultUnion('RevokeNewsFeedResult', [RevokeNewsFeedSuccess, NotFoundError] as const);
export type RevokeNewsFeedResult = typeof RevokeNewsFeedResult;
