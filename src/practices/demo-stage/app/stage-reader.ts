import { Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { groupBy } from '../../../kernel/group-by.js';
import { parseId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Editions } from '../../hack-week/app/editions.js';
import type { Edition } from '../../hack-week/domain/edition.js';
import { HackWeekDoor } from '../../hack-week/app/hack-week-door.js';
import type { HackWeekSettings } from '../../policies/domain/hack-week-settings.js';
import { stageViews, type StageView } from '../domain/stage-view.js';
import { areDemosOn, stageAbilities, type StageAbilities } from '../domain/stage.policy.js';
import type { StageId } from '../domain/stage.js';
import { demoFacts } from '../persistence/demo-facts.query.js';
import { DemoSlotStore } from '../persistence/demo-slot.store.js';
import { DemoStageStore } from '../persistence/demo-stage.store.js';

/** A stage as one person sees it. */
export interface SeenStage {
  readonly view: StageView;
  readonly hosts: readonly string[];
  readonly can: StageAbilities;
  readonly isOrganizer: boolean;
  readonly isHost: boolean;
}

/** What stages of an edition go by. */
export interface StageRules {
  readonly edition: Pick<Edition, 'phase'> | undefined;
  readonly settings: Pick<HackWeekSettings, 'changeoverSeconds'>;
}

/** Stages to look at. */
@Injectable()
export class StageReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly door: HackWeekDoor,
    private readonly editions: Editions,
    private readonly stages: DemoStageStore,
    private readonly slots: DemoSlotStore,
  ) {}

  /** Undefined where there is none, or it is not for the viewer. */
  async one(ctx: Ctx, stageText: string): Promise<SeenStage | undefined> {
    const stageId = parseId<StageId>(stageText);
    return stageId && (await this.uow.read(ctx, async (tx) => {
      const stage = await this.stages.find(tx, stageId);
      return stage && (await this.seen(tx, ctx, stage.editionId)).find(({ view }) => view.stage.stageId === stageId);
    }));
  }

  /** All of an edition, in the order in which they were made; none where they are not for the viewer. */
  ofEdition(ctx: Ctx, editionId: string): Promise<readonly SeenStage[]> {
    return this.uow.read(ctx, (tx) => this.seen(tx, ctx, editionId));
  }

  /** The stages of some entries, by the ids of the entries. */
  ofEntries(ctx: Ctx, entryIds: readonly string[]): Promise<ReadonlyMap<string, SeenStage>> {
    return this.uow.read(ctx, async (tx) => {
      const slots = await this.slots.ofEntries(tx, entryIds);
      const stages = await this.stages.byIds(tx, [...new Set(slots.map(({ stageId }) => stageId))]);
      const seen: SeenStage[] = [];
      for (const editionId of new Set(stages.map((stage) => stage.editionId))) seen.push(...(await this.seen(tx, ctx, editionId)));
      return new Map(slots.flatMap(({ entryId, stageId }) => seen.filter(({ view }) => view.stage.stageId === stageId).map((one): [string, SeenStage] => [entryId, one])));
    });
  }

  /** Plain facts about all stages of an edition, for whoever may see them. In a look only: what doesn't depend on one another is asked for together. */
  async views(tx: Tx, editionId: string, known: StageRules | Promise<StageRules>, now: Date): Promise<readonly StageView[]> {
    const stages = await this.stages.ofEdition(tx, editionId);
    const stageIds = stages.map(({ stageId }) => stageId);
    const [sessions, slots] = await Promise.all([this.stages.sessions(tx, stageIds), this.slots.ofStages(tx, stageIds)]);
    const [demos, { edition, settings }] = await Promise.all([demoFacts(tx, slots.map(({ entryId }) => entryId)), known]);
    const [sessionsOf, slotsOf] = [groupBy(sessions, ({ stageId }) => stageId), groupBy(slots, ({ stageId }) => stageId)];
    const facts = stages.map((stage) => ({ stage, sessions: sessionsOf.get(stage.stageId) ?? [], slots: slotsOf.get(stage.stageId) ?? [] }));
    return stageViews(facts, demos, { changeoverMs: settings.changeoverSeconds * 1000, isOpen: edition !== undefined && areDemosOn(edition.phase), now });
  }

  private async seen(tx: Tx, ctx: Ctx, editionId: string): Promise<readonly SeenStage[]> {
    const { isIn, settings, isAdmin, organizes } = await this.door.look(tx, ctx);
    const edition = await this.editions.get(tx, editionId);
    const isOrganizer = isAdmin || organizes.has(editionId);
    if (!isIn || !edition || (edition.phase === 'draft' && !isOrganizer)) return [];
    const views = await this.views(tx, editionId, { edition, settings }, ctx.now);
    const hosts = groupBy(await this.stages.hosts(tx, views.map(({ stage }) => stage.stageId)), ({ stageId }) => stageId);
    const viewer = isSomebody(ctx.actor) ? ctx.actor.personId : null;
    return views.map((view) => {
      const people = (hosts.get(view.stage.stageId) ?? []).map(({ personId }) => personId);
      const isHost = viewer !== null && people.includes(viewer);
      return { view, hosts: people, isOrganizer, isHost, can: stageAbilities({ phase: edition.phase, isOrganizer, isHost }) };
    });
  }
}

