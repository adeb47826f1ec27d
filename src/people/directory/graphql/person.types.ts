import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { PersonId } from '../../../kernel/ids.js';
import { PageInfo } from '../../../platform/graphql/connection-types.js';
import { Day } from '../../../platform/graphql/scalars.js';
import { Team } from './team.types.js';

/** A stub with the id is enough: every other field is resolved by the directory. */
@ObjectType({ description: 'Somebody who works or worked in the organization.' })
export class Person {
  @Field(() => ID, { description: 'Stable id.' })
  id: PersonId;
}

@ObjectType({ description: 'What the signed-in person may do with a person.' })
export class PersonPermissions {
  @Field(() => Boolean, { description: 'Edit, move, end.' })
  edit: boolean;
  @Field(() => Boolean, { description: 'Erase for good.' })
  erase: boolean;
}

@ObjectType({ description: 'A name that another system knows a person by, for example their account at a code host.' })
export class IdentityAlias {
  @Field(() => String, { description: 'Which system, for example github.' })
  kind: string;
  @Field(() => String, { description: 'The name there.' })
  value: string;
}

@ObjectType({ description: 'A person’s time in a team.' })
export class Membership {
  @Field(() => Team, { description: 'The team.' })
  team: Team;
  @Field(() => Day, { description: 'First day in the team.' })
  startsOn: string;
  @Field(() => Day, { nullable: true, description: 'First day no longer in the team; null: until further notice.' })
  endsOn: string | null;
}

@ObjectType({ description: 'A person in a list.' })
export class PersonEdge {
  @Field(() => String, { description: 'Where the list goes on after this.' })
  cursor: string;
  @Field(() => Person, { description: 'The person.' })
  node: Person;
}

@ObjectType({ description: 'One page of people, by name.' })
export class PersonConnection {
  @Field(() => [PersonEdge], { description: 'The people of this page.' })
  edges: PersonEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' })
  pageInfo: PageInfo;
  @Field(() => Int, { description: 'People on all pages.' })
  totalCount: number;
}
