import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import { ok } from '../../../kernel/result.js';
import { organizationDay, workingPeople, type WorkingPerson } from '../../../people/directory/app/working-people.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { AskLedger } from '../../../platform/mail/ask-ledger.js';
import { MailOutbox } from '../../../platform/mail/mail-outbox.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { HACK_WEEK_PRACTICE } from '../../policies/domain/hack-week-settings.js';
import { OUTCOME_DAYS } from '../domain/outcome.js';
import { outcomeMail } from '../domain/outcome.mail.js';
import { OutcomeStore, type OutcomeAsk } from '../persistence/outcome.store.js';

const ASK = 'hack-outcome';

/** Asks owners what became of their projects: one mail at 30 and one at 90 days, as early as they may be asked for something that week. The page asks as well. */
@Injectable()
export class AskOutcomes {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: OutcomeStore,
    private readonly asks: AskLedger,
    private readonly outbox: MailOutbox,
    private readonly policies: PoliciesReader,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
  ) {}

  async run(ctx: Ctx): Promise<void> {
    const due = await this.uow.read(ctx, async (tx) => {
      const { today } = await organizationDay(tx, ctx.now);
      if (!(await this.policies.on(tx, HACK_WEEK_PRACTICE, today)).isOn) return [];
      const found: OutcomeAsk[] = [];
      for (const at of OUTCOME_DAYS) found.push(...(await this.store.open(tx, at, today, null)));
      return found.map((ask) => ({ ask, today }));
    });
    for (const { ask, today } of due) {
      await this.uow.run(ctx, async (tx) => {
        await this.askOne(tx, ctx, ask, today);
        return ok(null);
      });
    }
  }

  private async askOne(tx: Tx, ctx: Ctx, ask: OutcomeAsk, today: CalendarDate): Promise<void> {
    const [owner] = await workingPeople(tx, [ask.ownerId], ctx.now);
    if (!owner || !(await this.asks.mayAsk(tx, ctx, [owner.personId], ASK)).has(owner.personId)) return;
    if (!(await this.store.markAsked(tx, ctx, ask.entryId, ask.at, today))) return;
    await this.asks.recordAsk(tx, ctx, [owner.personId], ASK);
    await this.mail(tx, ctx, owner, ask);
  }

  private async mail(tx: Tx, ctx: Ctx, { personId, name, email, locale }: WorkingPerson, { entryId, title, editionName, at }: OutcomeAsk): Promise<void> {
    if (email === null) return;
    const content = outcomeMail({ name, locale, project: title, edition: editionName, at, url: `${this.http.publicUrl}/hack-week/projects/${entryId}?outcome=${at}` });
    await this.outbox.queue(tx, ctx, { personId, recipient: email, kind: ASK, content, dedupeKey: `hack-outcome-${at}:${entryId}` });
  }
}
