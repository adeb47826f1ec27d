import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import { Departures, type Departure } from '../../../people/directory/app/departures.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Calendar } from '../../calendar/app/calendar.js';
import { TalksPractice } from '../../opportunities/app/talks-practice.js';
import { eraseTalks } from '../persistence/erase-talks.js';
import { StageStore } from '../persistence/stage.store.js';
import { SubmissionStore } from '../persistence/submission.store.js';

/** People who leave take their talks ahead with them: calendars let go of them, lists to listen forget them. What was given stays given. */
@Injectable()
export class TalkDepartures implements OnModuleInit, Departure {
  constructor(
    private readonly departures: Departures,
    private readonly practice: TalksPractice,
    private readonly calendar: Calendar,
    private readonly submissions: SubmissionStore,
    private readonly stage: StageStore,
  ) {}

  onModuleInit(): void {
    this.departures.register(this);
  }

  async left(tx: Tx, ctx: Ctx, personIds: readonly PersonId[]): Promise<void> {
    for (const personId of personIds) {
      const confirmed = (await this.submissions.ofPerson(tx, personId)).filter(({ delivery }) => delivery === 'confirmed');
      if (confirmed.length > 0) await this.calendar.release(tx, ctx, 'talk', confirmed.map(({ submissionId }) => `${submissionId}:${personId}`));
    }
    await this.stage.leave(tx, personIds, await this.practice.today(tx, ctx.now));
  }

  async erased(tx: Tx, ctx: Ctx, personId: PersonId): Promise<void> {
    await eraseTalks(tx, ctx, personId);
  }
}
