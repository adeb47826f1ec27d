import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Calendar } from '../../calendar/app/calendar.js';
import type { StoredGroup, StoredSession } from '../domain/reading-group.js';
import { calendarTitle } from '../domain/reading-groups-words.js';

/** Sessions in the calendars of members. They take nobody's time: a shift or a Code T day may lie beside them. */
@Injectable()
export class ReadingCalendar {
  constructor(private readonly calendar: Calendar) {}

  /** What of these sessions is planned and not over; the caller holds the group. */
  async put(tx: Tx, ctx: Ctx, group: Pick<StoredGroup, 'groupId' | 'title'>, sessions: readonly StoredSession[], people: readonly PersonId[]): Promise<void> {
    await this.calendar.lockPeople(tx, people);
    for (const { sessionId, from, to } of ahead(ctx, sessions).filter(({ state }) => state === 'planned')) {
      for (const personId of people) {
        await this.calendar.claim(tx, ctx, {
          kind: 'reading', ownerKey: `${sessionId}:${personId}`, personId, teamId: null, from, to, title: calendarTitle(group.title), path: `/reading-groups/${group.groupId}`, isBlocking: false,
        });
      }
    }
  }

  /** What was stays in the calendar as it was. */
  async remove(tx: Tx, ctx: Ctx, sessions: readonly StoredSession[], people: readonly PersonId[]): Promise<void> {
    const keys = ahead(ctx, sessions).flatMap(({ sessionId }) => people.map((personId) => `${sessionId}:${personId}`));
    if (keys.length > 0) await this.calendar.release(tx, ctx, 'reading', keys);
  }
}

function ahead({ now }: Pick<Ctx, 'now'>, sessions: readonly StoredSession[]): readonly StoredSession[] {
  return sessions.filter(({ to }) => to > now);
}
