import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { PageInfo } from '../../../platform/graphql/connection-types.js';
import type { HackEntryId } from '../domain/entry.js';

export enum HackProjectState {
  IDEA = 'IDEA',
  FORMING = 'FORMING',
  BUILDING = 'BUILDING',
  SUBMITTED = 'SUBMITTED',
  SCHEDULED = 'SCHEDULED',
  PRESENTED = 'PRESENTED',
  NO_SHOW = 'NO_SHOW',
  WITHDRAWN = 'WITHDRAWN',
}
registerEnumType(HackProjectState, {
  name: 'HackProjectState', description: 'Where a project stands in its hack week.',
  valuesMap: {
    IDEA: { description: 'Nobody has joined.' }, FORMING: { description: 'It has people.' }, BUILDING: { description: 'They hack.' }, SUBMITTED: { description: 'Its demo is submitted.' },
    SCHEDULED: { description: 'It has a place in the running order.' }, PRESENTED: { description: 'It was shown.' }, NO_SHOW: { description: 'Nobody was there to show it.' }, WITHDRAWN: { description: 'It takes part no more.' },
  },
});

export enum HackProjectAction {
  FORM = 'FORM',
  EMPTY = 'EMPTY',
  BUILD = 'BUILD',
  SUBMIT = 'SUBMIT',
  UNSUBMIT = 'UNSUBMIT',
  SCHEDULE = 'SCHEDULE',
  UNSCHEDULE = 'UNSCHEDULE',
  PRESENT = 'PRESENT',
  MISS = 'MISS',
  REQUEUE = 'REQUEUE',
  RECALL = 'RECALL',
  WITHDRAW = 'WITHDRAW',
  REVIVE = 'REVIVE',
}
registerEnumType(HackProjectAction, {
  name: 'HackProjectAction', description: 'What happens to a project in its hack week.',
  valuesMap: {
    FORM: { description: 'The first person joins.' }, EMPTY: { description: 'The last person leaves.' }, BUILD: { description: 'Its people begin.' }, SUBMIT: { description: 'Its demo is submitted.' },
    UNSUBMIT: { description: 'Its demo is taken back.' }, SCHEDULE: { description: 'It gets a place in the running order.' }, UNSCHEDULE: { description: 'It loses that place.' },
    PRESENT: { description: 'It is shown.' }, MISS: { description: 'Nobody is there to show it.' }, REQUEUE: { description: 'To the end of the queue.' }, RECALL: { description: 'Its end is taken back.' }, WITHDRAW: { description: 'It takes part no more.' },
    REVIVE: { description: 'It takes part again.' },
  },
});

export enum HackOutcome {
  SHIPPED = 'SHIPPED',
  ADOPTED = 'ADOPTED',
  CODE_T = 'CODE_T',
  PARKED = 'PARKED',
  ENDED = 'ENDED',
}
registerEnumType(HackOutcome, {
  name: 'HackOutcome', description: 'What became of a project after its hack week.',
  valuesMap: {
    SHIPPED: { description: 'It is in use.' }, ADOPTED: { description: 'A team has made it its own.' }, CODE_T: { description: 'It goes on in Code T days.' }, PARKED: { description: 'It rests.' }, ENDED: { description: 'It is over.' },
  },
});

/** A stub with the id is enough: every other field is resolved. The id is that of the project in one hack week. */
@ObjectType({ description: 'A project in one hack week.' })
export class HackProject {
  @Field(() => ID, { description: 'Opaque; of this project in this hack week.' })
  id: HackEntryId;
}

@ObjectType({ description: 'A Code T project that a hack goes on from.' })
export class HackCodeTProject {
  @Field(() => ID, { description: 'As codeTProjects names it.' })
  id: string;
  @Field(() => String, { description: 'What it is called there.' })
  title: string;
}

@ObjectType({ description: 'Somebody on a project.' })
export class HackMember {
  @Field(() => Person, { description: 'Who.' })
  person: Person;
  @Field(() => String, { nullable: true, description: 'What they do there, in their own words.' })
  role: string | null;
  @Field(() => Date, { description: 'Since when.' })
  joinedAt: Date;
}

@ObjectType({ description: 'Somebody wanted.' })
export class HackRole {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => String, { description: 'What they would do.' })
  title: string;
  @Field(() => [String], { description: 'Skills for it, in lower case.' })
  skills: string[];
  @Field(() => Person, { nullable: true, description: 'Who does it; null while somebody is looked for.' })
  filledBy: Person | null;
}

@ObjectType({ description: 'Somebody asks to join and waits for an answer.' })
export class HackJoinRequest {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => Person, { description: 'Who asks.' })
  person: Person;
  @Field(() => String, { nullable: true, description: 'What they would do.' })
  role: string | null;
  @Field(() => String, { description: 'What they say; may be empty.' })
  message: string;
  @Field(() => Date, { description: 'When they asked.' })
  askedAt: Date;
  @Field(() => Boolean, { description: 'The viewer can accept or decline it.' })
  viewerCanAnswer: boolean;
  @Field(() => Boolean, { description: 'The viewer asked, and can take it back.' })
  viewerCanWithdraw: boolean;
}

@ObjectType({ description: 'What the viewer may do with a project now.' })
export class HackProjectPermissions {
  @Field(() => Boolean, { description: 'Change what it says, its tags and its roles.' })
  edit: boolean;
  @Field(() => Boolean, { description: 'Join at once.' })
  join: boolean;
  @Field(() => Boolean, { description: 'Ask to join.' })
  ask: boolean;
  @Field(() => Boolean, { description: 'Leave.' })
  leave: boolean;
  @Field(() => Boolean, { description: 'Take somebody else off it.' })
  takeOff: boolean;
  @Field(() => Boolean, { description: 'Say that its people begin.' })
  build: boolean;
  @Field(() => Boolean, { description: 'Write and submit its demo.' })
  submit: boolean;
  @Field(() => Boolean, { description: 'Withdraw it from the hack week.' })
  withdraw: boolean;
  @Field(() => Boolean, { description: 'Remove it: an own idea that nobody joined.' })
  remove: boolean;
  @Field(() => Boolean, { description: 'Comment.' })
  comment: boolean;
  @Field(() => Boolean, { description: 'Bring it to another hack week, or back to this one.' })
  revive: boolean;
}

@ObjectType({ description: 'A project in a list.' })
export class HackProjectEdge {
  @Field(() => String, { description: 'Where the list goes on after this.' })
  cursor: string;
  @Field(() => HackProject, { description: 'The project.' })
  node: HackProject;
}

@ObjectType({ description: 'A tag and how many of the listed projects have it.' })
export class HackTagCount {
  @Field(() => String, { description: 'The tag, in lower case.' })
  tag: string;
  @Field(() => Int, { description: 'Projects with it.' })
  count: number;
}

@ObjectType({ description: 'Projects of a hack week.' })
export class HackProjectConnection {
  @Field(() => [HackProjectEdge], { description: 'Those of this page.' })
  edges: HackProjectEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' })
  pageInfo: PageInfo;
  @Field(() => Int, { description: 'All that match.' })
  totalCount: number;
  @Field(() => [HackTagCount], { description: 'Tags of those that match, whichever tag was asked for; the most frequent first, at most 50.' })
  tags: HackTagCount[];
}
