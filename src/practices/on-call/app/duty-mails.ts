import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { MailText } from '../../../kernel/mail-text.js';
import { row, type Tx } from '../../../platform/database/tx.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { MailOutbox } from '../../../platform/mail/mail-outbox.js';
import { isReasonableHour } from '../domain/duty.words.js';
import { dutyChangeMail, firstShiftMail, rosterAlarmMail, type RosterAlarm } from '../domain/on-call.mail.js';
import type { KnownShift } from '../domain/plan-roster-import.js';
import type { RosterSource } from '../domain/roster-source.js';
import { dutyChanges, FIRST_NOTICE_DAYS } from '../domain/shift-notices.js';
import { leadsToTell, reachable, teamName, type Reachable } from '../persistence/roster-people.query.js';

const DAY_MS = 86_400_000;

/** Mails about on-call duty: to people about their own shifts, to leads about rosters that must be looked after. */
@Injectable()
export class DutyMails {
  constructor(
    private readonly outbox: MailOutbox,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
  ) {}

  /**
   * Whoever has other shifts within two weeks than before is told what is new and what is gone, the same change once a day at most; not who muted
   * reminders.
   */
  async tellChanges(tx: Tx, ctx: Ctx, source: RosterSource, before: readonly KnownShift[], after: readonly KnownShift[]): Promise<void> {
    const changes = dutyChanges(before, after, ctx.now);
    if (changes.length === 0) return;
    const people = new Map((await reachable(tx, changes.map(({ personId }) => personId))).map((person) => [person.personId, person]));
    const name = await teamName(tx, source.teamId);
    for (const { personId, gained, lost } of changes) {
      const reader = people.get(personId);
      if (!reader || reader.isMuted) continue;
      const content = dutyChangeMail({ reader, teamName: name, gained, lost, ...this.links(source.teamId) });
      await this.queue(tx, ctx, reader, 'on-call-change', content, `on-call-change:${personId}:${dayOf(ctx)}:${createHash('sha256').update(JSON.stringify([gained, lost])).digest('base64url')}`);
      // Whoever has just heard of a shift needs no second mail that says it begins soon.
      for (const shift of gained) if (shift.from.getTime() - ctx.now.getTime() <= FIRST_NOTICE_DAYS * DAY_MS) await isFirstTold(tx, ctx, reader, shift);
    }
  }

  /** A shift that begins within a week and has none of theirs before it. At an hour at which mails don't wake anybody; once. */
  async tellFirst(tx: Tx, ctx: Ctx, teamId: string, shifts: readonly KnownShift[]): Promise<void> {
    const people = new Map((await reachable(tx, shifts.flatMap(({ personId }) => personId ?? []))).map((person) => [person.personId, person]));
    const name = await teamName(tx, teamId);
    for (const shift of shifts) {
      const reader = shift.personId === null ? undefined : people.get(shift.personId);
      if (!reader || reader.isMuted || !isReasonableHour(ctx.now, reader.timeZone)) continue;
      if (!(await isFirstTold(tx, ctx, reader, shift))) continue;
      await this.queue(tx, ctx, reader, 'on-call-soon', firstShiftMail({ reader, teamName: name, shift, ...this.links(teamId) }));
    }
  }

  /** To those who lead the team, or the nearest one above that anybody leads; the same of one source once a day at most, however it wavers. */
  async alarm(tx: Tx, ctx: Ctx, source: RosterSource, alarmFor: (reader: Reachable) => RosterAlarm): Promise<void> {
    const name = await teamName(tx, source.teamId);
    for (const reader of await leadsToTell(tx, source.teamId)) {
      const alarm = alarmFor(reader);
      const content = rosterAlarmMail({ reader, teamName: name, sourceLabel: source.label, alarm, url: this.links(source.teamId).url });
      const once = alarm.kind === 'unmatched' ? undefined : `roster-${alarm.kind}:${source.sourceId}:${dayOf(ctx)}:${reader.personId}`;
      await this.queue(tx, ctx, reader, `roster-${alarm.kind}`, content, once);
    }
  }

  private queue(tx: Tx, ctx: Ctx, reader: Reachable, kind: string, content: MailText, dedupeKey?: string): Promise<void> {
    return this.outbox.queue(tx, ctx, { personId: reader.personId, recipient: reader.email, kind, content, dedupeKey });
  }

  private links(teamId: string): { readonly url: string; readonly settingsUrl: string } {
    return { url: `${this.http.publicUrl}/on-call/${teamId}`, settingsUrl: `${this.http.publicUrl}/settings` };
  }
}

function dayOf({ now }: Pick<Ctx, 'now'>): string {
  return now.toISOString().slice(0, 10);
}

/** True for the first who says it of this person and shift, whatever instance. */
async function isFirstTold(tx: Tx, ctx: Ctx, { personId }: Reachable, { from, role }: { readonly from: Date; readonly role: string }): Promise<boolean> {
  const told = await row(tx, `
    insert into on_call_notice (organization_id, person_id, shift_starts_at, role, told_at) values ($1, $2, $3, $4, $5) on conflict do nothing returning 1`, [ctx.organization, personId, from, role, ctx.now]);
  return told !== undefined;
}
