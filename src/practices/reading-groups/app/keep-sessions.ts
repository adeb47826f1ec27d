import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { idFrom } from '../../../kernel/ids.js';
import { invalid, nothingThere } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { allowedActions } from '../../../kernel/transition-table.js';
import type { Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { REASON_LENGTH, textProblems, TOPIC_LENGTH } from '../domain/group-draft.js';
import { ALIVE, GROUP_LIFECYCLE } from '../domain/group-lifecycle.js';
import { moveSlot, presenting, type SlotMove } from '../domain/presenter-slot.js';
import type { ReadingSessionId, StoredGroup, StoredSession } from '../domain/reading-group.js';
import { notNow, type ReadingError } from '../domain/reading-groups.errors.js';
import { CORRECTION_DAYS, SESSION_LIFECYCLE, type SessionAction } from '../domain/session-lifecycle.js';
import { farProblems, overCap, sessionSpan, timeProblems, weeksBetween } from '../domain/session-plan.js';
import { ReadingEventStore } from '../persistence/reading-event.store.js';
import { ReadingMemberStore } from '../persistence/reading-member.store.js';
import { ReadingSessionStore, type SessionValues } from '../persistence/reading-session.store.js';
import { GroupSteps } from './group-steps.js';
import { ReadingCalendar } from './reading-calendar.js';
import { ReadingDesk, type Written } from './reading-desk.js';
import { ReadingMails } from './reading-mails.js';
import { SlotSteps } from './slot-steps.js';

const DAY_MS = 86_400_000;

/** A session as it was typed, in the group's own zone. */
export interface TypedSession {
  readonly day: string;
  readonly time: string;
  readonly minutes: number;
  readonly chapterFrom: number | null;
  readonly chapterTo: number | null;
  readonly topic: string;
}

/** Sessions one by one: their leader changes them, members take the places of who presents. */
@Injectable()
export class KeepSessions {
  constructor(
    private readonly desk: ReadingDesk,
    private readonly members: ReadingMemberStore,
    private readonly sessions: ReadingSessionStore,
    private readonly events: ReadingEventStore,
    private readonly calendar: ReadingCalendar,
    private readonly steps: GroupSteps,
    private readonly slots: SlotSteps,
    private readonly mails: ReadingMails,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  add(ctx: Ctx, groupText: string, typed: TypedSession): Promise<Written> {
    return this.desk.manage(ctx, groupText, async (tx, { group }) => {
      if (!ALIVE.has(group.state)) return err(notNow('group', group.state, allowedActions(GROUP_LIFECYCLE, group.state)));
      const values = this.read(ctx, group, typed, await this.sessions.ofGroups(tx, [group.groupId]));
      if (!values.ok) return values;
      const sessionId = idFrom<ReadingSessionId>(this.random(16));
      await this.sessions.insert(tx, ctx, sessionId, group.groupId, values.value);
      await this.events.append(tx, ctx, { groupId: group.groupId, sessionId }, { action: 'add', state: 'planned' });
      await this.calendar.put(tx, ctx, group, [(await this.sessions.find(tx, sessionId))!], await this.members.ids(tx, group.groupId, ['member']));
      return ok(null);
    });
  }

  /** Another time is told to the members; another chapter is not. */
  change(ctx: Ctx, sessionText: string, typed: TypedSession): Promise<Written> {
    return this.desk.inSession(ctx, sessionText, async (tx, { group, session, manages, personId }) => {
      if (!manages) return err(nothingThere);
      if (session.state !== 'planned' || !ALIVE.has(group.state)) return err(notNow('session', session.state, allowedActions(SESSION_LIFECYCLE, session.state)));
      const others = (await this.sessions.ofGroups(tx, [group.groupId])).filter(({ sessionId }) => sessionId !== session.sessionId);
      const values = this.read(ctx, group, typed, others);
      if (!values.ok) return values;
      await this.sessions.change(tx, ctx, session.sessionId, values.value);
      await this.events.append(tx, ctx, session, { action: 'change', state: session.state });
      const isMoved = values.value.from.getTime() !== session.from.getTime() || values.value.to.getTime() !== session.to.getTime();
      if (isMoved) await this.moved(tx, ctx, group, session, values.value, personId);
      return ok(null);
    });
  }

  /** Held: who leads or presents, once it has begun. Skipped: who leads, with a reason. */
  move(ctx: Ctx, sessionText: string, action: SessionAction, typedReason: string | null): Promise<Written> {
    return this.desk.inSession(ctx, sessionText, async (tx, { group, session, manages, personId }) => {
      if (!manages && !(action === 'hold' && presenting(session) === personId)) return err(nothingThere);
      if (action === 'hold') return session.from > ctx.now ? err(notNow('session', session.state, ['skip'], 'too-early')) : this.steps.moveSession(tx, ctx, group, session, 'hold', null);
      const reason = (typedReason ?? '').trim();
      const problems = textProblems('reason', reason, 1, REASON_LENGTH);
      if (problems.length > 0) return err(invalid(...problems));
      if (session.state === 'held' && ctx.now.getTime() > session.to.getTime() + CORRECTION_DAYS * DAY_MS) return err(notNow('session', session.state, [], 'too-late'));
      const skipped = await this.steps.moveSession(tx, ctx, group, session, 'skip', reason);
      if (skipped.ok && session.from > ctx.now) await this.mails.sessionChanged(tx, ctx, group, session, { kind: 'skipped', reason }, await this.membersBut(tx, group, personId));
      return skipped;
    });
  }

  /** Presenting and standing by, each member for themself, until the session begins. */
  place(ctx: Ctx, sessionText: string, move: SlotMove): Promise<Written> {
    return this.desk.inSession(ctx, sessionText, async (tx, { group, session, personId }) => {
      if (session.state !== 'planned' || !ALIVE.has(group.state)) return err(notNow('session', session.state, []));
      if (session.from <= ctx.now) return err(notNow('place', session.slot, [], 'too-late'));
      if (!(await this.members.ids(tx, group.groupId, ['member'])).includes(personId)) return err(notNow('place', session.slot, [], 'not-a-member'));
      const moved = moveSlot(session, move, personId);
      if (!moved.ok) return err(notNow('place', moved.error.state, moved.error.allowed));
      await this.slots.put(tx, ctx, group, session, moved.value, move, personId);
      return ok(null);
    });
  }

  private async moved(tx: Tx, ctx: Ctx, group: StoredGroup, before: StoredSession, { from, to }: SessionValues, by: StoredGroup['leaderId']): Promise<void> {
    await this.calendar.put(tx, ctx, group, [{ ...before, from, to }], await this.members.ids(tx, group.groupId, ['member']));
    await this.mails.sessionChanged(tx, ctx, group, before, { kind: 'moved', to: from }, await this.membersBut(tx, group, by));
  }

  private async membersBut(tx: Tx, { groupId }: StoredGroup, personId: StoredGroup['leaderId']): Promise<NonNullable<StoredGroup['leaderId']>[]> {
    return (await this.members.ids(tx, groupId, ['member'])).filter((id) => id !== personId);
  }

  private read(ctx: Ctx, group: StoredGroup, typed: TypedSession, others: readonly StoredSession[]): Result<SessionValues, ReadingError> {
    const topic = typed.topic.trim();
    const problems: FieldProblem[] = [...timeProblems(typed), ...farProblems(typed.day, group.zone, ctx.now, 'day'), ...textProblems('topic', topic, 0, TOPIC_LENGTH), ...rangeProblems(typed, group.chapters.length)];
    if (problems.length > 0) return err(invalid(...problems));
    const span = sessionSpan(typed.day, typed.time, typed.minutes, group.zone);
    const starts = [span.from, ...others.filter(({ state }) => state !== 'skipped').map(({ from }) => from)];
    problems.push(...(span.from > ctx.now ? [] : [{ path: 'day', code: 'session-in-the-past', message: 'A session lies ahead.' }]), ...overCap('day', weeksBetween(starts, group.zone), group.capWeeks));
    return problems.length > 0 ? err(invalid(...problems)) : ok({ ...span, chapterFrom: typed.chapterFrom, chapterTo: typed.chapterTo, topic });
  }
}

function rangeProblems({ chapterFrom, chapterTo }: TypedSession, chapters: number): FieldProblem[] {
  if (chapterFrom === null && chapterTo === null) return [];
  const isRange = chapterFrom !== null && chapterTo !== null && chapterFrom >= 1 && chapterFrom <= chapterTo && chapterTo <= chapters;
  return isRange ? [] : [{ path: 'chapterTo', code: 'no-range', message: `Chapters go from 1 to ${chapters}, the first before the last.` }];
}
