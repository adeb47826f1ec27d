import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { groupBy } from '../../../kernel/group-by.js';
import { parseId, type TeamId } from '../../../kernel/ids.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Calendar } from '../../calendar/app/calendar.js';
import { isBlockingShift } from '../../calendar/domain/shift-blocking.js';
import { dayAt, startOfDay } from '../../calendar/domain/working-day.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { SetPolicy } from '../../policies/app/set-policy.js';
import { CODE_T_PRACTICE, type CodeTSettings } from '../../policies/domain/code-t-settings.js';
import { beginProblems, settingsProblems } from '../../policies/domain/policy-problems.js';
import type { PolicyVersion } from '../../policies/domain/practice.js';
import { nextFreeDays } from '../domain/booking.js';
import type { StoredDay } from '../domain/code-t-day.js';
import { daysForbidden, type ForbiddenDay } from '../domain/policy-change.js';
import { CodeTDayStore } from '../persistence/code-t-day.store.js';
import { workingPeople, organizationDay } from '../../../people/directory/app/working-people.js';
import { PresentationStore } from '../persistence/presentation.store.js';
import { shiftsOf, type ShiftRow } from '../persistence/shifts.query.js';
import { BookingFactsReader } from './booking-facts.js';
import { CodeTMails } from './code-t-mails.js';
import { DaySteps } from './day-steps.js';

/** The rules as they are, as they will be, and as they were. */
export interface PoliciesView {
  readonly today: CalendarDate;
  /** Undefined before any was set: then the defaults hold, and Code T is off. */
  readonly current: PolicyVersion<CodeTSettings> | undefined;
  readonly upcoming: readonly PolicyVersion<CodeTSettings>[];
  /** The newest first. */
  readonly history: readonly PolicyVersion<CodeTSettings>[];
}

/** What a policy would do to days that are booked. */
export interface PolicyPreview {
  readonly problems: readonly FieldProblem[];
  readonly days: readonly ForbiddenDay<StoredDay>[];
}

