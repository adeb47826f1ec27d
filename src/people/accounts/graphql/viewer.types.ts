import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { OrganizationId, PersonId, SessionId } from '../../../kernel/ids.js';
import { Locale } from '../../../platform/graphql/locale.types.js';
import { Day } from '../../../platform/graphql/scalars.js';

export enum Role {
  MEMBER = 'MEMBER',
  LEAD = 'LEAD',
  ADMIN = 'ADMIN',
}
registerEnumType(Role, {
  name: 'Role',
  description: 'What somebody is in an organization. A lead sees results of the teams below them; an admin sets things up and sees no results by being admin.',
  valuesMap: { MEMBER: { description: 'Everybody.' }, LEAD: { description: 'Leads at least one team.' }, ADMIN: { description: 'Sets up people, pulses and integrations.' } },
});

@ObjectType({ description: 'One organization. Several share an installation and nothing else.' })
export class Organization {
  @Field(() => ID, { description: 'Opaque.' })
  id: OrganizationId;
  @Field(() => String, { description: 'As its people call it.' })
  name: string;
  @Field(() => String, { description: 'IANA time zone that new people and pulses start with.' })
  timeZone: string;
  @Field(() => Locale, { description: 'Language that new people start with.' })
  locale: Locale;
  @Field(() => Boolean, { description: 'True for the made-up organization to look around in.' })
  isSample: boolean;
  @Field(() => String, { nullable: true, description: 'What the organization is there for, in its own words.' })
  mission: string | null;
}

@ObjectType({ description: 'What the signed-in person may do; screens read these and know no roles.' })
export class ViewerPermissions {
  @Field(() => Boolean, { description: 'Add, change, move, end and import people and teams.' })
  manageDirectory: boolean;
  @Field(() => Boolean, { description: 'Plan, launch, pause and end pulses.' })
  managePulses: boolean;
  @Field(() => Boolean, { description: 'See which mails went out to whom, never what they say.' })
  viewOutbox: boolean;
  @Field(() => Boolean, { description: 'Open the results pages; which teams they show is decided team by team.' })
  viewResults: boolean;
  @Field(() => Boolean, { description: 'Appoint admins and viewers of the whole organization.' })
  manageRoles: boolean;
  @Field(() => Boolean, { description: 'Delete this organization, which is the sample.' })
  deleteSample: boolean;
}

@ObjectType({ description: 'One browser in which the person is signed in.' })
export class Session {
  @Field(() => ID, { description: 'Opaque.' })
  id: SessionId;
  @Field(() => String, { description: 'The kind of browser, for example Firefox on Linux.' })
  deviceLabel: string;
  @Field(() => Day, { description: 'The day of the sign-in. No time of a visit is kept.' })
  createdOn: string;
  @Field(() => Day, { description: 'The day it was last used.' })
  lastUsedOn: string;
  @Field(() => Boolean, { description: 'True for the browser that asks.' })
  isCurrent: boolean;
}

@ObjectType({ description: 'Whoever is signed in.' })
export class Viewer {
  /** Not a field: what the resolvers of the fields start from. */
  personId: PersonId;
  @Field(() => Organization, { description: 'The organization the session belongs to.' })
  organization: Organization;
  @Field(() => [Role], { description: 'MEMBER always, LEAD and ADMIN where they hold.' })
  roles: Role[];
  @Field(() => Locale, { description: 'The language of pages and mails.' })
  locale: Locale;
  @Field(() => Boolean, { description: 'True when the person wants no reminders, ever. Muting a single round does not exist: it would record who answered.' })
  remindersMuted: boolean;
  @Field(() => Boolean, { description: "Appointed to see the whole organization's results." })
  seesWholeOrganization: boolean;
  @Field(() => ViewerPermissions, { description: 'What the person may do.' })
  viewerCan: ViewerPermissions;
}

@InputType({ description: 'How to answer.' })
export class ViewerInput {
  @Field(() => Locale, { nullable: true, description: 'Language wanted for texts that the server words in this answer; the person\'s own without it.' })
  locale?: Locale | null;
}
