import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues, type NothingThere } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import type { AnnouncedEvent } from '../domain/announced-event.js';
import { eventKey } from '../domain/merge-events.js';
import { readOpportunity, type OpportunityDraft, type TypedOpportunity } from '../domain/opportunity-draft.js';
import { changesBetween, effectiveEvent, isInternal, TRACKED, type Opportunity, type OpportunityId } from '../domain/opportunity.js';
import { isSaid } from '../domain/taken-apart.js';
import { AnnouncementStore } from '../persistence/announcement.store.js';
import { OpportunityStore } from '../persistence/opportunity.store.js';
import { personOf } from '../../../platform/access/acting.js';
import { OpportunityChanges } from './opportunity-changes.js';
import { TalksPractice } from './talks-practice.js';

/** There is such an event already: that one. */
export interface SameOpportunity {
  readonly kind: 'same';
  readonly opportunity: Opportunity;
}

export type KeepError = InvalidValues | NothingThere | SameOpportunity;

/**
 * The organization's own list: what people add beside the feeds, what they know better than feeds, and slots of the own stage. Everybody may add and
 * correct events of the outside world, and what changed stays to be seen; slots of the own stage are for who made them and for admins.
 */
@Injectable()
export class KeepOpportunities {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly practice: TalksPractice,
    private readonly store: OpportunityStore,
    private readonly announcements: AnnouncementStore,
    private readonly changes: OpportunityChanges,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  create(ctx: Ctx, typed: TypedOpportunity): Promise<Result<Opportunity, KeepError>> {
    return this.write(ctx, typed, async (tx, draft) => {
      const opportunityId = idFrom<OpportunityId>(this.random(16));
      // Two meetings of a guild on one day are two; one conference is one, whoever adds it.
      const key = isInternal(draft.kind) ? `${opportunityId}|${draft.event.startsOn ?? ''}` : eventKey(draft.event);
      const known = (await this.store.byKeys(tx, [key])).get(key);
      if (known) return err({ kind: 'same', opportunity: (await this.store.byIds(tx, [known]))[0]! });
      await this.store.put(tx, ctx, [{ ...draft, ...draft.event, opportunityId, createdBy: personOf(ctx), byHand: whatIsSaid(draft.event) }]);
      await this.store.putKeys(tx, ctx, [[key, opportunityId]]);
      await this.logbook.audit(tx, ctx, 'talks.opportunity-added', { opportunityId });
      return ok((await this.store.find(tx, opportunityId))!);
    });
  }

  /** What is said now holds whatever feeds say; what is left as a feed says it goes on following the feed. */
  change(ctx: Ctx, opportunityText: string, typed: TypedOpportunity): Promise<Result<Opportunity, KeepError>> {
    return this.write(ctx, typed, async (tx, draft) => {
      const opportunityId = parseId<OpportunityId>(opportunityText);
      const before = opportunityId && (await this.store.find(tx, opportunityId, 'for update'));
      if (!before || !mayChange(ctx, before)) return err(nothingThere);
      if (isInternal(before.kind) !== isInternal(draft.kind)) return err(invalid({ path: 'kind', code: 'kind', message: 'A conference does not become a slot of the own stage, nor the other way around.' }));
      const fixed = (await this.store.startsFixed(tx, [before.opportunityId])).get(before.opportunityId);
      if (fixed !== undefined && draft.event.startsOn !== fixed) return err(invalid({ path: 'startsOn', code: 'given-there', message: 'A talk was given there: the day it began stays.' }));
      const taken = await this.takenBy(tx, before, draft);
      if (taken) return err({ kind: 'same', opportunity: taken });
      const byHand = handWritten(before, draft.event);
      const event = effectiveEvent(draft.event.name, byHand, await this.announcements.ofOpportunity(tx, before.opportunityId), fixed ?? null);
      await this.store.put(tx, ctx, [{ ...before, ...draft, ...event, byHand }]);
      if (!isInternal(before.kind)) await this.store.putKeys(tx, ctx, [[eventKey(draft.event), before.opportunityId]]);
      await this.store.appendChanges(tx, ctx, changesBetween(before, event).map((change) => ({ ...change, opportunityId: before.opportunityId, sourceId: null })));
      await this.logbook.audit(tx, ctx, 'talks.opportunity-changed', { opportunityId: before.opportunityId });
      const after = (await this.store.find(tx, before.opportunityId))!;
      await this.changes.tell(tx, ctx, [{ before, after }]);
      return ok(after);
    });
  }

  lock(tx: Tx, ctx: Ctx): Promise<void> {
    return this.store.lockAll(tx, ctx);
  }

  /** One that stands, for a transaction of a caller. */
  find(tx: Tx, opportunityText: string, lock: '' | 'for update' = ''): Promise<Opportunity | undefined> {
    const opportunityId = parseId<OpportunityId>(opportunityText);
    return opportunityId ? this.store.find(tx, opportunityId, lock) : Promise.resolve(undefined);
  }

  /** By id, merged ones too. */
  byIds(tx: Tx, opportunityIds: readonly string[]): Promise<readonly Opportunity[]> {
    return this.store.byIds(tx, opportunityIds);
  }

  private async takenBy(tx: Tx, before: Opportunity, { event }: OpportunityDraft): Promise<Opportunity | undefined> {
    if (isInternal(before.kind)) return undefined;
    const key = eventKey(event);
    const owner = (await this.store.byKeys(tx, [key])).get(key);
    if (owner !== undefined && owner !== before.opportunityId) return (await this.store.byIds(tx, [owner]))[0];
    return undefined;
  }

  private async write(ctx: Ctx, typed: TypedOpportunity, work: (tx: Tx, draft: OpportunityDraft) => Promise<Result<Opportunity, KeepError>>): Promise<Result<Opportunity, KeepError>> {
    const draft = readOpportunity(typed);
    if (!draft.ok) return err({ kind: 'invalid', problems: draft.error });
    return this.uow.run<Opportunity, KeepError>(ctx, async (tx) => {
      if (!(await this.practice.hold(tx, ctx))) return err(nothingThere);
      await this.store.lockAll(tx, ctx);
      return work(tx, draft.value);
    });
  }
}

/** May whoever asks change it? Events of the outside world belong to nobody. */
export function mayChange({ actor }: Pick<Ctx, 'actor'>, { kind, createdBy }: Opportunity): boolean {
  if (actor.kind !== 'person' && actor.kind !== 'token') return false;
  return !isInternal(kind) || createdBy === actor.personId || actor.isAdmin;
}

/** What a person says otherwise than it stood there, together with what was said by hand before. */
function handWritten(before: Opportunity, after: AnnouncedEvent): Partial<AnnouncedEvent> {
  const changed = new Set<string>(changesBetween(before, after).map(({ field }) => field));
  const said = TRACKED.filter((field) => changed.has(field) || field in before.byHand).map((field) => [field, after[field]]);
  return Object.fromEntries(said) as Partial<AnnouncedEvent>;
}

/** What is left empty is for feeds to fill in. */
function whatIsSaid(event: AnnouncedEvent): Partial<AnnouncedEvent> {
  return Object.fromEntries(Object.entries(event).filter(([, value]) => isSaid(value))) as Partial<AnnouncedEvent>;
}
