import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { isStale } from '../domain/roster-health.js';
import { rosterAge } from '../../calendar/domain/roster-health.words.js';
import { rosterProblem } from '../domain/roster-words.js';
import { healthState, type RosterSource } from '../domain/roster-source.js';
import { unmatchedOf } from '../domain/unmatched.js';
import { RosterSourceStore } from '../persistence/roster-source.store.js';
import { ShiftStore } from '../persistence/shift.store.js';
import { DutyMails } from './duty-mails.js';
import { StalePolicy } from './stale-policy.js';
import { TakeOverRoster } from './take-over-roster.js';

const NAMES_SAID = 10;
const NAMES_KEPT = 500;

/** Tells leads what they must look after, once a spell: out of date, held, names that nobody is known by. Whoever calls holds the lock on the source. */
@Injectable()
export class RosterAlarms {
  constructor(
    private readonly sources: RosterSourceStore,
    private readonly shifts: ShiftStore,
    private readonly takeOver: TakeOverRoster,
    private readonly mails: DutyMails,
    private readonly policy: StalePolicy,
  ) {}

  async look(tx: Tx, ctx: Ctx, source: RosterSource): Promise<void> {
    if (source.isPaused) return;
    await this.lookAtAge(tx, ctx, source);
    await this.lookAtHeld(tx, ctx, source);
    await this.lookAtNames(tx, ctx, source);
  }

  private async lookAtAge(tx: Tx, ctx: Ctx, source: RosterSource): Promise<void> {
    if (source.staleToldAt !== null) return;
    const reach = (await this.shifts.reachOf(tx, [source.sourceId])).get(source.sourceId) ?? null;
    if (!isStale(healthState(source, reach), ctx.now, await this.policy.staleAfterHours(tx, ctx.now))) return;
    await this.mails.alarm(tx, ctx, source, ({ locale }) => ({
      kind: 'stale', ageText: rosterAge(source.lastGoodAt, ctx.now, locale), problem: source.problem && rosterProblem(source.problem)[locale],
    }));
    await this.sources.setTold(tx, source.sourceId, { staleToldAt: ctx.now });
  }

  private async lookAtHeld(tx: Tx, ctx: Ctx, source: RosterSource): Promise<void> {
    if (source.heldAt === null || source.heldToldAt !== null) return;
    const held = await this.sources.heldShifts(tx, source.sourceId);
    if (held === null) return;
    const { plan } = await this.takeOver.plan(tx, ctx.now, source.sourceId, held);
    await this.mails.alarm(tx, ctx, source, () => ({ kind: 'held', before: plan.aheadBefore, after: plan.aheadAfter }));
    await this.sources.setTold(tx, source.sourceId, { heldToldAt: ctx.now });
  }

  private async lookAtNames(tx: Tx, ctx: Ctx, source: RosterSource): Promise<void> {
    const unmatched = unmatchedOf(await this.shifts.ofSource(tx, source.sourceId, ctx.now), ctx.now).filter(({ ahead }) => ahead > 0);
    const fresh = unmatched.filter(({ key }) => !source.unmatchedTold.includes(key));
    if (fresh.length > 0) await this.mails.alarm(tx, ctx, source, () => ({ kind: 'unmatched', labels: fresh.slice(0, NAMES_SAID).map(({ label }) => label) }));
    // Told is told: a source that says something else each time must not mail each time.
    if (fresh.length > 0) await this.sources.setTold(tx, source.sourceId, { unmatchedTold: [...source.unmatchedTold, ...fresh.map(({ key }) => key)].slice(-NAMES_KEPT) });
  }
}
