import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId, type TeamId } from '../../../kernel/ids.js';
import { invalid, type InvalidValues } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { noTeam, type NotFound } from '../domain/directory.errors.js';
import { mayManageDirectory } from '../domain/directory.policy.js';
import { readTeamName } from '../domain/field-reading.js';
import { placeTeam, type Team } from '../domain/team-tree.js';
import { moveProblem } from '../domain/team-problems.js';
import { lockDirectory } from '../persistence/directory-lock.js';
import { TeamStore } from '../persistence/team.store.js';
import { refuseUnless } from './allowed.js';

export interface TeamDraft {
  readonly name: string;
  /** Undefined: below the organization's first team. */
  readonly parentTeamId: string | undefined;
}

/** Makes a team below another. */
@Injectable()
export class CreateTeam {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly teams: TeamStore,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  async execute(ctx: Ctx, draft: TeamDraft): Promise<Result<TeamId, InvalidValues | NotFound>> {
    refuseUnless(mayManageDirectory(ctx.actor));
    const name = readTeamName('name', draft.name);
    if (!name.ok) return err(invalid(name.error));
    return this.uow.run<TeamId, InvalidValues | NotFound>(ctx, (tx) => this.create(tx, ctx, name.value, draft.parentTeamId));
  }

  private async create(tx: Tx, ctx: Ctx, name: string, parentText: string | undefined): Promise<Result<TeamId, InvalidValues | NotFound>> {
    await lockDirectory(tx, ctx);
    const tree = await this.teams.tree(tx, ctx);
    const parentId = parentText === undefined ? tree.roots[0]?.id : parseId<TeamId>(parentText);
    if (parentId === undefined) return err(noTeam);
    const team: Team = { id: idFrom<TeamId>(this.random(16)), parentId, name };
    const placed = placeTeam(tree, team);
    if (!placed.ok) return err(placed.error.kind === 'unknown-team' ? noTeam : invalid(moveProblem(placed.error)));
    await this.teams.insert(tx, ctx, team);
    await this.logbook.audit(tx, ctx, 'team.created', { teamId: team.id, parentTeamId: parentId });
    await this.logbook.tellMembers(tx, ctx, 'team-created', { teamId: team.id, parentTeamId: parentId });
    return ok(team.id as TeamId);
  }
}
