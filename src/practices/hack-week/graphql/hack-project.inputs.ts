import { Field, ID, InputType, Int, registerEnumType } from '@nestjs/graphql';
import { HackProjectState } from './hack-project.types.js';

export enum HackProjectSort {
  NEWEST = 'NEWEST',
  TITLE = 'TITLE',
  NUMBER = 'NUMBER',
}
registerEnumType(HackProjectSort, {
  name: 'HackProjectSort', description: 'The order of projects.', valuesMap: { NEWEST: { description: 'The newest first.' }, TITLE: { description: 'By title.' }, NUMBER: { description: 'By number, the oldest first.' } },
});

@InputType({ description: 'Which projects of a hack week.' })
export class HackProjectsInput {
  @Field(() => ID, { description: 'Which hack week.' })
  editionId: string;
  @Field(() => String, { nullable: true, description: 'Part of the title, the one line, the idea or a tag; or a number.' })
  search?: string | null;
  @Field(() => [HackProjectState], { nullable: true, description: 'Only in these states; all but withdrawn ones by default.' })
  states?: HackProjectState[] | null;
  @Field(() => String, { nullable: true, description: 'Only with this tag.' })
  tag?: string | null;
  @Field(() => String, { nullable: true, description: 'Only those that want this skill in an open role, or have it as a tag.' })
  skill?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Only those the viewer owns or is on.' })
  mine?: boolean | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Only ideas without people and those with open roles.' })
  lookingForPeople?: boolean | null;
  @Field(() => HackProjectSort, { nullable: true, description: 'The order; the newest first by default.' })
  sort?: HackProjectSort | null;
  @Field(() => Int, { nullable: true, description: 'How many, 1 to 200; 50 by default.' })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'After this cursor.' })
  after?: string | null;
}

@InputType({ description: 'Which project.' })
export class HackProjectInput {
  @Field(() => ID, { description: 'Its id in one hack week.' })
  projectId: string;
}

@InputType({ description: 'A role that a project wants.' })
export class HackRoleInput {
  @Field(() => ID, { nullable: true, description: 'The one there is; none: a new one.' })
  id?: string | null;
  @Field(() => String, { description: '1 to 60 characters.' })
  title: string;
  @Field(() => [String], { nullable: true, description: 'At most 8 skills of at most 40 characters.' })
  skills?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'Somebody on the project who does it.' })
  filledBy?: string | null;
}

@InputType({ isAbstract: true })
class HackProjectValues {
  @Field(() => String, { description: '1 to 120 characters.' })
  title: string;
  @Field(() => String, { nullable: true, description: 'What it is in one line, at most 200 characters.' })
  oneLine?: string | null;
  @Field(() => String, { nullable: true, description: 'The idea, in Markdown; at most 20,000 characters.' })
  idea?: string | null;
  @Field(() => [String], { nullable: true, description: 'At most 8 tags of at most 40 characters.' })
  tags?: string[] | null;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: 'Who wants to join asks first.' })
  asksFirst?: boolean | null;
}

@InputType({ description: 'An idea.' })
export class ProposeHackProjectInput extends HackProjectValues {
  @Field(() => ID, { description: 'For which hack week.' })
  editionId: string;
  @Field(() => [HackRoleInput], { nullable: true, description: 'At most 12 roles that it wants.' })
  roles?: HackRoleInput[] | null;
  @Field(() => ID, { nullable: true, description: 'An own Code T project that this goes on from.' })
  codeTProjectId?: string | null;
  @Field(() => Boolean, { nullable: true, defaultValue: true, description: 'The viewer joins at once; otherwise the idea waits for others.' })
  join?: boolean | null;
}

@InputType({ description: 'A project as it should be.' })
export class ChangeHackProjectInput extends HackProjectValues {
  @Field(() => ID, { description: 'Which one.' })
  projectId: string;
  @Field(() => Int, { description: 'The version that was read.' })
  version: number;
}

@InputType({ description: 'The roles that a project wants.' })
export class SetHackRolesInput {
  @Field(() => ID, { description: 'Which project.' })
  projectId: string;
  @Field(() => [HackRoleInput], { description: 'All of them, in order; those left out go.' })
  roles: HackRoleInput[];
}

@InputType({ description: 'Which project to remove.' })
export class RemoveHackProjectInput {
  @Field(() => ID, { description: 'An own idea that nobody joined.' })
  projectId: string;
}

@InputType({ description: 'Which project to withdraw.' })
export class WithdrawHackProjectInput {
  @Field(() => ID, { description: 'Which one.' })
  projectId: string;
}

@InputType({ description: 'Whose people begin.' })
export class StartBuildingInput {
  @Field(() => ID, { description: 'Which project.' })
  projectId: string;
}

@InputType({ description: 'Which project goes on where.' })
export class ReviveHackProjectInput {
  @Field(() => ID, { description: 'The project in any hack week.' })
  projectId: string;
  @Field(() => ID, { description: 'The hack week it is for.' })
  editionId: string;
}
