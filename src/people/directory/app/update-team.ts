import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type TeamId } from '../../../kernel/ids.js';
import { invalid, type InvalidValues } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { noTeam, type NotFound } from '../domain/directory.errors.js';
import { mayManageDirectory } from '../domain/directory.policy.js';
import { readTeamName } from '../domain/field-reading.js';
import { moveProblem } from '../domain/team-problems.js';
import { moveTeam, type Team } from '../domain/team-tree.js';
import { lockDirectory } from '../persistence/directory-lock.js';
import { TeamStore } from '../persistence/team.store.js';
import { refuseUnless } from './allowed.js';

export interface TeamChange {
  readonly teamId: string;
  readonly name: string | undefined;
  readonly parentTeamId: string | undefined;
}

/** Renames a team or hangs it elsewhere, with everything below it. Nobody's own membership changes by that. */
@Injectable()
export class UpdateTeam {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly teams: TeamStore,
    private readonly logbook: Logbook,
  ) {}

  async execute(ctx: Ctx, change: TeamChange): Promise<Result<TeamId, InvalidValues | NotFound>> {
    refuseUnless(mayManageDirectory(ctx.actor));
    const name = change.name === undefined ? undefined : readTeamName('name', change.name);
    if (name?.ok === false) return err(invalid(name.error));
    const teamId = parseId<TeamId>(change.teamId);
    const parentId = change.parentTeamId === undefined ? undefined : parseId<TeamId>(change.parentTeamId);
    if (!teamId || (change.parentTeamId !== undefined && !parentId)) return err(noTeam);
    return this.uow.run<TeamId, InvalidValues | NotFound>(ctx, (tx) => this.update(tx, ctx, teamId, { name: name?.value, parentId }));
  }

  private async update(tx: Tx, ctx: Ctx, teamId: TeamId, change: { name?: string; parentId?: TeamId }): Promise<Result<TeamId, InvalidValues | NotFound>> {
    await lockDirectory(tx, ctx);
    const tree = await this.teams.tree(tx, ctx);
    const before = tree.teams.get(teamId);
    const moved = moveTeam(tree, teamId, change);
    if (!before || !moved.ok) return err(moved.ok || moved.error.kind === 'unknown-team' ? noTeam : invalid(moveProblem(moved.error)));
    await this.teams.update(tx, ctx, moved.value);
    await this.log(tx, ctx, before, moved.value);
    return ok(teamId);
  }

  private async log(tx: Tx, ctx: Ctx, before: Team, after: Team): Promise<void> {
    const teamId = after.id;
    if (before.name !== after.name) {
      await this.logbook.audit(tx, ctx, 'team.renamed', { teamId, from: before.name, to: after.name });
      await this.logbook.tellMembers(tx, ctx, 'team-renamed', { teamId, from: before.name, to: after.name });
    }
    if (before.parentId !== after.parentId) {
      await this.logbook.audit(tx, ctx, 'team.moved', { teamId, fromTeamId: before.parentId, toTeamId: after.parentId });
      await this.logbook.tellMembers(tx, ctx, 'team-moved', { teamId, fromTeamId: before.parentId, toTeamId: after.parentId });
    }
  }
}
