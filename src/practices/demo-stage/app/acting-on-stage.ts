import { Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { parseId } from '../../../kernel/ids.js';
import { nothingThere, type NothingThere } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Editions } from '../../hack-week/app/editions.js';
import { Entries } from '../../hack-week/app/entries.js';
import { HackWeekDoor, type HackWeekFacts } from '../../hack-week/app/hack-week-door.js';
import type { Edition } from '../../hack-week/domain/edition.js';
import type { HackWeekOff } from '../../hack-week/domain/hack-week.errors.js';
import { stageAbilities, type StageAbilities } from '../domain/stage.policy.js';
import type { StageId, StoredStage } from '../domain/stage.js';
import { DemoStageStore } from '../persistence/demo-stage.store.js';

/** An edition whose stages are changed. */
export interface HeldStages {
  readonly facts: HackWeekFacts;
  readonly edition: Edition;
  readonly isOrganizer: boolean;
  /** Between two demos. */
  readonly changeoverMs: number;
  /** How long a demo is that says nothing else. */
  readonly demoMs: number;
}

/** One stage held for a change, with what its writer may do. */
export interface HeldStage extends HeldStages {
  readonly stage: StoredStage;
  readonly isHost: boolean;
  readonly can: StageAbilities;
}

export type NotHeld = NothingThere | HackWeekOff;

/** How every write to stages begins: the policy, then the edition, then projects whose state changes, then stages, each held until the transaction ends, always in this order. */
@Injectable()
export class ActingOnStage {
  constructor(
    private readonly door: HackWeekDoor,
    private readonly editions: Editions,
    private readonly entries: Entries,
    private readonly stages: DemoStageStore,
  ) {}

  /** Drafts are there for their organizers alone. */
  async edition(tx: Tx, ctx: Ctx, editionText: string): Promise<Result<HeldStages, NotHeld>> {
    const entered = await this.door.enter(tx, ctx);
    if (!entered.ok) return entered;
    const editionId = parseId(editionText);
    const edition = editionId && (await this.editions.lock(tx, editionId, 'share'));
    if (!edition) return err(nothingThere);
    const isOrganizer = await this.editions.isOrganizer(tx, ctx, edition);
    if (edition.phase === 'draft' && !isOrganizer) return err(nothingThere);
    const { demoMinutes, changeoverSeconds } = entered.value.settings;
    return ok({ facts: entered.value, edition, isOrganizer, changeoverMs: changeoverSeconds * 1000, demoMs: Math.round(demoMinutes * 60_000) });
  }

  /** `changing` finds the projects whose state may change, from what is seen before the stage is held. */
  async stage(tx: Tx, ctx: Ctx, stageText: string, changing?: (stageId: StageId) => Promise<readonly string[]>): Promise<Result<HeldStage, NotHeld>> {
    const stageId = parseId<StageId>(stageText);
    const seen = stageId && (await this.stages.find(tx, stageId));
    const held = await this.edition(tx, ctx, seen?.editionId ?? '');
    if (!held.ok) return held;
    if (changing) await this.entries.lock(tx, await changing(seen!.stageId));
    // Read again: it may have changed, or gone, while others were waited for.
    const stage = await this.stages.find(tx, seen!.stageId, 'for update of s');
    if (!stage) return err(nothingThere);
    const isHost = isSomebody(ctx.actor) && (await this.isHost(tx, stage.stageId, ctx.actor.personId));
    return ok({ ...held.value, stage, isHost, can: stageAbilities({ phase: held.value.edition.phase, isOrganizer: held.value.isOrganizer, isHost }) });
  }

  private async isHost(tx: Tx, stageId: StageId, personId: string): Promise<boolean> {
    return (await this.stages.hosts(tx, [stageId])).some((host) => host.personId === personId);
  }
}
