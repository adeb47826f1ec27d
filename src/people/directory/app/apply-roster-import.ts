import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, type PersonId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { accessChanged } from '../../../platform/access/access-news.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LiveChannel } from '../../../platform/live/live-channel.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { mayManageDirectory } from '../domain/directory.policy.js';
import { applyRosterPlan } from '../domain/roster-apply.js';
import { confirmLeavers, isEmptyPlan } from '../domain/roster-import.js';
import type { LeaversNotConfirmed } from '../domain/roster-import.errors.js';
import type { RosterPlan, RosterState } from '../domain/roster-plan.js';
import { deleteCredentials, withdrawDuties } from '../persistence/credentials.js';
import { lockDirectory } from '../persistence/directory-lock.js';
import { RosterStore } from '../persistence/roster.store.js';
import { refuseUnless } from './allowed.js';
import { Departures } from './departures.js';
import { decodeRosterFile, RosterPlanner, type DecodedFile, type PlannedImport, type UnreadableFile } from './roster-planner.js';

export interface ImportRequest {
  readonly fileBase64: string;
  readonly fullRoster: boolean;
  readonly planHash: string;
  readonly typedLeavers: number | null;
}

/** The file would do something else now than what was shown. */
export interface PlanStale {
  readonly kind: 'plan-stale';
  readonly planned: PlannedImport;
}

export type ApplyFailure = UnreadableFile | PlanStale | LeaversNotConfirmed;

/** Does what the dry run showed, or nothing. The same file again changes nothing. */
@Injectable()
export class ApplyRosterImport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly planner: RosterPlanner,
    private readonly store: RosterStore,
    private readonly logbook: Logbook,
    private readonly live: LiveChannel,
    private readonly departures: Departures,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  async execute(ctx: Ctx, request: ImportRequest): Promise<Result<RosterPlan, ApplyFailure>> {
    refuseUnless(mayManageDirectory(ctx.actor));
    const decoded = decodeRosterFile(request.fileBase64);
    if (!decoded.ok) return decoded;
    return this.uow.run<RosterPlan, ApplyFailure>(ctx, (tx) => this.apply(tx, ctx, decoded.value, request));
  }

  private async apply(tx: Tx, ctx: Ctx, decoded: DecodedFile, request: ImportRequest): Promise<Result<RosterPlan, ApplyFailure>> {
    const directory = await lockDirectory(tx, ctx);
    const { state, ...planned } = await this.planner.plan(tx, ctx, decoded, request.fullRoster, directory);
    const { plan } = planned;
    if (planned.planHash !== request.planHash) return err({ kind: 'plan-stale', planned });
    const confirmed = confirmLeavers(plan, request.typedLeavers);
    if (!confirmed.ok) return confirmed;
    if (!isEmptyPlan(plan)) await this.write(tx, ctx, plan, state, directory.today);
    return ok(plan);
  }

  private async write(tx: Tx, ctx: Ctx, plan: RosterPlan, before: RosterState, today: string): Promise<void> {
    const after = applyRosterPlan(before, plan, () => idFrom(this.random(16)));
    const left = plan.left.map(({ personId }) => personId as PersonId);
    const changes = await this.store.write(tx, ctx, { plan, before, after, today });
    await withdrawDuties(tx, ctx, left, today);
    await deleteCredentials(tx, ctx, left);
    await this.departures.left(tx, ctx, left);
    await accessChanged(this.live, tx, ctx.organization, [...left, ...changes.leads]);
    const { added, changed, moved, teamsCreated, badLines } = plan;
    const counts = { added: added.length, changed: changed.length, moved: moved.length, left: left.length, teams: teamsCreated.length, skipped: badLines.length };
    await this.logbook.audit(tx, ctx, 'roster.imported', counts);
    await this.store.tellMembers(tx, ctx, [{ kind: 'roster-imported', data: counts }, ...changes.entries]);
  }
}
