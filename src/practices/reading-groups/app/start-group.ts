import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom } from '../../../kernel/ids.js';
import { invalid } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok } from '../../../kernel/result.js';
import { parseTimeZone } from '../../../kernel/time-zone.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { readChapters, readReading } from '../domain/group-draft.js';
import type { Reading, ReadingGroupId, ReadingSessionId } from '../domain/reading-group.js';
import { planSessions, type ScheduleWish, type SessionPlan } from '../domain/session-plan.js';
import { ReadingEventStore } from '../persistence/reading-event.store.js';
import { ReadingGroupStore } from '../persistence/reading-group.store.js';
import { ReadingMemberStore } from '../persistence/reading-member.store.js';
import { ReadingSessionStore } from '../persistence/reading-session.store.js';
import { GroupSteps } from './group-steps.js';
import { ReadingDesk, type Seat, type Written } from './reading-desk.js';

/** What a plan would make, with the cap that holds for the organization. */
export interface PlanPreview extends SessionPlan {
  readonly chapters: readonly string[];
  readonly mostWeeks: number;
}

/** Anybody for whom the practice is there starts a group, and leads it. Nobody approves it. */
@Injectable()
export class StartGroup {
  constructor(
    private readonly desk: ReadingDesk,
    private readonly groups: ReadingGroupStore,
    private readonly members: ReadingMemberStore,
    private readonly sessions: ReadingSessionStore,
    private readonly events: ReadingEventStore,
    private readonly steps: GroupSteps,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** Changes nothing. Null where the practice isn't there. */
  preview(ctx: Ctx, wish: ScheduleWish): Promise<PlanPreview | null> {
    return this.desk.look<PlanPreview | null>(ctx, null, async (_tx, { settings }) => plan(wish, settings.capWeeks, ctx.now));
  }

  run(ctx: Ctx, typed: Reading, wish: ScheduleWish): Promise<Written> {
    return this.desk.write(ctx, async (tx, seat) => {
      const reading = readReading(typed);
      const planned = plan(wish, seat.settings.capWeeks, ctx.now);
      const problems = [...(reading.ok ? [] : reading.error), ...planned.problems];
      return reading.ok && problems.length === 0 ? ok(await this.insert(tx, ctx, seat, reading.value, wish, planned)) : err(invalid(...problems));
    });
  }

  private async insert(tx: Tx, ctx: Ctx, { personId }: Seat, reading: Reading, wish: ScheduleWish, { sessions, chapters }: PlanPreview): Promise<ReadingGroupId> {
    const groupId = idFrom<ReadingGroupId>(this.random(16));
    await this.groups.insert(tx, ctx, { ...reading, groupId, leaderId: personId, zone: parseTimeZone(wish.zone)!, time: wish.time, minutes: wish.minutes, capWeeks: wish.capWeeks, chapters });
    await this.members.put(tx, ctx, groupId, personId, 'member');
    for (const session of sessions) await this.sessions.insert(tx, ctx, idFrom<ReadingSessionId>(this.random(16)), groupId, { ...session, topic: '' });
    await this.events.append(tx, ctx, { groupId }, { action: 'start', state: 'planned' });
    await this.logbook.audit(tx, ctx, 'reading-group.started', { groupId, kind: reading.kind, sessions: sessions.length });
    await this.steps.show(tx, ctx, (await this.groups.find(tx, groupId))!, true);
    return groupId;
  }
}

function plan(wish: ScheduleWish, mostWeeks: number, now: Date): PlanPreview {
  const chapters = readChapters(wish.chapters);
  if (!chapters.ok) return { sessions: [], weeks: 0, problems: chapters.error, chapters: [], mostWeeks };
  return { ...planSessions({ ...wish, chapters: chapters.value }, mostWeeks, now), chapters: chapters.value, mostWeeks };
}
