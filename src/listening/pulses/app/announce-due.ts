import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { RoundId, TeamId } from '../../../kernel/ids.js';
import { ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { RoundTimes } from '../domain/cadence.js';
import type { NoUnitPossible } from '../domain/round.errors.js';
import { announcementOf } from '../domain/schedule.js';
import { DriverStore } from '../persistence/driver.store.js';
import type { StoredPulse } from '../persistence/pulse.store.js';
import { newestRounds } from '../persistence/round-times.query.js';
import { AnnounceRound } from './announce-round.js';
import { RoundQuestionsOf } from './round-questions.js';

/** Announces a pulse's rounds. Whoever calls holds the lock on the pulse's row, so a slot is never announced twice. */
@Injectable()
export class AnnounceDue {
  constructor(
    private readonly announceRound: AnnounceRound,
    private readonly questions: RoundQuestionsOf,
    private readonly drivers: DriverStore,
  ) {}

  /** The round that the cadence wants announced now, if any; null when none is due. */
  async bySchedule(tx: Tx, ctx: Ctx, pulse: StoredPulse): Promise<Result<RoundId | null, NoUnitPossible>> {
    const times = announcementOf(pulse, await newestRounds(tx, [pulse.id]), ctx.now);
    return times ? this.announce(tx, ctx, pulse, times) : ok(null);
  }

  /** A round at these times, whatever the cadence says. */
  async announce(tx: Tx, ctx: Ctx, pulse: StoredPulse, { opensAt, closesAt }: Pick<RoundTimes, 'opensAt' | 'closesAt'>): Promise<Result<RoundId, NoUnitPossible>> {
    await this.drivers.ensureStandard(tx, ctx);
    const questionsOf = await this.questions.of(tx, pulse);
    const { name, audienceTeamId, k, commentK, asksComment, membersSeeResults } = pulse.settings;
    const announced = await this.announceRound.run(tx, ctx, {
      pulse: { id: pulse.id, name, audienceTeamId: audienceTeamId as TeamId, k, commentK, asksComment, membersSeeResults },
      opensAt, closesAt,
      questions: (number) => questionsOf(number).drivers.flatMap(({ driver, items }) => items.map((item) => ({ driverId: driver.id, item }))),
    });
    return announced.ok ? ok(announced.value.roundId) : announced;
  }
}
