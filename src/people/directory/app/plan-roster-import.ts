import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { ok, type Result } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { mayManageDirectory } from '../domain/directory.policy.js';
import { readDirectory } from '../persistence/directory-lock.js';
import { refuseUnless } from './allowed.js';
import { decodeRosterFile, RosterPlanner, type PlannedImport, type UnreadableFile } from './roster-planner.js';

/** The dry run: what a file would do. Changes nothing. */
@Injectable()
export class PlanRosterImport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly planner: RosterPlanner,
  ) {}

  async execute(ctx: Ctx, fileBase64: string, fullRoster: boolean): Promise<Result<PlannedImport, UnreadableFile>> {
    refuseUnless(mayManageDirectory(ctx.actor));
    const decoded = decodeRosterFile(fileBase64);
    if (!decoded.ok) return decoded;
    return ok(await this.uow.read(ctx, async (tx) => this.planner.plan(tx, ctx, decoded.value, fullRoster, await readDirectory(tx, ctx))));
  }
}
