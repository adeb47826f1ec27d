import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Locale, toLocale } from '../../../platform/graphql/locale.types.js';
import { Day } from '../../../platform/graphql/scalars.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { Refusal } from '../../../platform/refusal.js';
import { refuseUnless } from '../app/allowed.js';
import { mayEditPerson, mayErasePerson, mayReadDirectory, maySeeContact } from '../domain/directory.policy.js';
import { erasedName } from '../domain/erased-name.js';
import type { PersonRecord } from '../persistence/person-list.query.js';
import { DirectoryLoaders } from './directory.loader.js';
import { IdentityAlias, Membership, Person, PersonPermissions } from './person.types.js';
import { Team } from './team.types.js';

/** Every field decides here what the signed-in person may see, so that a stub from any feature is safe to hand out. */
@Resolver(() => Person)
export class PersonResolver {
  constructor(private readonly uow: UnitOfWork) {}

  @ResolveField(() => String, { description: 'Their name; erased people are called “erased person”.' })
  async name(@Parent() { id }: Person, @CurrentRequest() request: RequestContext): Promise<string> {
    const person = await this.load(id, request);
    return person.isErased ? erasedName(localeOf(request)) : person.name;
  }

  @ResolveField(() => String, { nullable: true, description: 'Null when erased, or when the viewer may not see it (admins and the person themself may).' })
  async email(@Parent() { id }: Person, @CurrentRequest() request: RequestContext): Promise<string | null> {
    const person = await this.load(id, request);
    return maySeeContact(request.ctx.actor, resource(person)).allow ? person.email : null;
  }

  @ResolveField(() => Team, { nullable: true, description: 'The team they are in today; null for people who left.' })
  async team(@Parent() { id }: Person, @CurrentRequest() request: RequestContext): Promise<Team | null> {
    const { teamId } = await this.load(id, request);
    return teamId === null ? null : outcome(Team, { id: teamId });
  }

  @ResolveField(() => [Team], { description: 'Teams they lead themselves.' })
  async leads(@Parent() { id }: Person, @CurrentRequest() request: RequestContext): Promise<Team[]> {
    return (await this.load(id, request)).leads.map((teamId) => outcome(Team, { id: teamId }));
  }

  @ResolveField(() => String, { description: 'IANA time zone in which mails reach them.' })
  async timeZone(@Parent() { id }: Person, @CurrentRequest() request: RequestContext): Promise<string> {
    return (await this.load(id, request)).timeZone;
  }

  @ResolveField(() => Locale, { description: 'Language of their mails and pages.' })
  async locale(@Parent() { id }: Person, @CurrentRequest() request: RequestContext): Promise<Locale> {
    return toLocale((await this.load(id, request)).locale);
  }

  @ResolveField(() => Day, { nullable: true, description: 'First day in the organization, where it is known.' })
  async startedOn(@Parent() { id }: Person, @CurrentRequest() request: RequestContext): Promise<string | null> {
    return (await this.load(id, request)).startedOn;
  }

  @ResolveField(() => Day, { nullable: true, description: 'First day on which they no longer work here.' })
  async endedOn(@Parent() { id }: Person, @CurrentRequest() request: RequestContext): Promise<string | null> {
    return (await this.load(id, request)).endedOn;
  }

  @ResolveField(() => Boolean, { description: 'Erased on request: no name, address or aliases are kept.' })
  async isErased(@Parent() { id }: Person, @CurrentRequest() request: RequestContext): Promise<boolean> {
    return (await this.load(id, request)).isErased;
  }

  @ResolveField(() => Boolean, { description: 'Edits the directory and pulses. Gives no sight of results.' })
  async isAdmin(@Parent() { id }: Person, @CurrentRequest() request: RequestContext): Promise<boolean> {
    return (await this.load(id, request)).isAdmin;
  }

  @ResolveField(() => Boolean, { description: 'Appointed to see the whole organization’s results; every appointment is in the members’ log.' })
  async seesWholeOrganization(@Parent() { id }: Person, @CurrentRequest() request: RequestContext): Promise<boolean> {
    return (await this.load(id, request)).seesWholeOrganization;
  }

  @ResolveField(() => [IdentityAlias], { description: 'Names in other systems; empty unless the viewer may see them.' })
  async aliases(@Parent() { id }: Person, @CurrentRequest() request: RequestContext): Promise<IdentityAlias[]> {
    const person = await this.load(id, request);
    if (!maySeeContact(request.ctx.actor, resource(person)).allow) return [];
    return (await this.loaders(request).aliases.load(id)).map(({ kind, value }) => outcome(IdentityAlias, { kind, value }));
  }

  @ResolveField(() => [Membership], { description: 'Their teams, the oldest first.' })
  async memberships(@Parent() { id }: Person, @CurrentRequest() request: RequestContext): Promise<Membership[]> {
    refuseUnless(mayReadDirectory(request.ctx.actor));
    const memberships = await this.loaders(request).memberships.load(id);
    return memberships.map(({ teamId, startsOn, endsOn }) => outcome(Membership, { team: outcome(Team, { id: teamId }), startsOn, endsOn }));
  }

  @ResolveField(() => PersonPermissions, { description: 'What the signed-in person may do with them.' })
  async viewerCan(@Parent() { id }: Person, @CurrentRequest() request: RequestContext): Promise<PersonPermissions> {
    const person = resource(await this.load(id, request));
    const { actor } = request.ctx;
    return outcome(PersonPermissions, { edit: mayEditPerson(actor, person).allow, erase: mayErasePerson(actor, person).allow });
  }

  private loaders(request: RequestContext): DirectoryLoaders {
    return DirectoryLoaders.of(request, this.uow);
  }

  private async load(id: string, request: RequestContext): Promise<PersonRecord> {
    const found = await this.loaders(request).people.load(id);
    if (found === undefined) throw new Refusal('NOT_FOUND', 'There is no such person.');
    return found;
  }
}

function resource({ id, isErased }: PersonRecord): { personId: string; isErased: boolean } {
  return { personId: id, isErased };
}

function localeOf({ ctx }: RequestContext): 'en' | 'de' {
  return ctx.actor.kind === 'person' || ctx.actor.kind === 'token' ? ctx.actor.locale : 'en';
}
