import DataLoader from 'dataloader';
import { loaderOf, type RequestContext } from '../../../platform/access/request-context.js';
import type { StageReader } from '../app/stage-reader.js';
import { presentStage } from './demo-stage.presenter.js';
import type { DemoSlot } from './demo-stage.types.js';

/** What one request reads of stages: in batches. */
export class DemoStageLoaders {
  /** By the id of the project in its hack week. */
  readonly slots: DataLoader<string, DemoSlot | null>;

  constructor(request: RequestContext, reader: StageReader) {
    this.slots = new DataLoader(async (entryIds) => {
      const seen = await reader.ofEntries(request.ctx, entryIds);
      const slots = new Map([...new Set(seen.values())].flatMap((one) => presentStage(one, request.ctx).slots).map((slot) => [slot.entryId, slot]));
      return entryIds.map((entryId) => slots.get(entryId) ?? null);
    }, { cache: false });
  }

  static of(request: RequestContext, reader: StageReader): DemoStageLoaders {
    return loaderOf(request, DemoStageLoaders, () => new DemoStageLoaders(request, reader));
  }
}
