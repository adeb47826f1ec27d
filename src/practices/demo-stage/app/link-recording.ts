import { Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { parseId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { mayLinkRecording } from '../domain/stage.policy.js';
import { readRecording } from '../domain/stage-draft.js';
import type { DemoSlotId } from '../domain/stage.js';
import { demoFacts } from '../persistence/demo-facts.query.js';
import { DemoSlotStore, type StoredSlot } from '../persistence/demo-slot.store.js';
import { ActingOnStage, type NotHeld } from './acting-on-stage.js';
import { StageChanges } from './stage-changes.js';

/** Says where a demo that was shown can be seen again. */
@Injectable()
export class LinkRecording {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly acting: ActingOnStage,
    private readonly slots: DemoSlotStore,
    private readonly changes: StageChanges,
    private readonly logbook: Logbook,
  ) {}

  execute(ctx: Ctx, slotText: string, url: string | null): Promise<Result<StoredSlot, NotHeld | InvalidValues>> {
    const read = readRecording(url);
    if (!read.ok) return Promise.resolve(err(invalid(...read.error)));
    return this.uow.run<StoredSlot, NotHeld | InvalidValues>(ctx, async (tx) => {
      const slotId = parseId<DemoSlotId>(slotText);
      const seen = slotId && (await this.slots.find(tx, slotId));
      const held = await this.acting.stage(tx, ctx, seen?.stageId ?? '');
      if (!held.ok) return held;
      const slot = await this.slots.find(tx, seen!.slotId);
      if (!slot) return err(nothingThere);
      const presenters = (await demoFacts(tx, [slot.entryId])).get(slot.entryId)?.presenters ?? [];
      const isPresenter = isSomebody(ctx.actor) && presenters.some(({ personId }) => isSomebody(ctx.actor) && personId === ctx.actor.personId);
      if (!mayLinkRecording({ ...held.value, isPresenter, isDone: slot.state === 'done' })) return err(nothingThere);
      await this.slots.setRecording(tx, slot.slotId, read.value);
      await this.changes.seen(tx, ctx, [slot.stageId], { action: 'recording', entryId: slot.entryId, state: slot.state });
      await this.logbook.audit(tx, ctx, 'hack-week.recording-linked', { entryId: slot.entryId });
      return ok({ ...slot, recordingUrl: read.value });
    });
  }
}
