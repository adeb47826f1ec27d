import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { PersonId } from '../../../kernel/ids.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { fromLocale, type Locale } from '../../../platform/graphql/locale.types.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { AddPerson } from '../app/add-person.js';
import { EndPerson } from '../app/end-person.js';
import { ErasePerson } from '../app/erase-person.js';
import { SetAliases } from '../app/set-aliases.js';
import { SetRoles } from '../app/set-roles.js';
import { UpdatePerson } from '../app/update-person.js';
import { DirectoryLoaders } from './directory.loader.js';
import { presentDirectoryError } from './directory.presenter.js';
import { AddPersonInput, EndPersonInput, ErasePersonInput, SetAliasesInput, SetRolesInput, UpdatePersonInput } from './person.inputs.js';
import {
  AddPersonResult, AddPersonSuccess, EndPersonResult, EndPersonSuccess, ErasePersonResult, ErasePersonSuccess, SetAliasesResult, SetAliasesSuccess,
  SetRolesResult, SetRolesSuccess, UpdatePersonResult, UpdatePersonSuccess,
} from './person.results.js';
import { Person } from './person.types.js';

/** Changes of people. */
@Resolver()
export class PersonChangesResolver {
  constructor(
    private readonly adding: AddPerson,
    private readonly updating: UpdatePerson,
    private readonly ending: EndPerson,
    private readonly erasing: ErasePerson,
    private readonly settingAliases: SetAliases,
    private readonly settingRoles: SetRoles,
  ) {}

  @Can('directory:manage')
  @Mutation(() => AddPersonResult, { description: 'Brings somebody into a team from today on.' })
  async addPerson(@Args('input') input: AddPersonInput, @CurrentRequest() request: RequestContext): Promise<AddPersonResult> {
    const { email, name, teamId } = input;
    const added = await this.adding.execute(request.ctx, { ...optional(input), email, name, teamId, invite: input.invite ?? false });
    return added.ok ? outcome(AddPersonSuccess, changed(added.value, request)) : presentDirectoryError(added.error);
  }

  @Can('person:edit')
  @Mutation(() => UpdatePersonResult, { description: 'Changes what is known of a person, or their team.' })
  async updatePerson(@Args('input') input: UpdatePersonInput, @CurrentRequest() request: RequestContext): Promise<UpdatePersonResult> {
    const { personId, name, email, teamId } = input;
    const change = { ...optional(input), personId, name: name ?? undefined, email: email ?? undefined, teamId: teamId ?? undefined };
    const updated = await this.updating.execute(request.ctx, change);
    return updated.ok ? outcome(UpdatePersonSuccess, changed(updated.value, request)) : presentDirectoryError(updated.error);
  }

  @Can('person:edit')
  @Mutation(() => EndPersonResult, { description: 'Somebody leaves: out of their team, signed out, without duties. Their name stays.' })
  async endPerson(@Args('input') { personId, endedOn }: EndPersonInput, @CurrentRequest() request: RequestContext): Promise<EndPersonResult> {
    const ended = await this.ending.execute(request.ctx, personId, endedOn ?? undefined);
    return ended.ok ? outcome(EndPersonSuccess, changed(ended.value, request)) : presentDirectoryError(ended.error);
  }

  @Can('person:erase')
  @Mutation(() => ErasePersonResult, {
    description: 'Erases somebody on their request: name, address, aliases and sessions go for good, sealed results stay. Anonymous comments can’t be found, so they stay too; their author can withdraw one.',
  })
  async erasePerson(@Args('input') { personId, confirmEmail }: ErasePersonInput, @CurrentRequest() request: RequestContext): Promise<ErasePersonResult> {
    const erased = await this.erasing.execute(request.ctx, personId, confirmEmail);
    return erased.ok ? outcome(ErasePersonSuccess, changed(erased.value, request)) : presentDirectoryError(erased.error);
  }

  @Can('person:edit')
  @Mutation(() => SetAliasesResult, { description: 'Says what other systems call a person.' })
  async setAliases(@Args('input') { personId, aliases }: SetAliasesInput, @CurrentRequest() request: RequestContext): Promise<SetAliasesResult> {
    const set = await this.settingAliases.execute(request.ctx, personId, aliases);
    return set.ok ? outcome(SetAliasesSuccess, changed(set.value, request)) : presentDirectoryError(set.error);
  }

  @Can('role:manage')
  @Mutation(() => SetRolesResult, { description: 'Appoints and withdraws admins and viewers of the whole organization.' })
  async setRoles(@Args('input') input: SetRolesInput, @CurrentRequest() request: RequestContext): Promise<SetRolesResult> {
    const { personId, isAdmin, seesWholeOrganization } = input;
    const set = await this.settingRoles.execute(request.ctx, { personId, isAdmin: isAdmin ?? undefined, seesWholeOrganization: seesWholeOrganization ?? undefined });
    return set.ok ? outcome(SetRolesSuccess, changed(set.value, request)) : presentDirectoryError(set.error);
  }
}

function optional(input: { timeZone?: string | null; locale?: Locale | null; startedOn?: string | null }): { timeZone?: string; locale?: 'en' | 'de'; startedOn?: string } {
  const { timeZone, locale, startedOn } = input;
  return { timeZone: timeZone ?? undefined, locale: locale ? fromLocale(locale) : undefined, startedOn: startedOn ?? undefined };
}

/** The changed person; what the request read of the directory before is forgotten. */
function changed(id: PersonId, request: RequestContext): { person: Person } {
  DirectoryLoaders.forget(request);
  return { person: outcome(Person, { id }) };
}
