import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { pageSize, toConnection } from '../../../platform/graphql/connection.js';
import { Day } from '../../../platform/graphql/scalars.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { Refusal } from '../../../platform/refusal.js';
import { refuseUnless } from '../app/allowed.js';
import { mayManageDirectory, mayReadDirectory, mayViewTeamResults } from '../domain/directory.policy.js';
import type { TeamRecord } from '../persistence/team-list.query.js';
import { DirectoryLoaders } from './directory.loader.js';
import { Person, PersonConnection } from './person.types.js';
import { Team, TeamPermissions } from './team.types.js';

/** Lists within a team are short, lists of teams aren't: what a child costs is counted this often. */
const USUAL_LIST = 10;
const perItem = ({ childComplexity }: { childComplexity: number }): number => USUAL_LIST * childComplexity + 1;
const perPerson = ({ args, childComplexity }: { args: { first?: number }; childComplexity: number }): number => (args.first ?? 50) * childComplexity + 1;

@Resolver(() => Team)
export class TeamResolver {
  constructor(private readonly uow: UnitOfWork) {}

  @ResolveField(() => String, { description: 'Its name; siblings have different ones.' })
  async name(@Parent() team: Team, @CurrentRequest() request: RequestContext): Promise<string> {
    return (await this.load(team, request)).name;
  }

  @ResolveField(() => [String], { description: 'Names from the root down to this team.' })
  async path(@Parent() team: Team, @CurrentRequest() request: RequestContext): Promise<readonly string[]> {
    return (await this.loaders(request).teams()).path(team.id);
  }

  @ResolveField(() => Team, { nullable: true, description: 'The team above; null at the top.' })
  async parent(@Parent() team: Team, @CurrentRequest() request: RequestContext): Promise<Team | null> {
    const { parentId } = await this.load(team, request);
    return parentId === null ? null : outcome(Team, { id: parentId });
  }

  @ResolveField(() => [Team], { description: 'Teams directly below that haven’t ended, by name.', complexity: perItem })
  async children(@Parent() team: Team, @CurrentRequest() request: RequestContext): Promise<Team[]> {
    return (await this.loaders(request).teams()).children(team.id).map(({ id }) => outcome(Team, { id }));
  }

  @ResolveField(() => [Person], { description: 'Who leads it today, by name.', complexity: perItem })
  async leads(@Parent() team: Team, @CurrentRequest() request: RequestContext): Promise<Person[]> {
    const leads = (await this.loaders(request).leads()).get(team.id) ?? [];
    return leads.map((id) => outcome(Person, { id }));
  }

  @ResolveField(() => Int, { description: 'People directly in this team today.' })
  async directCount(@Parent() team: Team, @CurrentRequest() request: RequestContext): Promise<number> {
    return (await this.loaders(request).counts()).get(team.id) ?? 0;
  }

  @ResolveField(() => Int, { description: 'People in this team and below today.' })
  async totalCount(@Parent() team: Team, @CurrentRequest() request: RequestContext): Promise<number> {
    const loaders = this.loaders(request);
    return (await loaders.teams()).sum(team.id, await loaders.counts());
  }

  @ResolveField(() => Day, { nullable: true, description: 'The day it ended; null while it exists.' })
  async endedOn(@Parent() team: Team, @CurrentRequest() request: RequestContext): Promise<string | null> {
    return (await this.load(team, request)).endedOn;
  }

  @ResolveField(() => PersonConnection, { description: 'People directly in this team today, by name.', complexity: perPerson })
  async members(
    @Parent() team: Team,
    @CurrentRequest() request: RequestContext,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50 }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<PersonConnection> {
    // A program reaches teams from results and pulses, too; who is in them it learns with the directory's scope only.
    refuseUnless(mayReadDirectory(request.ctx.actor));
    const { page, totalCount } = await this.loaders(request).members(team.id, pageSize(first), after ?? undefined);
    return outcome(PersonConnection, { ...toConnection(page, (id) => outcome(Person, { id })), totalCount });
  }

  @ResolveField(() => TeamPermissions, { description: 'What the signed-in person may do with it.' })
  async viewerCan(@Parent() team: Team, @CurrentRequest() request: RequestContext): Promise<TeamPermissions> {
    const above = (await this.loaders(request).teams()).wayUp(team.id).slice(1).map(({ id }) => id);
    const { actor } = request.ctx;
    return outcome(TeamPermissions, { edit: mayManageDirectory(actor).allow, viewResults: mayViewTeamResults(actor, { teamId: team.id, above }).allow });
  }

  private loaders(request: RequestContext): DirectoryLoaders {
    return DirectoryLoaders.of(request, this.uow);
  }

  private async load(team: Team, request: RequestContext): Promise<TeamRecord> {
    const found = (await this.loaders(request).teams()).find(team.id);
    if (found === undefined) throw new Refusal('NOT_FOUND', 'There is no such team.');
    return found;
  }
}
