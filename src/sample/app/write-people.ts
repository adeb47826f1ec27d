import type { OrganizationId, PersonId, TeamId } from '../../kernel/ids.js';
import type { Result } from '../../kernel/result.js';
import { AddPerson } from '../../people/directory/app/add-person.js';
import { CreateOrganization } from '../../people/directory/app/create-organization.js';
import { CreateTeam } from '../../people/directory/app/create-team.js';
import { SetTeamLeads } from '../../people/directory/app/set-team-leads.js';
import { SAMPLE_NAME, samplePeople, sampleTeams, sampleVisitors, type SampleSize } from '../domain/sample-people.js';
import { SAMPLE_TIME_ZONE } from '../domain/sample-timetable.js';
import type { Workshop } from './workshops.js';

/** Sealing in the sample doesn't wait an hour, so that a visitor sees results arrive. */
export const SAMPLE_TICK_SECONDS = 10;

/** The sample's people as they were written. */
export interface WrittenPeople {
  readonly rootTeamId: TeamId;
  readonly memberId: PersonId;
  readonly leadId: PersonId;
  readonly adminId: PersonId;
  /** By name. */
  readonly teams: ReadonlyMap<string, TeamId>;
  /** By address. */
  readonly people: ReadonlyMap<string, PersonId>;
}

/** Founds the sample organization and fills its directory, as an admin would by hand. */
export async function writePeople(workshop: Workshop, organization: OrganizationId, { size, seed }: { size: SampleSize; seed: string }): Promise<WrittenPeople> {
  const visitors = sampleVisitors(size, seed);
  const founded = await workshop.uow.run(workshop.asSystem(organization), (tx) => workshop.get(CreateOrganization).execute(tx, workshop.asSystem(organization), {
    organizationName: SAMPLE_NAME, timeZone: SAMPLE_TIME_ZONE, locale: 'en', adminName: visitors.admin.name, adminEmail: visitors.admin.email,
  }, { isSample: true, sealingTickSeconds: SAMPLE_TICK_SECONDS }));
  const { rootTeamId, adminId } = done(founded);
  const ctx = workshop.asAdmin(organization, adminId);

  const teams = new Map<string, TeamId>([[SAMPLE_NAME, rootTeamId]]);
  for (const { name, parent } of sampleTeams(size)) {
    if (parent !== undefined) teams.set(name, done(await workshop.get(CreateTeam).execute(ctx, { name, parentTeamId: teams.get(parent) })));
  }
  const people = new Map<string, PersonId>([[visitors.admin.email, adminId]]);
  for (const { name, email, team } of samplePeople(size, seed)) {
    if (!people.has(email)) people.set(email, done(await workshop.get(AddPerson).execute(ctx, { name, email, teamId: teams.get(team)!, invite: false })));
  }
  for (const { email, team, isLead } of samplePeople(size, seed)) {
    if (isLead) done(await workshop.get(SetTeamLeads).execute(ctx, teams.get(team)!, [people.get(email)!]));
  }
  return { rootTeamId, teams, people, adminId, memberId: people.get(visitors.member.email)!, leadId: people.get(visitors.lead.email)! };
}

/** The value of a step that can't fail with made-up data that is right. */
export function done<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(`the sample can not be written: ${JSON.stringify(result.error)}`);
  return result.value;
}
