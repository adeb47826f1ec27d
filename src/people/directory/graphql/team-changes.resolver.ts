import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { TeamId } from '../../../kernel/ids.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { CreateTeam } from '../app/create-team.js';
import { EndTeam } from '../app/end-team.js';
import { SetTeamLeads } from '../app/set-team-leads.js';
import { UpdateTeam } from '../app/update-team.js';
import { DirectoryLoaders } from './directory.loader.js';
import { presentDirectoryError } from './directory.presenter.js';
import { CreateTeamInput, EndTeamInput, SetTeamLeadsInput, UpdateTeamInput } from './team.inputs.js';
import { CreateTeamResult, CreateTeamSuccess, EndTeamResult, EndTeamSuccess, SetTeamLeadsResult, SetTeamLeadsSuccess, UpdateTeamResult, UpdateTeamSuccess } from './team.results.js';
import { Team } from './team.types.js';

/** Changes of the tree. */
@Resolver()
export class TeamChangesResolver {
  constructor(
    private readonly creating: CreateTeam,
    private readonly updating: UpdateTeam,
    private readonly ending: EndTeam,
    private readonly settingLeads: SetTeamLeads,
  ) {}

  @Can('directory:manage')
  @Mutation(() => CreateTeamResult, { description: 'Makes a team.' })
  async createTeam(@Args('input') input: CreateTeamInput, @CurrentRequest() request: RequestContext): Promise<CreateTeamResult> {
    const made = await this.creating.execute(request.ctx, { name: input.name, parentTeamId: input.parentTeamId ?? undefined });
    return made.ok ? outcome(CreateTeamSuccess, changed(made.value, request)) : presentDirectoryError(made.error);
  }

  @Can('directory:manage')
  @Mutation(() => UpdateTeamResult, { description: 'Renames a team or hangs it elsewhere.' })
  async updateTeam(@Args('input') input: UpdateTeamInput, @CurrentRequest() request: RequestContext): Promise<UpdateTeamResult> {
    const { teamId, name, parentTeamId } = input;
    const updated = await this.updating.execute(request.ctx, { teamId, name: name ?? undefined, parentTeamId: parentTeamId ?? undefined });
    return updated.ok ? outcome(UpdateTeamSuccess, changed(updated.value, request)) : presentDirectoryError(updated.error);
  }

  @Can('directory:manage')
  @Mutation(() => EndTeamResult, { description: 'Ends an empty team. Its past stays.' })
  async endTeam(@Args('input') { teamId }: EndTeamInput, @CurrentRequest() request: RequestContext): Promise<EndTeamResult> {
    const ended = await this.ending.execute(request.ctx, teamId);
    return ended.ok ? outcome(EndTeamSuccess, changed(ended.value, request)) : presentDirectoryError(ended.error);
  }

  @Can('directory:manage')
  @Mutation(() => SetTeamLeadsResult, { description: 'Says who leads a team.' })
  async setTeamLeads(@Args('input') { teamId, personIds }: SetTeamLeadsInput, @CurrentRequest() request: RequestContext): Promise<SetTeamLeadsResult> {
    const set = await this.settingLeads.execute(request.ctx, teamId, personIds);
    return set.ok ? outcome(SetTeamLeadsSuccess, changed(set.value, request)) : presentDirectoryError(set.error);
  }
}

/** The changed team; what the request read of the directory before is forgotten. */
function changed(id: TeamId, request: RequestContext): { team: Team } {
  DirectoryLoaders.forget(request);
  return { team: outcome(Team, { id }) };
}
