import { Field, ID, InputType } from '@nestjs/graphql';

@InputType({ description: 'A new team.' })
export class CreateTeamInput {
  @Field(() => String, { description: 'Its name; siblings have different ones.' })
  name: string;
  @Field(() => ID, { nullable: true, description: 'The team above; without it, the organization’s first team.' })
  parentTeamId?: string | null;
}

@InputType({ description: 'What changes of a team; what is left out stays.' })
export class UpdateTeamInput {
  @Field(() => ID, { description: 'Which team.' })
  teamId: string;
  @Field(() => String, { nullable: true, description: 'Its new name.' })
  name?: string | null;
  @Field(() => ID, { nullable: true, description: 'The team to hang it below, with everything in it. Nobody’s own membership changes by that.' })
  parentTeamId?: string | null;
}

@InputType({ description: 'A team to end.' })
export class EndTeamInput {
  @Field(() => ID, { description: 'Which team: nobody in it, no team below it.' })
  teamId: string;
}

@InputType({ description: 'Who leads a team.' })
export class SetTeamLeadsInput {
  @Field(() => ID, { description: 'Which team.' })
  teamId: string;
  @Field(() => [ID], { description: 'Everybody who leads it; others stop leading it today.' })
  personIds: string[];
}
