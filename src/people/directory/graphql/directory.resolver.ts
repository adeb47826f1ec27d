import { Args, Query, Resolver } from '@nestjs/graphql';
import { parseId, type PersonId, type TeamId } from '../../../kernel/ids.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { pageSize, toConnection } from '../../../platform/graphql/connection.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { maySeeContact } from '../domain/directory.policy.js';
import { listPeople } from '../persistence/person-list.query.js';
import { PeopleInput, PersonInput, TeamInput, TeamTreeInput } from './directory.inputs.js';
import { DirectoryLoaders } from './directory.loader.js';
import { Person, PersonConnection } from './person.types.js';
import { Team } from './team.types.js';

const SEARCH_MAX_LENGTH = 200;
const USUAL_TREE = 60;

/** What every member may look up. */
@Resolver()
export class DirectoryResolver {
  constructor(private readonly uow: UnitOfWork) {}

  @Can('directory:read')
  @Query(() => Team, { nullable: true, description: 'A team; null when there is no such team.' })
  async team(@Args('input') { teamId }: TeamInput, @CurrentRequest() request: RequestContext): Promise<Team | null> {
    const id = parseId<TeamId>(teamId);
    const found = id && (await DirectoryLoaders.of(request, this.uow).teams()).find(id);
    return found ? outcome(Team, { id: found.id }) : null;
  }

  @Can('directory:read')
  @Query(() => [Team], { description: 'All teams, parents before children, siblings by name.', complexity: ({ childComplexity }) => USUAL_TREE * childComplexity + 1 })
  async teamTree(@Args('input', { type: () => TeamTreeInput, nullable: true }) input: TeamTreeInput | null, @CurrentRequest() request: RequestContext): Promise<Team[]> {
    const teams = await DirectoryLoaders.of(request, this.uow).teams();
    return teams.inOrder(input?.includeEnded ?? false).map(({ id }) => outcome(Team, { id }));
  }

  @Can('directory:read')
  @Query(() => Person, { nullable: true, description: 'A person; null when there is no such person.' })
  async person(@Args('input') { personId }: PersonInput, @CurrentRequest() request: RequestContext): Promise<Person | null> {
    const id = parseId<PersonId>(personId);
    const found = id && (await DirectoryLoaders.of(request, this.uow).people.load(id));
    return found ? outcome(Person, { id: found.id }) : null;
  }

  @Can('directory:read')
  @Query(() => PersonConnection, {
    description: 'People by name.',
    complexity: ({ args, childComplexity }) => ((args.input as PeopleInput | undefined)?.first ?? 50) * childComplexity + 1,
  })
  async people(@Args('input', { type: () => PeopleInput, nullable: true }) input: PeopleInput | null, @CurrentRequest() request: RequestContext): Promise<PersonConnection> {
    const search = input?.search?.trim().slice(0, SEARCH_MAX_LENGTH);
    const filter = {
      search: search === '' ? undefined : search,
      searchesEmail: maySeeContact(request.ctx.actor).allow,
      teamIds: await this.teamsBelow(input?.teamId, request),
      includeLeft: input?.includeLeft ?? false,
      first: pageSize(input?.first),
      after: input?.after ?? undefined,
    };
    const { page, totalCount } = await this.uow.read(request.ctx, (tx) => listPeople(tx, request.ctx, filter));
    return outcome(PersonConnection, { ...toConnection(page, (id) => outcome(Person, { id })), totalCount });
  }

  /** Undefined: all teams. A team that isn't there has nobody. */
  private async teamsBelow(teamId: string | null | undefined, request: RequestContext): Promise<readonly TeamId[] | undefined> {
    if (teamId === null || teamId === undefined) return undefined;
    const id = parseId<TeamId>(teamId);
    const teams = await DirectoryLoaders.of(request, this.uow).teams();
    return id && teams.find(id) ? teams.subtree(id) : [];
  }
}