/** The rules of Code T: looked at, tried out, set. */
@Injectable()
export class CodeTPolicies {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly policies: PoliciesReader,
    private readonly setting: SetPolicy,
    private readonly calendar: Calendar,
    private readonly directory: DirectoryReader,
    private readonly facts: BookingFactsReader,
    private readonly days: CodeTDayStore,
    private readonly presentations: PresentationStore,
    private readonly steps: DaySteps,
    private readonly mails: CodeTMails,
  ) {}

  view(ctx: Ctx): Promise<PoliciesView> {
    return this.uow.read(ctx, async (tx) => {
      const { today } = await organizationDay(tx, ctx.now);
      const versions = await this.policies.timeline(tx, CODE_T_PRACTICE);
      const current = versions.findLast(({ effectiveFrom }) => effectiveFrom <= today);
      return { today, current, upcoming: versions.filter(({ effectiveFrom }) => effectiveFrom > today), history: versions.filter((version) => version.effectiveFrom <= today && version !== current).toReversed() };
    });
  }

  /** Changes nothing: which booked days would go, and whose. */
  preview(ctx: Ctx, effectiveFrom: CalendarDate, settings: CodeTSettings): Promise<PolicyPreview> {
    return this.uow.read(ctx, async (tx) => {
      const { today } = await organizationDay(tx, ctx.now);
      const problems = [...settingsProblems(CODE_T_PRACTICE, settings), ...(await this.audienceProblems(tx, settings)), ...beginProblems(effectiveFrom, today)];
      if (problems.length > 0) return { problems, days: [] };
      const others = (await this.policies.timeline(tx, CODE_T_PRACTICE)).filter((version) => version.effectiveFrom !== effectiveFrom);
      const next: PolicyVersion<CodeTSettings> = { effectiveFrom, settings, setBy: null, setAt: ctx.now };
      const versions = [...others, next].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
      return { problems, days: await this.forbidden(tx, ctx, versions, effectiveFrom) };
    });
  }

  /** Sets the rules from a day on. Booked days that they no longer allow are displaced with a notice, in the same transaction. */
  async set(ctx: Ctx, effectiveFrom: CalendarDate, settings: CodeTSettings): Promise<Result<PolicyPreview, readonly FieldProblem[]>> {
    return this.uow.run<PolicyPreview, readonly FieldProblem[]>(ctx, async (tx) => {
      const problems = await this.audienceProblems(tx, settings);
      const set = await this.setting.run(tx, ctx, CODE_T_PRACTICE, effectiveFrom, settings);
      if (!set.ok || problems.length > 0) return err([...(set.ok ? [] : set.error), ...problems]);
      const affected = await this.days.bookedFrom(tx, effectiveFrom);
      await this.calendar.lockPeople(tx, affected.map(({ personId }) => personId));
      const forbidden = await this.forbidden(tx, ctx, await this.policies.timeline(tx, CODE_T_PRACTICE), effectiveFrom);
      for (const one of forbidden) await this.giveUp(tx, ctx, one);
      const { zone } = await organizationDay(tx, ctx.now);
      await this.calendar.remark(tx, ctx, startOfDay(effectiveFrom, zone));
      for (const day of forbidden) await this.tell(tx, ctx, day);
      return ok({ problems: [], days: forbidden });
    });
  }

  private async giveUp(tx: Tx, ctx: Ctx, { day, by }: ForbiddenDay<StoredDay>): Promise<void> {
    const step = by === 'presentation' ? ({ action: 'release', reason: 'presentation' } as const) : ({ action: 'displace', reason: 'policy' } as const);
    await this.steps.follow(tx, ctx, day, { ...step, isSystem: true });
  }

  /** After everything is as it will be, so that the days offered are free. */
  private async tell(tx: Tx, ctx: Ctx, { day }: ForbiddenDay<StoredDay>): Promise<void> {
    const facts = await this.facts.of(tx, ctx, day.personId);
    if (facts) await this.mails.displaced(tx, ctx, facts.person, day, { by: 'policy' }, nextFreeDays(facts, facts.today, day.projectId));
  }

  private async forbidden(tx: Tx, ctx: Ctx, versions: readonly PolicyVersion<CodeTSettings>[], from: CalendarDate): Promise<readonly ForbiddenDay<StoredDay>[]> {
    const booked = (await this.days.bookedFrom(tx, from)).filter(({ to }) => to > ctx.now);
    const ids = [...new Set(booked.map(({ personId }) => personId))];
    const { zone } = await organizationDay(tx, ctx.now);
    const days = groupBy(await this.days.ofPeople(tx, ids, '1900-01-01'), ({ personId }) => personId);
    const presentations = groupBy(await this.presentations.ofPeople(tx, ids), ({ presenterId }) => presenterId);
    const isBlocking = (shift: ShiftRow): boolean => isBlockingShift(versions, shift.role, dayAt(shift.from, zone));
    const shifts = groupBy((await shiftsOf(tx, ids, ctx.now)).filter(isBlocking), ({ personId }) => personId);
    const timeline = versions.map(({ effectiveFrom, settings }) => ({ from: effectiveFrom, policy: settings }));
    const people = await workingPeople(tx, ids, ctx.now);
    return people.flatMap(({ personId, teams }) => {
      const person = { teams, days: (days.get(personId) ?? []).filter(({ state, to }) => state !== 'booked' || to > ctx.now), presentations: presentations.get(personId) ?? [], shifts: shifts.get(personId) ?? [] };
      return daysForbidden(person, timeline, from);
    });
  }

  private async audienceProblems(tx: Tx, { audienceTeamId }: CodeTSettings): Promise<readonly FieldProblem[]> {
    if (audienceTeamId === null) return [];
    const teamId = parseId<TeamId>(audienceTeamId);
    const isThere = teamId !== undefined && (await this.directory.subtree(tx, teamId)).length > 0;
    return isThere ? [] : [{ path: 'audienceTeamId', code: 'no-team', message: 'There is no such team.' }];
  }
}
