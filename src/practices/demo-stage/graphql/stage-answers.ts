import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { InvalidValues, NothingThere } from '../../../kernel/outcomes.js';
import { localeOf } from '../../../platform/access/acting.js';
import { outcome, type InvalidInput, type NotFoundError } from '../../../platform/graphql/user-error.js';
import type { HackWeekOff as Off } from '../../hack-week/domain/hack-week.errors.js';
import type { HackWeekOff } from '../../hack-week/graphql/hack-week.types.js';
import { hackWeekRefusalOf } from '../../hack-week/graphql/hack-week.types.js';
import { StageReader } from '../app/stage-reader.js';
import type { StageHasMoved } from '../domain/stage.errors.js';
import { movedWords } from '../domain/stage-words.js';
import { presentStage } from './demo-stage.presenter.js';
import { StageMoved } from './demo-stage.results.js';
import type { DemoStage } from './demo-stage.types.js';

/** How mutations of stages answer: with the stage as its sender sees it now. */
@Injectable()
export class StageAnswers {
  constructor(private readonly reader: StageReader) {}

  async stage(ctx: Ctx, stageId: string): Promise<DemoStage> {
    return presentStage((await this.reader.one(ctx, stageId))!, ctx);
  }

  async refused(ctx: Ctx, error: NothingThere | Off | InvalidValues | StageHasMoved): Promise<NotFoundError | HackWeekOff | InvalidInput | StageMoved> {
    if (error.kind !== 'stage-moved') return hackWeekRefusalOf(error, localeOf(ctx));
    return outcome(StageMoved, { message: movedWords(localeOf(ctx)), stage: await this.stage(ctx, error.stage.stageId) });
  }
}
