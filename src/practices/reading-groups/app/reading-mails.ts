import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { MailText } from '../../../kernel/mail-text.js';
import { workingPeople, type WorkingPerson } from '../../../people/directory/app/working-people.js';
import type { Tx } from '../../../platform/database/tx.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { MailOutbox } from '../../../platform/mail/mail-outbox.js';
import { dayAt } from '../../calendar/domain/working-day.js';
import { presenting } from '../domain/presenter-slot.js';
import type { StoredGroup, StoredSession } from '../domain/reading-group.js';
import {
  backupCalledMail, fewerComeMail, finishedMail, placeOpenMail, sessionChangedMail, tomorrowMail, whoLeadsMail, youPresentMail, type MailReader, type SaidSession,
} from '../domain/reading-groups.mail.js';
import { sayInstant, sayRange } from '../domain/reading-groups-words.js';
import { ReadingSessionStore } from '../persistence/reading-session.store.js';

/** Mails of reading groups, queued with the change that they tell of, by each reader's own clock and language. The key of each keeps it from being sent twice. */
@Injectable()
export class ReadingMails {
  constructor(
    private readonly outbox: MailOutbox,
    private readonly sessions: ReadingSessionStore,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
  ) {}

  /** Once for each person and day: the session is tomorrow by their own clock. */
  async tomorrow(tx: Tx, ctx: Ctx, group: StoredGroup, session: StoredSession, personIds: readonly string[]): Promise<void> {
    const who = presenting(session);
    const [presenter] = who === null ? [] : await workingPeople(tx, [who], ctx.now);
    await this.each(tx, ctx, group, 'reading-tomorrow', personIds, async (reader, { personId, zone }) => {
      const day = dayAt(session.from, zone);
      if (!(await this.sessions.markReminded(tx, ctx, { sessionId: session.sessionId, personId }, day))) return undefined;
      const said = { ...say(group, session, reader, zone), presenter: presenter?.name ?? null };
      const content = personId === who ? youPresentMail(reader, said, session.slot === 'taken' && session.backupId !== null) : tomorrowMail(reader, said);
      return { content, key: `${session.sessionId}:${personId}:${day}` };
    });
  }

  async backupCalled(tx: Tx, ctx: Ctx, group: StoredGroup, session: StoredSession): Promise<void> {
    await this.each(tx, ctx, group, 'reading-backup', [session.backupId!], async (reader, { personId, zone }) => (
      { content: backupCalledMail(reader, say(group, session, reader, zone)), key: `${session.sessionId}:${personId}:${ctx.now.getTime()}` }));
  }

  /** To who leads, unless they did it themselves. */
  async placeOpen(tx: Tx, ctx: Ctx, group: StoredGroup, session: StoredSession, by: PersonId | null): Promise<void> {
    if (group.leaderId === null || group.leaderId === by) return;
    await this.each(tx, ctx, group, 'reading-place-open', [group.leaderId], async (reader, { zone }) => (
      { content: placeOpenMail(reader, say(group, session, reader, zone)), key: `${session.sessionId}:${ctx.now.getTime()}` }));
  }

  /** To members but who did it. */
  async sessionChanged(tx: Tx, ctx: Ctx, group: StoredGroup, before: StoredSession, change: { readonly kind: 'moved'; readonly to: Date } | { readonly kind: 'skipped'; readonly reason: string }, personIds: readonly PersonId[]): Promise<void> {
    await this.each(tx, ctx, group, 'reading-changed', personIds, async (reader, { personId, zone }) => {
      const said = change.kind === 'moved' ? { kind: change.kind, when: sayInstant(change.to, zone, reader.locale) } : change;
      return { content: sessionChangedMail(reader, sayInstant(before.from, zone, reader.locale), said), key: `${change.kind}:${before.sessionId}:${personId}:${ctx.now.getTime()}` };
    });
  }

  async fewerCome(tx: Tx, ctx: Ctx, group: StoredGroup): Promise<void> {
    await this.each(tx, ctx, group, 'reading-early-word', [group.leaderId!], async (reader) => ({ content: fewerComeMail(reader), key: group.groupId }));
  }

  async whoLeads(tx: Tx, ctx: Ctx, group: StoredGroup, personIds: readonly PersonId[]): Promise<void> {
    await this.each(tx, ctx, group, 'reading-leader', personIds, async (reader, { personId }) => ({ content: whoLeadsMail(reader), key: `${group.groupId}:${personId}:${ctx.now.getTime()}` }));
  }

  async finished(tx: Tx, ctx: Ctx, group: StoredGroup, personIds: readonly PersonId[]): Promise<void> {
    await this.each(tx, ctx, group, 'reading-finished', personIds, async (reader, { personId }) => ({ content: finishedMail(reader, group.takeaways), key: `${group.groupId}:${personId}:${ctx.now.getTime()}` }));
  }

  private async each(tx: Tx, ctx: Ctx, group: StoredGroup, kind: string, personIds: readonly string[], write: (reader: MailReader, person: WorkingPerson) => Promise<{ readonly content: MailText; readonly key: string } | undefined>): Promise<void> {
    const pageUrl = `${this.http.publicUrl}/reading-groups/${group.groupId}`;
    for (const person of await workingPeople(tx, personIds, ctx.now)) {
      const mail = await write({ name: person.name, locale: person.locale, title: group.title, pageUrl }, person);
      if (mail && person.email !== null) await this.outbox.queue(tx, ctx, { personId: person.personId, recipient: person.email, kind, content: mail.content, dedupeKey: `${kind}:${mail.key}` });
    }
  }
}

function say(group: StoredGroup, session: StoredSession, { locale }: MailReader, zone: string): SaidSession {
  return { when: sayInstant(session.from, zone, locale), range: sayRange(group.chapters, session), presenter: null };
}
