import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { parseId, type TeamId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import { organizationDay } from '../../../people/directory/app/working-people.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { SetPolicy } from '../../policies/app/set-policy.js';
import { HACK_WEEK_PRACTICE, type HackWeekSettings } from '../../policies/domain/hack-week-settings.js';
import type { PolicyVersion } from '../../policies/domain/practice.js';

/** The rules as they are, as they will be, and as they were. */
export interface HackWeekPoliciesView {
  /** Undefined before any was set: then the defaults hold, and hack weeks are off. */
  readonly current: PolicyVersion<HackWeekSettings> | undefined;
  readonly upcoming: readonly PolicyVersion<HackWeekSettings>[];
  /** The newest first. */
  readonly history: readonly PolicyVersion<HackWeekSettings>[];
}

/** Told in the transaction that sets rules, after they are written. */
export type RulesListener = (tx: Tx, ctx: Ctx) => Promise<void>;

/** The rules of hack weeks: looked at and set. */
@Injectable()
export class HackWeekPolicies {
  private readonly listeners: RulesListener[] = [];

  constructor(
    private readonly uow: UnitOfWork,
    private readonly policies: PoliciesReader,
    private readonly setting: SetPolicy,
    private readonly directory: DirectoryReader,
  ) {}

  /** Runs in the transaction of every change of the rules, in the order of registration. */
  onSet(listener: RulesListener): void {
    this.listeners.push(listener);
  }

  view(ctx: Ctx): Promise<HackWeekPoliciesView> {
    return this.uow.read(ctx, async (tx) => {
      const { today } = await organizationDay(tx, ctx.now);
      const versions = await this.policies.timeline(tx, HACK_WEEK_PRACTICE);
      const current = versions.findLast(({ effectiveFrom }) => effectiveFrom <= today);
      return { current, upcoming: versions.filter(({ effectiveFrom }) => effectiveFrom > today), history: versions.filter((version) => version.effectiveFrom <= today && version !== current).toReversed() };
    });
  }

  set(ctx: Ctx, effectiveFrom: CalendarDate, settings: HackWeekSettings): Promise<Result<null, readonly FieldProblem[]>> {
    return this.uow.run<null, readonly FieldProblem[]>(ctx, async (tx) => {
      const teamId = settings.audienceTeamId === null ? undefined : parseId<TeamId>(settings.audienceTeamId);
      const isThere = settings.audienceTeamId === null || (teamId !== undefined && (await this.directory.subtree(tx, teamId)).length > 0);
      const problems = isThere ? [] : [{ path: 'audienceTeamId', code: 'no-team', message: 'There is no such team.' }];
      const set = await this.setting.run(tx, ctx, HACK_WEEK_PRACTICE, effectiveFrom, settings);
      if (!set.ok || problems.length > 0) return err([...(set.ok ? [] : set.error), ...problems]);
      for (const listener of this.listeners) await listener(tx, ctx);
      return ok(null);
    });
  }
}
