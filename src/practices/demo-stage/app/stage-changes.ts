import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { LiveChannel } from '../../../platform/live/live-channel.js';
import type { StageId, StoredStage } from '../domain/stage.js';
import { DemoStageStore } from '../persistence/demo-stage.store.js';
import { StageEventStore, type StageEvent } from '../persistence/stage-event.store.js';
import { stageTopic } from './stage-topic.js';

/** What goes with every change of a stage: a higher version or revision, the event, and the news. */
@Injectable()
export class StageChanges {
  constructor(
    private readonly stages: DemoStageStore,
    private readonly events: StageEventStore,
    private readonly live: LiveChannel,
  ) {}

  /** The order, the clock or the sessions: commands that saw it as it was are refused. */
  async moved(tx: Tx, ctx: Ctx, stageIds: readonly StageId[], ...events: readonly StageEvent[]): Promise<void> {
    await this.tell(tx, ctx, stageIds, true, events);
  }

  /** Something to see, nothing that a command relies on. */
  async seen(tx: Tx, ctx: Ctx, stageIds: readonly StageId[], ...events: readonly StageEvent[]): Promise<void> {
    await this.tell(tx, ctx, stageIds, false, events);
  }

  /** Time alone has moved what is expected: nothing is written, all who look are told. */
  async slid(tx: Tx, ctx: Pick<Ctx, 'organization'>, stageIds: readonly StageId[]): Promise<void> {
    await this.live.publish(tx, ...stageIds.map((stageId) => ({ topic: stageTopic(ctx.organization, stageId), payload: {} })));
  }

  async stage(tx: Tx, stageId: StageId): Promise<StoredStage> {
    return (await this.stages.find(tx, stageId))!;
  }

  private async tell(tx: Tx, ctx: Ctx, stageIds: readonly StageId[], isMoved: boolean, events: readonly StageEvent[]): Promise<void> {
    if (stageIds.length === 0) return;
    await this.stages.touch(tx, stageIds, isMoved);
    for (const stageId of stageIds) for (const event of events) await this.events.append(tx, ctx, stageId, event);
    await this.slid(tx, ctx, stageIds);
  }
}
