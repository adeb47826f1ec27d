import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { changesBetween, effectiveEvent, type Opportunity } from '../domain/opportunity.js';
import { byHandApart, eventApart, sayingOf } from '../domain/taken-apart.js';
import { AnnouncementStore } from '../persistence/announcement.store.js';
import { MergeStore, type AnnouncementName, type OpenMerge, type StoredMerge } from '../persistence/merge.store.js';
import { OpportunityStore } from '../persistence/opportunity.store.js';
import { TalksPractice } from './talks-practice.js';

/** Both of a pair that is two again. */
export interface TakenApart {
  readonly kept: Opportunity;
  readonly other: Opportunity;
}

/**
 * Two rows that are one event, and back. What is made one is remembered: what moved, and what the one that stays said before. Whoever calls moves what points
 * to them, and holds the lock of all opportunities.
 */
@Injectable()
export class OpportunityMerges {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly practice: TalksPractice,
    private readonly store: OpportunityStore,
    private readonly announcements: AnnouncementStore,
    private readonly merges: MergeStore,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** Names of the one become names of the other, and its announcements; it leaves all lists. `submissionIds`: what the caller moved. */
  async merge(tx: Tx, ctx: Ctx, kept: Opportunity, gone: Opportunity, submissionIds: readonly string[]): Promise<Opportunity> {
    const [keptId, goneId] = [kept.opportunityId, gone.opportunityId];
    const announcements = (await this.announcements.ofOpportunities(tx, [goneId])).map(({ sourceId, eventKey }) => ({ sourceId, eventKey }));
    const eventKeys = await this.store.keysOf(tx, goneId);
    await this.announcements.moveTo(tx, goneId, keptId, announcements);
    await this.store.moveKeys(tx, goneId, keptId, eventKeys);
    await this.store.remove(tx, ctx, goneId);
    const said = { ...gone.byHand, ...kept.byHand };
    const together = effectiveEvent(kept.name, said, await this.announcements.ofOpportunity(tx, keptId), await this.fixedStart(tx, keptId));
    // Somebody chose which of the two names stays, whatever an older list calls it.
    const byHand = together.name === kept.name ? said : { ...said, name: kept.name };
    const event = { ...together, name: kept.name };
    const merged = await this.write(tx, ctx, kept, { ...kept, ...event, byHand });
    await this.merges.insert(tx, ctx, { mergeId: idFrom(this.random(16)), keptId, goneId, eventKeys, announcements, submissionIds, before: sayingOf(kept), after: sayingOf(merged) });
    await this.logbook.audit(tx, ctx, 'talks.opportunities-merged', { keptId, goneId });
    return merged;
  }

  /** Undefined when an announcement that came along is no longer there: its list has moved it since, and nobody knows whose it is now. */
  async takeApart(tx: Tx, ctx: Ctx, kept: Opportunity, merge: StoredMerge): Promise<TakenApart | undefined> {
    const { mergeId, keptId, goneId, announcements, eventKeys } = merge;
    const nameOf = ({ sourceId, eventKey }: AnnouncementName): string => `${sourceId}|${eventKey}`;
    const there = await this.announcements.ofOpportunities(tx, [keptId]);
    const came = new Set(announcements.map(nameOf));
    if (there.filter((one) => came.has(nameOf(one))).length < came.size) return undefined;
    // A list that was added since and calls it as the other one is called speaks of that one.
    await this.announcements.moveTo(tx, keptId, goneId, there.filter((one) => came.has(nameOf(one)) || eventKeys.includes(one.eventKey)));
    await this.store.moveKeys(tx, keptId, goneId, eventKeys);
    const [gone] = (await this.store.byIds(tx, [goneId])) as [Opportunity];
    const fromLists = effectiveEvent(gone.name, gone.byHand, await this.announcements.ofOpportunity(tx, goneId));
    const asItWas = sayingOf(gone);
    const other = await this.write(tx, ctx, gone, { ...gone, ...eventApart(fromLists, gone, { before: asItWas, after: asItWas }) });
    const byHand = byHandApart(kept.byHand, merge);
    const left = effectiveEvent(kept.name === merge.after.event.name ? merge.before.event.name : kept.name, byHand, await this.announcements.ofOpportunity(tx, keptId), await this.fixedStart(tx, keptId));
    const apart = await this.write(tx, ctx, kept, { ...kept, ...eventApart(left, kept, merge), byHand });
    await this.merges.conclude(tx, ctx, mergeId);
    await this.logbook.audit(tx, ctx, 'talks.opportunities-taken-apart', { keptId, goneId });
    return { kept: apart, other };
  }

  /** One that can still be taken apart, for a transaction of a caller. */
  find(tx: Tx, mergeText: string): Promise<StoredMerge | undefined> {
    const mergeId = parseId(mergeText);
    return mergeId ? this.merges.find(tx, mergeId) : Promise.resolve(undefined);
  }

  /** What an opportunity has taken in, the newest first; nothing where talks are off. */
  open(ctx: Ctx, opportunityId: string): Promise<readonly OpenMerge[]> {
    return this.uow.read(ctx, async (tx) => ((await this.practice.of(tx, ctx)) ? this.merges.open(tx, opportunityId) : []));
  }

  private async fixedStart(tx: Tx, opportunityId: string): Promise<string | null> {
    return (await this.store.startsFixed(tx, [opportunityId])).get(opportunityId) ?? null;
  }

  private async write(tx: Tx, ctx: Ctx, before: Opportunity, after: Opportunity): Promise<Opportunity> {
    await this.store.put(tx, ctx, [after]);
    await this.store.appendChanges(tx, ctx, changesBetween(before, after).map((change) => ({ ...change, opportunityId: before.opportunityId, sourceId: null })));
    return (await this.store.find(tx, before.opportunityId))!;
  }
}
