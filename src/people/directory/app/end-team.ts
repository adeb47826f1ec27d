import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type TeamId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { accessChanged } from '../../../platform/access/access-news.js';
import { LiveChannel } from '../../../platform/live/live-channel.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { noTeam, type NotFound, type TeamNotEmpty } from '../domain/directory.errors.js';
import { mayManageDirectory } from '../domain/directory.policy.js';
import { lockDirectory } from '../persistence/directory-lock.js';
import { TeamStore } from '../persistence/team.store.js';
import { refuseUnless } from './allowed.js';

/** Ends an empty team. Its past, with its results, stays. */
@Injectable()
export class EndTeam {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly teams: TeamStore,
    private readonly logbook: Logbook,
    private readonly live: LiveChannel,
  ) {}

  async execute(ctx: Ctx, teamText: string): Promise<Result<TeamId, TeamNotEmpty | NotFound>> {
    refuseUnless(mayManageDirectory(ctx.actor));
    const teamId = parseId<TeamId>(teamText);
    if (!teamId) return err(noTeam);
    return this.uow.run<TeamId, TeamNotEmpty | NotFound>(ctx, async (tx) => {
      const { today } = await lockDirectory(tx, ctx);
      const tree = await this.teams.tree(tx, ctx);
      const children = tree.children.get(teamId);
      if (!children) return err(noTeam);
      const people = await this.teams.countPeople(tx, ctx, teamId, today);
      if (people > 0 || children.length > 0) return err({ kind: 'team-not-empty', people, teams: children.length });
      const leads = await this.teams.leadsOf(tx, ctx, teamId);
      await this.teams.withdrawLeads(tx, ctx, teamId, leads, today);
      await this.teams.end(tx, ctx, teamId, today);
      await accessChanged(this.live, tx, ctx.organization, leads);
      await this.logbook.audit(tx, ctx, 'team.ended', { teamId });
      await this.logbook.tellMembers(tx, ctx, 'team-ended', { teamId });
      return ok(teamId);
    });
  }
}
