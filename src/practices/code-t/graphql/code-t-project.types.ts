import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { PageInfo } from '../../../platform/graphql/connection-types.js';
import { Day } from '../../../platform/graphql/scalars.js';

export enum CodeTProjectState {
  ACTIVE = 'ACTIVE',
  PARKED = 'PARKED',
  SHIPPED = 'SHIPPED',
  ADOPTED = 'ADOPTED',
  MOVED_TO_HACK_WEEK = 'MOVED_TO_HACK_WEEK',
}
registerEnumType(CodeTProjectState, {
  name: 'CodeTProjectState', description: 'Where a project stands.',
  valuesMap: {
    ACTIVE: { description: 'Days can be booked on it.' }, PARKED: { description: 'Resting.' }, SHIPPED: { description: 'In use.' }, ADOPTED: { description: 'A team has made it its own.' },
    MOVED_TO_HACK_WEEK: { description: 'It goes on in a hack week.' },
  },
});

export enum CodeTProjectAction {
  PARK = 'PARK',
  RESUME = 'RESUME',
  SHIP = 'SHIP',
  ADOPT = 'ADOPT',
  MOVE_TO_HACK_WEEK = 'MOVE_TO_HACK_WEEK',
}
registerEnumType(CodeTProjectAction, {
  name: 'CodeTProjectAction', description: 'What an owner does with a project.',
  valuesMap: {
    PARK: { description: 'Lets it rest.' }, RESUME: { description: 'Takes it up again.' }, SHIP: { description: 'It is in use.' }, ADOPT: { description: 'A team has made it its own.' },
    MOVE_TO_HACK_WEEK: { description: 'It goes on in a hack week.' },
  },
});

export enum CodeTPresentationState {
  SCHEDULED = 'SCHEDULED',
  PRESENTED = 'PRESENTED',
  GIVEN = 'GIVEN',
  MOVED = 'MOVED',
  CANCELLED = 'CANCELLED',
  LAPSED = 'LAPSED',
}
registerEnumType(CodeTPresentationState, {
  name: 'CodeTPresentationState', description: 'Where a presentation stands.',
  valuesMap: {
    SCHEDULED: { description: 'Still to be given.' }, PRESENTED: { description: 'Its presenter says it was given; somebody who saw it confirms it.' }, GIVEN: { description: 'Given and confirmed: counting starts anew.' },
    MOVED: { description: 'To another day; the one there is another presentation.' }, CANCELLED: { description: 'By its presenter.' }, LAPSED: { description: 'Its day passed without it, or nobody confirmed it.' },
  },
});

export enum CodeTPresentationForm {
  DEMO = 'DEMO',
  TALK = 'TALK',
  NOTE = 'NOTE',
}
registerEnumType(CodeTPresentationForm, {
  name: 'CodeTPresentationForm', description: 'How it is shown. All are as good as each other.',
  valuesMap: { DEMO: { description: 'Showing it.' }, TALK: { description: 'Telling it.' }, NOTE: { description: 'A page about it.' } },
});

@ObjectType({ description: 'What the viewer may do with a project now.' })
export class CodeTProjectPermissions {
  @Field(() => Boolean, { description: 'Change title, summary and address.' })
  change: boolean;
  @Field(() => [CodeTProjectAction], { description: 'Where it can be moved.' })
  move: CodeTProjectAction[];
}

@ObjectType({ description: 'What somebody works on in their Code T days.' })
export class CodeTProject {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => String, { description: 'What it is called.' })
  title: string;
  @Field(() => String, { description: 'What it is about, in its owner’s words.' })
  summary: string;
  @Field(() => String, { nullable: true, description: 'Where it is looked at.' })
  url: string | null;
  @Field(() => CodeTProjectState, { description: 'Where it stands.' })
  state: CodeTProjectState;
  @Field(() => Person, { description: 'Who started it and says where it stands.' })
  owner: Person;
  @Field(() => Date, { description: 'When it was started.' })
  createdAt: Date;
  @Field(() => CodeTProjectPermissions, { description: 'What the viewer may do with it now.' })
  viewerCan: CodeTProjectPermissions;
}

@ObjectType({ description: 'What the viewer may do with a presentation now.' })
export class CodeTPresentationPermissions {
  @Field(() => Boolean, { description: 'Move it to another day.' })
  move: boolean;
  @Field(() => Boolean, { description: 'Cancel it.' })
  cancel: boolean;
  @Field(() => Boolean, { description: 'Say that it was given, or change its link and note.' })
  give: boolean;
  @Field(() => Boolean, { description: 'Confirm that it was given.' })
  confirm: boolean;
}

@ObjectType({ description: 'Showing what came of Code T days: the one thing they ask for.' })
export class CodeTPresentation {
  /** Not a field: what the resolver of the project starts from. */
  projectId: string;
  @Field(() => ID, { description: 'Opaque.' })
  id: string;
  @Field(() => Person, { description: 'Who shows it.' })
  presenter: Person;
  @Field(() => Day, { description: 'The day, where its presenter is.' })
  day: string;
  @Field(() => CodeTPresentationForm, { description: 'How it is shown.' })
  form: CodeTPresentationForm;
  @Field(() => String, { nullable: true, description: 'Where it is looked at: slides, a recording, the thing itself.' })
  url: string | null;
  @Field(() => String, { description: 'What its presenter wrote about it.' })
  note: string;
  @Field(() => CodeTPresentationState, { description: 'Where it stands.' })
  state: CodeTPresentationState;
  @Field(() => Person, { nullable: true, description: 'Who saw it and said so.' })
  confirmedBy: Person | null;
  @Field(() => CodeTPresentationPermissions, { description: 'What the viewer may do with it now.' })
  viewerCan: CodeTPresentationPermissions;
}

@ObjectType({ description: 'A presentation in the showcase.' })
export class CodeTShowcaseEdge {
  @Field(() => String, { description: 'Where the list goes on after this.' })
  cursor: string;
  @Field(() => CodeTPresentation, { description: 'The presentation.' })
  node: CodeTPresentation;
}

@ObjectType({ description: 'Presentations that were given, the latest first.' })
export class CodeTShowcaseConnection {
  @Field(() => [CodeTShowcaseEdge], { description: 'Those of this page.' })
  edges: CodeTShowcaseEdge[];
  @Field(() => PageInfo, { description: 'Whether there are more.' })
  pageInfo: PageInfo;
}
