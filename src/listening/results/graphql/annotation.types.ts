import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { Day } from '../../../platform/graphql/scalars.js';

export enum AnnotationKind {
  REORGANISATION = 'REORGANISATION',
  INCIDENT = 'INCIDENT',
  LAUNCH = 'LAUNCH',
  PRACTICE = 'PRACTICE',
  OTHER = 'OTHER',
}
registerEnumType(AnnotationKind, {
  name: 'AnnotationKind', description: 'What an event on a time line is.',
  valuesMap: {
    REORGANISATION: { description: 'Teams or people were arranged anew.' },
    INCIDENT: { description: 'Something broke.' },
    LAUNCH: { description: 'Something went out to users.' },
    PRACTICE: { description: 'A hack week, a talk and the like: added by practices alone.' },
    OTHER: { description: 'Anything else.' },
  },
});

@ObjectType({ description: 'What the signed-in person may do with an event on a time line.' })
export class AnnotationPermissions {
  @Field(() => Boolean, { description: 'Change it, and take it off.' })
  edit: boolean;
}

@ObjectType({ description: 'An event on the time line of a team and those below it, or of everybody.' })
export class Annotation {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;
  @Field(() => AnnotationKind, { description: 'What it is.' })
  kind: AnnotationKind;
  @Field(() => String, { description: "A few words; those of practices are in the viewer's language." })
  title: string;
  @Field(() => Day, { description: 'Its day, or its first.' })
  on: string;
  @Field(() => Day, { nullable: true, description: 'Its last day; null for one day.' })
  until: string | null;
  @Field(() => Team, { nullable: true, description: 'Whose time line it stands on, with those below; null: everybody’s.' })
  team: Team | null;
  @Field(() => String, { nullable: true, description: 'Where more is told: an http(s) address, or a path within these pages.' })
  url: string | null;
  @Field(() => String, { nullable: true, description: 'Name of who added it; null: a practice did.' })
  addedBy: string | null;
  @Field(() => AnnotationPermissions, { description: 'What the viewer may do with it.' })
  viewerCan: AnnotationPermissions;
}
