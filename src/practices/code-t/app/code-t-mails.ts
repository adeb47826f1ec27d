import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { PersonId } from '../../../kernel/ids.js';
import type { MailText } from '../../../kernel/mail-text.js';
import type { Tx } from '../../../platform/database/tx.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { AskLedger } from '../../../platform/mail/ask-ledger.js';
import { MailOutbox } from '../../../platform/mail/mail-outbox.js';
import { dayAt } from '../../calendar/domain/working-day.js';
import { dayOverMail, displacedMail, presentationSoonMail, releasedMail, type DisplacedWords, type MailReader } from '../domain/code-t.mail.js';
import type { StoredDay, StoredPresentation } from '../domain/code-t-day.js';
import type { WorkingPerson } from '../../../people/directory/app/working-people.js';

const ASK = 'code-t-day';

/** Mails of Code T, queued with the change that they tell of. The key of each keeps it from being sent twice. */
@Injectable()
export class CodeTMails {
  constructor(
    private readonly outbox: MailOutbox,
    private readonly asks: AskLedger,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
  ) {}

  async displaced(tx: Tx, ctx: Ctx, person: WorkingPerson, day: StoredDay, because: DisplacedWords, nextDays: readonly CalendarDate[]): Promise<void> {
    await this.queue(tx, ctx, person, 'code-t-displaced', displacedMail(this.reader(ctx, person), day.day, because, nextDays), `code-t-displaced:${day.dayId}`);
  }

  /** Asks once whether a day was had: by mail unless that person was asked often enough this week by whatever feature; the page asks as well. */
  async dayOver(tx: Tx, ctx: Ctx, person: WorkingPerson, day: StoredDay, due: { readonly counted: number } | null): Promise<void> {
    const may = await this.asks.mayAsk(tx, ctx, [person.personId], ASK);
    if (!may.has(person.personId)) return;
    await this.asks.recordAsk(tx, ctx, [person.personId], ASK);
    await this.queue(tx, ctx, person, 'code-t-day-over', dayOverMail(this.reader(ctx, person), day.day, day.dayId, due), `code-t-day-over:${day.dayId}`);
  }

  async presentationSoon(tx: Tx, ctx: Ctx, person: WorkingPerson, presentation: StoredPresentation, project: string): Promise<void> {
    await this.queue(tx, ctx, person, 'code-t-presentation', presentationSoonMail(this.reader(ctx, person), project, presentation.day), `code-t-presentation-soon:${presentation.presentationId}`);
  }

  async released(tx: Tx, ctx: Ctx, person: WorkingPerson, presentation: StoredPresentation, told: { why: 'lapsed' | 'moved' | 'cancelled'; project: string; days: readonly CalendarDate[] }): Promise<void> {
    const mail = releasedMail(this.reader(ctx, person), told.why, told.project, presentation.day, told.days);
    await this.queue(tx, ctx, person, 'code-t-presentation', mail, `code-t-presentation-${told.why}:${presentation.presentationId}`);
  }

  private reader({ now }: Pick<Ctx, 'now'>, { name, locale, zone }: WorkingPerson): MailReader {
    return { name, locale, today: dayAt(now, zone), pageUrl: `${this.http.publicUrl}/code-t` };
  }

  private async queue(tx: Tx, ctx: Ctx, person: WorkingPerson, kind: string, content: MailText, dedupeKey: string): Promise<void> {
    if (person.email === null) return;
    await this.outbox.queue(tx, ctx, { personId: person.personId as PersonId, recipient: person.email, kind, content, dedupeKey });
  }
}
