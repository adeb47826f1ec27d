import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { HackEditionId } from '../domain/edition.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { PageInfo } from '../../../platform/graphql/connection-types.js';

export enum HackPhase {
  DRAFT = 'DRAFT',
  IDEAS = 'IDEAS',
  HACKING = 'HACKING',
  FROZEN = 'FROZEN',
  DEMOS = 'DEMOS',
  TALLY = 'TALLY',
  PUBLISHED = 'PUBLISHED',
  ARCHIVED = 'ARCHIVED',
}
registerEnumType(HackPhase, {
  name: 'HackPhase', description: 'Where a hack week is, in the order it goes through.',
  valuesMap: {
    DRAFT: { description: 'Only organizers see it.' }, IDEAS: { description: 'Ideas are gathered, teams form.' }, HACKING: { description: 'The days themselves: demos are written and submitted.' },
    FROZEN: { description: 'Nothing changes any more; the running order is made.' }, DEMOS: { description: 'Demos are shown, everybody votes.' }, TALLY: { description: 'The ballot is closed; nobody sees results yet.' },
    PUBLISHED: { description: 'The results are out.' }, ARCHIVED: { description: 'Kept to look at.' },
  },
});

/** A stub with the id is enough: every other field is resolved. */
@ObjectType({ description: 'One hack week: days in a row, with ideas before and demos at the end.' })
export class HackEdition {
  @Field(() => ID, { description: 'Opaque.' })
  id: HackEditionId;
}

@ObjectType({ description: 'What comes next by itself.' })
export class HackStep {
  @Field(() => HackPhase, { description: 'The phase.' })
  phase: HackPhase;
  @Field(() => Date, { description: 'When it begins.' })
  at: Date;
}

@ObjectType({ description: 'What the phase allows to those who take part.' })
export class HackCan {
  @Field(() => Boolean, { description: 'Propose ideas.' })
  propose: boolean;
  @Field(() => Boolean, { description: 'Join and leave projects.' })
  join: boolean;
  @Field(() => Boolean, { description: 'Write at demos.' })
  editDemo: boolean;
  @Field(() => Boolean, { description: 'Submit demos.' })
  submit: boolean;
  @Field(() => Boolean, { description: 'Vote.' })
  vote: boolean;
  @Field(() => Boolean, { description: 'Results are out.' })
  resultsVisible: boolean;
}

@ObjectType({ description: 'What the viewer may do with a hack week.' })
export class HackEditionPermissions {
  @Field(() => Boolean, { description: 'Organize it: change it and move it from phase to phase.' })
  organize: boolean;
  @Field(() => Boolean, { description: 'Propose an idea now.' })
  propose: boolean;
  @Field(() => [HackPhase], { description: 'Phases it can be moved to now: the next one, and the one before.' })
  moveTo: HackPhase[];
  @Field(() => Boolean, { description: 'Remove it: a draft.' })
  remove: boolean;
}

@ObjectType({ description: 'A phase that a hack week entered, or will enter by itself.' })
export class HackPhaseRow {
  @Field(() => HackPhase, { description: 'The phase.' })
  phase: HackPhase;
  @Field(() => Date, { nullable: true, description: 'When it was entered, or will be; null: when an organizer says so.' })
  at: Date | null;
  @Field(() => Person, { nullable: true, description: 'Who did it; null: its date, or it is to come.' })
  by: Person | null;
  @Field(() => String, { nullable: true, description: 'Why, where it went back.' })
  reason: string | null;
  @Field(() => Boolean, { description: 'It was entered; false: it is to come.' })
  isPast: boolean;
}

@ObjectType({ description: 'How much is going on.' })
export class HackCounts {
  @Field(() => Int, { description: 'Ideas that nobody has joined yet.' })
  ideas: number;
  @Field(() => Int, { description: 'Projects with people.' })
  projects: number;
  @Field(() => Int, { description: 'Submitted demos, shown ones included.' })
  submitted: number;
  @Field(() => Int, { description: 'People on projects.' })
  people: number;
}

@ObjectType({ description: 'The current hack week, or why there is none.' })
export class HackWeekView {
  @Field(() => Boolean, { description: 'Hack weeks are on, and the viewer is among those they are for.' })
  isOn: boolean;
  @Field(() => HackEdition, { nullable: true, description: 'The hack week.' })
  edition: HackEdition | null;
  @Field(() => String, { description: 'Why there is none, in the viewer’s language; empty where there is one.' })
  text: string;
  @Field(() => Int, { description: 'How many days in a row a new hack week has unless its organizer says otherwise.' })
  usualDays: number;
}

@ObjectType({ description: 'A hack week in a list.' })
export class HackEditionEdge {
  @Field(() => String, { description: 'Where the list goes on after this.' })
  cursor: string;
  @Field(() => HackEdition, { description: 'The hack week.' })
  node: HackEdition;
}

@ObjectType({ description: 'Hack weeks, the newest first.' })
export class HackEditionConnection {
  @Field(() => [HackEditionEdge], { description: 'Those of this page.' })
  edges: HackEditionEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' })
  pageInfo: PageInfo;
}
