import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { groupBy } from '../../../kernel/group-by.js';
import { idFrom } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import type { Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import type { FeedReading } from '../domain/announced-event.js';
import { changesBetween, effectiveEvent, type Opportunity, type OpportunityId } from '../domain/opportunity.js';
import { planImport } from '../domain/plan-import.js';
import { AnnouncementStore, inOrder, type Announcement } from '../persistence/announcement.store.js';
import { OpportunityStore, type NewChange, type OpportunityValues } from '../persistence/opportunity.store.js';
import type { ImportCounts } from '../persistence/source.store.js';
import { OpportunityChanges, type ChangedOpportunity } from './opportunity-changes.js';
import { TalksPractice } from './talks-practice.js';

/** What a reading would do, with everything that carrying it out needs. */
export interface PlannedImport {
  readonly counts: ImportCounts;
  readonly added: readonly OpportunityValues[];
  readonly changed: readonly ChangedOpportunity[];
  readonly announcements: readonly Announcement[];
  readonly gone: readonly string[];
  readonly former: readonly string[];
}

/** A source that is read for the first time, for a dry run, has no id yet. */
export interface ImportingSource {
  readonly sourceId: string;
  readonly addedAt: Date;
}

/**
 * Takes over what a source announces: each event once, whatever topics and other sources name it as well. The same again changes nothing, nothing is dropped
 * for lacking a date, and what a source names no more stays, with its submissions.
 */
@Injectable()
export class ImportOpportunities {
  constructor(
    private readonly practice: TalksPractice,
    private readonly store: OpportunityStore,
    private readonly announcements: AnnouncementStore,
    private readonly changes: OpportunityChanges,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  lock(tx: Tx, ctx: Ctx): Promise<void> {
    return this.store.lockAll(tx, ctx);
  }

  /** Writes nothing. Before it is carried out the caller holds `lock`. */
  async plan(tx: Tx, ctx: Ctx, source: ImportingSource, reading: FeedReading): Promise<PlannedImport> {
    const known = await this.announcements.ofSource(tx, source.sourceId);
    const plan = planImport(reading.events, known.map((one) => ({ ...one, isGone: one.goneAt !== null })), await this.practice.today(tx, ctx.now));
    const byKey = await this.store.byKeys(tx, plan.seen.map(({ eventKey }) => eventKey));
    const idBefore = new Map<string, OpportunityId>(known.map((one) => [one.eventKey, one.opportunityId]));
    const announcements = plan.seen.map(({ eventKey, event, formerKey }): Announcement => ({
      sourceId: source.sourceId, sourceAddedAt: source.addedAt, goneAt: null, eventKey, announced: event,
      opportunityId: byKey.get(eventKey) ?? (formerKey === null ? undefined : idBefore.get(formerKey)) ?? idFrom<OpportunityId>(this.random(16)),
    }));
    const { added, changed } = await this.compare(tx, source, announcements, [...plan.gone.map((key) => idBefore.get(key)!)], new Set(plan.gone));
    const counts: ImportCounts = {
      rows: reading.events.length + reading.skipped.length, events: plan.seen.length, added: added.length, changed: changed.length, unchanged: plan.seen.length - added.length - changed.filter(({ after }) => announcements.some(({ opportunityId }) => opportunityId === after.opportunityId)).length,
      gone: plan.gone.length, skipped: reading.skipped,
    };
    return { counts, added, changed, announcements, gone: plan.gone, former: plan.seen.flatMap(({ formerKey }) => (formerKey === null ? [] : [formerKey])) };
  }

  async carryOut(tx: Tx, ctx: Ctx, { sourceId }: ImportingSource, { added, changed, announcements, gone, former }: PlannedImport): Promise<void> {
    await this.announcements.drop(tx, sourceId, former);
    await this.store.put(tx, ctx, [...added, ...changed.map(({ after }) => after)]);
    await this.store.putKeys(tx, ctx, announcements.map(({ eventKey, opportunityId }) => [eventKey, opportunityId] as const));
    await this.announcements.put(tx, ctx, sourceId, announcements);
    await this.announcements.markGone(tx, ctx, sourceId, gone);
    const fields = changed.flatMap(({ before, after }) => changesBetween(before, after).map((change): NewChange => ({ ...change, opportunityId: after.opportunityId, sourceId })));
    await this.store.appendChanges(tx, ctx, fields);
    await this.changes.tell(tx, ctx, changed);
  }

  /** What would be new and what would say something else, with every source's word in its place. */
  private async compare(tx: Tx, source: ImportingSource, fresh: readonly Announcement[], goneIds: readonly string[], goneKeys: ReadonlySet<string>): Promise<{ added: readonly OpportunityValues[]; changed: readonly ChangedOpportunity[] }> {
    const ids = [...new Set([...fresh.map(({ opportunityId }) => opportunityId), ...goneIds])];
    const there = new Map<string, Opportunity>((await this.store.byIds(tx, ids)).map((one) => [one.opportunityId, one]));
    const fixed = await this.store.startsFixed(tx, ids);
    const freshKeys = new Set(fresh.map(({ eventKey }) => eventKey));
    const others = (await this.announcements.ofOpportunities(tx, ids)).filter((one) => one.sourceId !== source.sourceId || !freshKeys.has(one.eventKey))
      .map((one) => (one.sourceId === source.sourceId ? { ...one, goneAt: one.goneAt ?? (goneKeys.has(one.eventKey) ? new Date(0) : null) } : one));
    const said = groupBy([...others, ...fresh], ({ opportunityId }): string => opportunityId);
    const formerNames = new Set(fresh.map(({ opportunityId }) => opportunityId as string));
    const added: OpportunityValues[] = [];
    const changed: ChangedOpportunity[] = [];
    for (const id of ids) {
      const before = there.get(id);
      // Of an event that moved, what this source said under its former name is no longer said.
      const announced = inOrder((said.get(id) ?? []).filter((one) => !(one.sourceId === source.sourceId && formerNames.has(id) && !freshKeys.has(one.eventKey) && !goneKeys.has(one.eventKey) && one.goneAt === null)));
      const event = effectiveEvent(before?.name ?? announced[0]!.name, before?.byHand ?? {}, announced, fixed.get(id) ?? null);
      if (!before) added.push({ ...event, opportunityId: id as OpportunityId, kind: 'conference', summary: '', startsAt: null, place: null, slots: null, createdBy: null, byHand: {} });
      else if (changesBetween(before, event).length > 0) changed.push({ before, after: { ...before, ...event } });
    }
    return { added, changed };
  }
}
