import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, type PersonId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import type { Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { Calendar } from '../../calendar/app/calendar.js';
import type { Commitment, NewCommitment } from '../../calendar/domain/commitment.js';
import type { OnCallShift } from '../domain/on-call-shift.js';
import { foldedKey, peopleByKey } from '../domain/person-matching.js';
import { applyRosterPlan, isEmptyPlan, isOver, planRematch, planRosterImport, visibleChanges, type KnownShift, type MatchedShift, type RosterPlan } from '../domain/plan-roster-import.js';
import type { RosterImport, RosterSource } from '../domain/roster-source.js';
import { rosterWindow } from '../domain/roster-window.js';
import { unmatchedOf, type UnmatchedPerson } from '../domain/unmatched.js';
import { RosterImportStore } from '../persistence/roster-import.store.js';
import { rosterPeople, teamName } from '../persistence/roster-people.query.js';
import { ShiftStore } from '../persistence/shift.store.js';
import { DutyMails } from './duty-mails.js';

/** A plan with what it was made of. */
export interface PlannedReading {
  readonly current: readonly KnownShift[];
  readonly plan: RosterPlan;
  /** The roster as it would be. */
  readonly after: readonly KnownShift[];
  readonly unmatched: readonly UnmatchedPerson[];
}

/** What taking over did. */
export interface TakenOver extends PlannedReading {
  readonly displaced: readonly Commitment[];
}

/**
 * Makes the roster that is kept say what a reading says, with everybody's calendar, in one transaction. Whoever calls holds the lock on the
 * source.
 */
@Injectable()
export class TakeOverRoster {
  constructor(
    private readonly shifts: ShiftStore,
    private readonly imports: RosterImportStore,
    private readonly calendar: Calendar,
    private readonly mails: DutyMails,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** Writes nothing. `sourceId` null: a source that isn't kept yet. */
  async plan(tx: Tx, now: Date, sourceId: string | null, reading: readonly OnCallShift[] | 'rematch'): Promise<PlannedReading> {
    const keys = reading === 'rematch' ? [] : reading.map(({ shiftKey }) => shiftKey);
    const current = sourceId === null ? [] : await this.shifts.ofSource(tx, sourceId, rosterWindow(now).from, keys);
    const read = reading === 'rematch' ? current : reading;
    const people = peopleByKey(await rosterPeople(tx, [...new Set(read.flatMap(({ personKeys }) => personKeys.map(foldedKey)))]));
    const plan = reading === 'rematch' ? planRematch(current, people, now) : planRosterImport(current, reading, people, now);
    const after = applyRosterPlan(current, plan, () => idFrom(this.random(16)));
    return { current, plan, after, unmatched: unmatchedOf(after, now) };
  }

  /** Plans and does it. What changed nothing that anybody sees isn't logged. */
  async run(tx: Tx, ctx: Ctx, source: RosterSource, reading: readonly OnCallShift[] | 'rematch', outcome: RosterImport['outcome']): Promise<TakenOver> {
    return this.carryOut(tx, ctx, source, await this.plan(tx, ctx.now, source.sourceId, reading), outcome);
  }

  /** Does what was planned in this transaction. */
  async carryOut(tx: Tx, ctx: Ctx, source: RosterSource, planned: PlannedReading, outcome: RosterImport['outcome']): Promise<TakenOver> {
    return { ...planned, displaced: isEmptyPlan(planned.plan) ? [] : await this.write(tx, ctx, source, planned, outcome) };
  }

  /** Shifts ahead go, those that run end now, and what they held free is free. */
  async release(tx: Tx, ctx: Ctx, source: RosterSource): Promise<number> {
    const ahead = await this.shifts.ofSource(tx, source.sourceId, ctx.now);
    const plan: RosterPlan = {
      added: [], removed: ahead.filter(({ from }) => from >= ctx.now), aheadBefore: ahead.length, aheadAfter: 0, isShrinking: false,
      changed: ahead.filter(({ from }) => from < ctx.now).map((before) => ({ before, after: { ...before, to: ctx.now } })),
    };
    const after = applyRosterPlan(ahead, plan, () => '');
    await this.write(tx, ctx, source, { current: ahead, plan, after, unmatched: [] }, 'applied');
    return ahead.length;
  }

  private async write(tx: Tx, ctx: Ctx, source: RosterSource, { current, plan, after, unmatched }: PlannedReading, outcome: RosterImport['outcome']): Promise<readonly Commitment[]> {
    const known = new Set(current.map(({ shiftId }) => shiftId));
    await this.shifts.delete(tx, plan.removed.map(({ shiftId }) => shiftId));
    await this.shifts.update(tx, plan.changed.map(({ before, after: changed }) => ({ ...changed, shiftId: before.shiftId })));
    await this.shifts.insert(tx, ctx, source.sourceId, after.filter(({ shiftId }) => !known.has(shiftId)));
    const displaced = await this.tellCalendar(tx, ctx, source, { current, plan, after });
    // The first roster of a source is no change for anybody.
    if (source.lastGoodAt !== null) await this.mails.tellChanges(tx, ctx, source, current, after);
    const counts = { added: plan.added.length, changed: visibleChanges(plan).length, removed: plan.removed.length };
    if (counts.added + counts.changed + counts.removed > 0 || outcome === 'accepted') {
      const entry = { importId: idFrom(this.random(16)), sourceId: source.sourceId, outcome, ...counts, unmatched: unmatched.filter(({ ahead }) => ahead > 0).length, displaced: displaced.length, problem: null };
      await this.imports.add(tx, ctx, entry);
    }
    return displaced;
  }

  private async tellCalendar(tx: Tx, ctx: Ctx, source: RosterSource, { current, plan, after }: Pick<PlannedReading, 'current' | 'plan' | 'after'>): Promise<readonly Commitment[]> {
    const known = new Map(current.map((shift) => [shift.shiftId, shift]));
    const changed = new Set(visibleChanges(plan).map(({ before }) => before.shiftId));
    const touched = after.filter((shift) => !known.has(shift.shiftId) || changed.has(shift.shiftId));
    // What is over for good is history, and holds nobody's time.
    const isLive = (shift: KnownShift): boolean => !isOver(shift, ctx.now) || (known.has(shift.shiftId) && !isOver(known.get(shift.shiftId)!, ctx.now));
    const live = touched.filter(isLive);
    const name = await teamName(tx, source.teamId);
    const upsert = live.filter(hasPerson).map((shift) => commitmentOf(shift, source, name));
    const cancelled = [...plan.removed, ...live.filter((shift) => shift.personId === null && known.has(shift.shiftId))].map(({ shiftId }) => shiftId);
    if (upsert.length + cancelled.length === 0) return [];
    return (await this.calendar.replace(tx, ctx, 'shift', { upsert, cancelled })).displaced;
  }
}

function hasPerson(shift: KnownShift): shift is KnownShift & { readonly personId: PersonId } {
  return shift.personId !== null;
}

function commitmentOf({ shiftId, personId, role, from, to }: MatchedShift & { readonly shiftId: string; readonly personId: PersonId }, { teamId }: RosterSource, teamName: string): NewCommitment {
  return {
    kind: 'shift', ownerKey: shiftId, personId, teamId, role, from, to, isBlocking: true,
    title: { en: `On call for ${teamName}`, de: `Bereitschaft für ${teamName}` }, path: `/on-call/${teamId}`,
  };
}
