import { Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType({ description: 'Whose results, and how far back.' })
export class TeamTrendsInput {
  @Field(() => ID, { description: 'The team; its page adds up everything sealed in it and below.' })
  teamId: string;
  @Field(() => ID, { nullable: true, description: 'Only rounds of this pulse.' })
  pulseId?: string | null;
  @Field(() => Int, { nullable: true, defaultValue: 12, description: 'How many of the newest rounds, 1 to 260.' })
  lastRounds?: number | null;
  @Field(() => [ID], { nullable: true, description: 'Only these drivers.' })
  driverIds?: string[] | null;
}

@InputType({ description: 'Which teams to list.' })
export class VisibleTeamsInput {
  @Field(() => String, { nullable: true, description: 'Part of the name.' })
  search?: string | null;
}

@InputType({ description: 'Whose news.' })
export class TeamTrendsChangedInput {
  @Field(() => ID, { description: 'The team.' })
  teamId: string;
}
