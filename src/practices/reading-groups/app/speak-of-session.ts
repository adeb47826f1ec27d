import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId } from '../../../kernel/ids.js';
import { invalid, nothingThere } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok } from '../../../kernel/result.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { NOTES_LENGTH, TAKEAWAY_LENGTH, textProblems } from '../domain/group-draft.js';
import { presenting } from '../domain/presenter-slot.js';
import type { ReadingTakeawayId, ReadLevel, StoredSession } from '../domain/reading-group.js';
import { notNow, type NotNow } from '../domain/reading-groups.errors.js';
import { ReadingMemberStore } from '../persistence/reading-member.store.js';
import { ReadingSessionStore } from '../persistence/reading-session.store.js';
import { ReadingVoiceStore } from '../persistence/reading-voice.store.js';
import { ReadingDesk, type Written } from './reading-desk.js';

/** What people say of a session: notes for those who come next, whether they were there, what they took away. */
@Injectable()
export class SpeakOfSession {
  constructor(
    private readonly desk: ReadingDesk,
    private readonly members: ReadingMemberStore,
    private readonly sessions: ReadingSessionStore,
    private readonly voices: ReadingVoiceStore,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** The recap that the next session begins with: who leads or presents writes it, from the session's beginning on. */
  notes(ctx: Ctx, sessionText: string, typed: string): Promise<Written> {
    return this.desk.inSession(ctx, sessionText, async (tx, { session, manages, personId }) => {
      if (!manages && presenting(session) !== personId) return err(nothingThere);
      const early = tooEarly(ctx, session);
      if (early) return err(early);
      const notes = typed.trim();
      const problems = textProblems('notes', notes, 0, NOTES_LENGTH);
      if (problems.length > 0) return err(invalid(...problems));
      await this.sessions.writeNotes(tx, ctx, session.sessionId, notes);
      return ok(null);
    });
  }

  /** Each member for themself, and changed as often as they like. No log, no event: nobody else's business. */
  attendance(ctx: Ctx, sessionText: string, attended: boolean, readLevel: ReadLevel | null): Promise<Written> {
    return this.desk.inSession(ctx, sessionText, async (tx, { group, session, personId }) => {
      const early = tooEarly(ctx, session);
      if (early) return err(early);
      if (!(await this.members.ids(tx, group.groupId, ['member'])).includes(personId)) return err(notNow('membership', group.state, [], 'not-a-member'));
      await this.voices.sayAttendance(tx, ctx, personId, session.sessionId, attended, readLevel);
      return ok(null);
    });
  }

  /** A new one, or one's own in other words. Whoever sees the group may: followers and guests were there too. */
  takeaway(ctx: Ctx, sessionText: string, takeawayText: string | null, typed: string): Promise<Written> {
    return this.desk.inSession(ctx, sessionText, async (tx, { session, personId }) => {
      const early = tooEarly(ctx, session);
      if (early) return err(early);
      const text = typed.trim();
      const problems = textProblems('text', text, 1, TAKEAWAY_LENGTH);
      if (problems.length > 0) return err(invalid(...problems));
      const takeawayId = takeawayText === null ? idFrom<ReadingTakeawayId>(this.random(16)) : parseId<ReadingTakeawayId>(takeawayText);
      const known = takeawayText === null || !takeawayId ? undefined : await this.voices.takeaway(tx, takeawayId);
      if (!takeawayId || (takeawayText !== null && (known?.personId !== personId || known.sessionId !== session.sessionId))) return err(nothingThere);
      await this.voices.putTakeaway(tx, ctx, { takeawayId, sessionId: session.sessionId, personId, text });
      return ok(null);
    });
  }

  /** One's own; managers take away what should not stand there, which is logged. */
  removeTakeaway(ctx: Ctx, sessionText: string, takeawayText: string): Promise<Written> {
    return this.desk.inSession(ctx, sessionText, async (tx, { session, group, manages, personId }) => {
      const takeawayId = parseId<ReadingTakeawayId>(takeawayText);
      const known = takeawayId && (await this.voices.takeaway(tx, takeawayId));
      if (!known || known.sessionId !== session.sessionId || (known.personId !== personId && !manages)) return err(nothingThere);
      await this.voices.removeTakeaway(tx, known.takeawayId);
      if (known.personId !== personId) await this.logbook.audit(tx, ctx, 'reading-group.takeaway-removed', { groupId: group.groupId, takeawayId: known.takeawayId });
      return ok(null);
    });
  }
}

/** Of what was skipped or has not begun there is nothing to say. */
function tooEarly({ now }: Pick<Ctx, 'now'>, session: StoredSession): NotNow | undefined {
  if (session.state === 'skipped') return notNow('session', session.state, []);
  return session.from > now ? notNow('session', session.state, [], 'too-early') : undefined;
}
