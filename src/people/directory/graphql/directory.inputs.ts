import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'Which team.' })
export class TeamInput {
  @Field(() => ID, { description: 'Its id.' })
  teamId: string;
}

@InputType({ description: 'How much of the tree.' })
export class TeamTreeInput {
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Also teams that ended.' })
  includeEnded: boolean | null;
}

@InputType({ description: 'Which people.' })
export class PeopleInput {
  @Field(() => String, { nullable: true, description: 'Part of a name; admins find people by part of the address too.' })
  search: string | null;
  @Field(() => ID, { nullable: true, description: 'Only people in this team and below.' })
  teamId: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Also people who left.' })
  includeLeft: boolean | null;
  @Field(() => Int, { nullable: true, defaultValue: 50, description: 'How many, at most 200.' })
  first: number | null;
  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after: string | null;
}

@InputType({ description: 'Which person.' })
export class PersonInput {
  @Field(() => ID, { description: 'Their id.' })
  personId: string;
}

@InputType({ description: 'Which part of the log.' })
export class MemberLogInput {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: 'How many, at most 200.' })
  first: number | null;
  @Field(() => String, { nullable: true, description: 'Cursor after which the page starts.' })
  after: string | null;
}
