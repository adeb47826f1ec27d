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
import { READING_GROUPS_PRACTICE, type ReadingGroupsSettings } from '../../policies/domain/reading-groups-settings.js';
import type { PolicyVersion } from '../../policies/domain/practice.js';

type Version = PolicyVersion<ReadingGroupsSettings>;

/** The rules as they are, as they will be, and as they were (the newest first). */
export interface ReadingPoliciesView {
  readonly current: Version | undefined;
  readonly upcoming: readonly Version[];
  readonly history: readonly Version[];
}

/** The rules of reading groups: looked at and set. They take nothing from groups that there are. */
@Injectable()
export class ReadingPolicies {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly policies: PoliciesReader,
    private readonly setting: SetPolicy,
    private readonly directory: DirectoryReader,
  ) {}

  view(ctx: Ctx): Promise<ReadingPoliciesView> {
    return this.uow.read(ctx, async (tx) => {
      const { today } = await organizationDay(tx, ctx.now);
      const versions = await this.policies.timeline(tx, READING_GROUPS_PRACTICE);
      const current = versions.findLast(({ effectiveFrom }) => effectiveFrom <= today);
      return { current, upcoming: versions.filter(({ effectiveFrom }) => effectiveFrom > today), history: versions.filter((version) => version.effectiveFrom <= today && version !== current).toReversed() };
    });
  }

  set(ctx: Ctx, effectiveFrom: CalendarDate, settings: ReadingGroupsSettings): Promise<Result<Version, readonly FieldProblem[]>> {
    return this.uow.run<Version, readonly FieldProblem[]>(ctx, async (tx) => {
      const problems = await this.audienceProblems(tx, settings);
      const set = await this.setting.run(tx, ctx, READING_GROUPS_PRACTICE, effectiveFrom, settings);
      return set.ok && problems.length === 0 ? ok(set.value) : err([...(set.ok ? [] : set.error), ...problems]);
    });
  }

  private async audienceProblems(tx: Tx, { audienceTeamId }: ReadingGroupsSettings): Promise<readonly FieldProblem[]> {
    if (audienceTeamId === null) return [];
    const teamId = parseId<TeamId>(audienceTeamId);
    const isThere = teamId !== undefined && (await this.directory.subtree(tx, teamId)).length > 0;
    return isThere ? [] : [{ path: 'audienceTeamId', code: 'no-team', message: 'There is no such team.' }];
  }
}
