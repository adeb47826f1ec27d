import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { Refusal } from '../../../platform/refusal.js';
import { mayManagePractices } from '../domain/policies.policy.js';
import { beginProblems, settingsProblems } from '../domain/policy-problems.js';
import { settingsOn, type PolicyVersion, type Practice, type PracticeSettings } from '../domain/practice.js';
import { PolicyStore } from '../persistence/policy.store.js';
import { PoliciesReader } from './policies-reader.js';

/**
 * Sets the rules of a practice from a day on. Called by the practice's own mutation, in whose transaction it runs: that one looks after what the
 * change means for what is booked.
 */
@Injectable()
export class SetPolicy {
  constructor(
    private readonly store: PolicyStore,
    private readonly reader: PoliciesReader,
    private readonly logbook: Logbook,
  ) {}

  /** A version that begins on the same day is replaced. What has been is never rewritten: a day before today is refused. */
  async run<P extends PracticeSettings>(tx: Tx, ctx: Ctx, practice: Practice<P>, effectiveFrom: CalendarDate, settings: P): Promise<Result<PolicyVersion<P>, readonly FieldProblem[]>> {
    refuseUnlessAdmin(ctx);
    await this.store.lock(tx, ctx, practice.key, 'alone');
    const problems = [...settingsProblems(practice, settings), ...beginProblems(effectiveFrom, await this.store.today(tx, ctx.now))];
    if (problems.length > 0) return err(problems);
    const version: PolicyVersion<P> = { effectiveFrom, settings: practice.schema.parse(settings), setBy: ctx.actor.kind === 'person' ? ctx.actor.personId : null, setAt: ctx.now };
    const before = settingsOn(practice, await this.reader.timeline(tx, practice), effectiveFrom);
    await this.store.put(tx, ctx, practice.key, version);
    await this.tell(tx, ctx, practice.key, kindOf(before, version.settings), effectiveFrom, { settings: version.settings });
    return ok(version);
  }

  /** Takes back a version that has not begun; false when there is none. */
  async withdraw<P extends PracticeSettings>(tx: Tx, ctx: Ctx, practice: Practice<P>, effectiveFrom: CalendarDate): Promise<boolean> {
    refuseUnlessAdmin(ctx);
    await this.store.lock(tx, ctx, practice.key, 'alone');
    const isUpcoming = effectiveFrom > (await this.store.today(tx, ctx.now)) && (await this.store.versions(tx, practice.key)).some((version) => version.effectiveFrom === effectiveFrom);
    if (!isUpcoming) return false;
    await this.store.remove(tx, practice.key, effectiveFrom);
    await this.tell(tx, ctx, practice.key, 'practice-rules-withdrawn', effectiveFrom, {});
    return true;
  }

  private async tell(tx: Tx, ctx: Ctx, practice: string, kind: string, effectiveFrom: CalendarDate, audited: Readonly<Record<string, unknown>>): Promise<void> {
    await this.logbook.audit(tx, ctx, kind === 'practice-rules-withdrawn' ? 'practice.policy-withdrawn' : 'practice.policy-set', { practice, effectiveFrom, ...audited });
    await this.logbook.tellMembers(tx, ctx, kind, { practice, effectiveFrom });
  }
}

function refuseUnlessAdmin({ actor }: Ctx): void {
  const decision = mayManagePractices(actor);
  if (!decision.allow) throw new Refusal('FORBIDDEN', decision.reason);
}

function kindOf(before: PracticeSettings, after: PracticeSettings): string {
  if (before.isOn === after.isOn) return 'practice-rules-changed';
  return after.isOn ? 'practice-switched-on' : 'practice-switched-off';
}
