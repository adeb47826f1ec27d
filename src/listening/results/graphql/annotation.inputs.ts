import { Field, ID, InputType } from '@nestjs/graphql';
import { Day } from '../../../platform/graphql/scalars.js';
import { AnnotationKind } from './annotation.types.js';

@InputType({ description: 'Which time line, and which days of it.' })
export class AnnotationsInput {
  @Field(() => ID, { nullable: true, description: 'The team: its own events, those of teams above it and everybody’s. Without it only everybody’s.' })
  teamId?: string | null;
  @Field(() => Day, { nullable: true, description: 'First day.' })
  from?: string | null;
  @Field(() => Day, { nullable: true, description: 'Last day.' })
  to?: string | null;
}

@InputType({ description: 'A new event on a time line.' })
export class AddAnnotationInput {
  @Field(() => ID, { nullable: true, description: 'On whose time line; without it on everybody’s, which is for admins.' })
  teamId?: string | null;
  @Field(() => AnnotationKind, { description: 'What it is; PRACTICE is for practices.' })
  kind: AnnotationKind;
  @Field(() => String, { description: 'One to 120 characters. Whoever sees the results of the team reads it.' })
  title: string;
  @Field(() => Day, { description: 'Its day, or its first.' })
  on: string;
  @Field(() => Day, { nullable: true, description: 'Its last day.' })
  until?: string | null;
  @Field(() => String, { nullable: true, description: 'An http(s) address, or a path within these pages.' })
  url?: string | null;
}

@InputType({ description: 'An event as it should be; its time line stays.' })
export class ChangeAnnotationInput {
  @Field(() => ID, { description: 'Which event.' })
  annotationId: string;
  @Field(() => AnnotationKind, { description: 'What it is.' })
  kind: AnnotationKind;
  @Field(() => String, { description: 'One to 120 characters.' })
  title: string;
  @Field(() => Day, { description: 'Its day, or its first.' })
  on: string;
  @Field(() => Day, { nullable: true, description: 'Its last day; null for one day.' })
  until?: string | null;
  @Field(() => String, { nullable: true, description: 'An http(s) address, or a path within these pages; null for none.' })
  url?: string | null;
}

@InputType({ description: 'An event to take off its time line.' })
export class RemoveAnnotationInput {
  @Field(() => ID, { description: 'Which event.' })
  annotationId: string;
}
