import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { Locale } from '../../../kernel/locale.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { Commitment } from '../../calendar/domain/commitment.js';
import type { BookingRefusal } from '../domain/booking.js';
import { refusalWords } from '../domain/booking-words.js';
import type { BlockingWords } from '../domain/code-t-words.js';
import type { StoredDay, StoredPresentation } from '../domain/code-t-day.js';
import { sayRosterAge } from '../domain/roster-trust.js';
import { teamNames } from '../../../people/directory/app/working-people.js';
import { localeOf } from '../../../platform/access/acting.js';
import type { PersonFacts } from './booking-facts.js';

/** Says refusals in words: it looks up the names of the teams that they speak of. */
@Injectable()
export class RefusalSpeaker {
  async say(tx: Tx, ctx: Ctx, facts: PersonFacts, day: CalendarDate, refusal: BookingRefusal<StoredDay, StoredPresentation, Commitment>): Promise<string> {
    const say = await this.speakerOf(tx, facts, localeOf(ctx));
    return say(day, refusal);
  }

  /** A function that says any refusal about these facts, for many days with one look-up. */
  async speakerOf(tx: Tx, facts: PersonFacts, locale: Locale): Promise<(day: CalendarDate, refusal: BookingRefusal<StoredDay, StoredPresentation, Commitment>) => string> {
    const name = await this.withTeamNames(tx, facts.blocking);
    const { today, zone, now, health } = facts;
    return (day, refusal) => {
      const worded = refusal.kind === 'on-call' ? { ...refusal, commitments: refusal.commitments.map(name) } : refusal;
      return refusalWords(worded, { locale, day, today, zone, rosterAge: sayRosterAge(health, now, locale) });
    };
  }

  /** Adds to commitments what their teams are called. */
  async withTeamNames(tx: Tx, commitments: readonly Pick<Commitment, 'teamId'>[]): Promise<<C extends Omit<BlockingWords, 'teamName'> & { teamId: string | null }>(commitment: C) => C & BlockingWords> {
    const names = await teamNames(tx, [...new Set(commitments.flatMap(({ teamId }) => (teamId === null ? [] : [teamId])))]);
    return (commitment) => ({ ...commitment, teamName: commitment.teamId === null ? null : (names.get(commitment.teamId) ?? null) });
  }
}
