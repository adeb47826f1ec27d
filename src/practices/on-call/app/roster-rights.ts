import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type TeamId } from '../../../kernel/ids.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import { row, type Tx } from '../../../platform/database/tx.js';
import { mayManageRoster } from '../domain/on-call.policy.js';
import type { RosterSource } from '../domain/roster-source.js';
import { RosterSourceStore } from '../persistence/roster-source.store.js';

/** Finds what somebody may manage; what isn't theirs isn't there. */
@Injectable()
export class RosterRights {
  constructor(
    private readonly directory: DirectoryReader,
    private readonly sources: RosterSourceStore,
  ) {}

  /** The team, if it is there, hasn't ended, and is the actor's to manage. */
  async team(tx: Tx, ctx: Ctx, teamText: string): Promise<TeamId | undefined> {
    const teamId = parseId<TeamId>(teamText);
    if (teamId === undefined || !(await isOpenTeam(tx, teamId))) return undefined;
    return (await this.mayManage(tx, ctx, teamId)) ? teamId : undefined;
  }

  /** The source, if it is there and its team the actor's to manage; locked, to change it. */
  async source(tx: Tx, ctx: Ctx, sourceText: string, how: 'look' | 'lock' = 'lock'): Promise<RosterSource | undefined> {
    const sourceId = parseId(sourceText);
    const source = sourceId && (await (how === 'lock' ? this.sources.lock(tx, sourceId) : this.sources.find(tx, sourceId)));
    return source && (await this.mayManage(tx, ctx, source.teamId)) ? source : undefined;
  }

  async mayManage(tx: Tx, ctx: Ctx, teamId: TeamId): Promise<boolean> {
    return mayManageRoster(ctx.actor, { teamId, above: (await this.directory.wayUp(tx, teamId)).slice(1) }).allow;
  }
}

export async function isOpenTeam(tx: Tx, teamId: TeamId): Promise<boolean> {
  return (await row(tx, 'select 1 from team where organization_id = current_organization() and team_id = $1 and ended_on is null', [teamId])) !== undefined;
}
