import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { parseId, type TeamId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { TalksPractice } from '../../opportunities/app/talks-practice.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { SetPolicy } from '../../policies/app/set-policy.js';
import type { PolicyVersion } from '../../policies/domain/practice.js';
import { TALKS_PRACTICE, type TalksSettings } from '../../policies/domain/talks-settings.js';

/** The rules as they are, as they will be, and as they were. */
export interface PoliciesView {
  /** Undefined before any was set: then the defaults hold, and talks are off. */
  readonly current: PolicyVersion<TalksSettings> | undefined;
  readonly upcoming: readonly PolicyVersion<TalksSettings>[];
  /** The newest first. */
  readonly history: readonly PolicyVersion<TalksSettings>[];
}

/** The rules of talks: looked at and set. Changing them undoes nothing: what was approved stays so. */
@Injectable()
export class TalkPolicies {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly practice: TalksPractice,
    private readonly policies: PoliciesReader,
    private readonly setting: SetPolicy,
    private readonly directory: DirectoryReader,
  ) {}

  view(ctx: Ctx): Promise<PoliciesView> {
    return this.uow.read(ctx, async (tx) => {
      const today = await this.practice.today(tx, ctx.now);
      const versions = await this.policies.timeline(tx, TALKS_PRACTICE);
      const current = versions.findLast(({ effectiveFrom }) => effectiveFrom <= today);
      return { current, upcoming: versions.filter(({ effectiveFrom }) => effectiveFrom > today), history: versions.filter((version) => version.effectiveFrom <= today && version !== current).toReversed() };
    });
  }

  /** The rules of today for whoever asks; undefined where talks are off for them. */
  mine(ctx: Ctx): Promise<TalksSettings | undefined> {
    return this.uow.read(ctx, (tx) => this.practice.of(tx, ctx));
  }

  async set(ctx: Ctx, effectiveFrom: CalendarDate, settings: TalksSettings): Promise<Result<null, readonly FieldProblem[]>> {
    return this.uow.run<null, readonly FieldProblem[]>(ctx, async (tx) => {
      const set = await this.setting.run(tx, ctx, TALKS_PRACTICE, effectiveFrom, settings);
      const teamId = settings.audienceTeamId === null ? null : parseId<TeamId>(settings.audienceTeamId);
      const hasTeam = teamId === null || (teamId !== undefined && (await this.directory.subtree(tx, teamId)).length > 0);
      const problems = [...(set.ok ? [] : set.error), ...(hasTeam ? [] : [{ path: 'audienceTeamId', code: 'no-team', message: 'There is no such team.' }])];
      return problems.length > 0 ? err(problems) : ok(null);
    });
  }
}
