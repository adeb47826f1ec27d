import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { groupBy } from '../../../kernel/group-by.js';
import type { PersonId } from '../../../kernel/ids.js';
import { ok } from '../../../kernel/result.js';
import { row, type Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { AskLedger } from '../../../platform/mail/ask-ledger.js';
import { MailOutbox } from '../../../platform/mail/mail-outbox.js';
import { askDue, isWorkingTime, mailTimes, type AskMail } from '../domain/mail-schedule.js';
import { secondsToAnswer } from '../domain/rotation.js';
import { roundMail, type RoundInMail } from '../domain/round.mail.js';
import { forgetRoundAsks, inviteesOf, openMailRounds, recordRoundAsks, waitingPeople, waitingZones, type Invitee, type MailRound } from '../persistence/round-mail.query.js';

/** Word in the ledger of asks and on the outbox page. */
const LEDGER_KIND = 'round';
/** People written to in one transaction. */
const BATCH = 200;

/** Invitations and reminders that are due, at most one mail a person and day and two a week. Knows nothing of who answered. */
@Injectable()
export class SendRoundMails {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly ledger: AskLedger,
    private readonly outbox: MailOutbox,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
  ) {}

  /** Writes every mail that is due now, in batches; running it again or elsewhere at the same time writes none twice. */
  async send(ctx: Ctx): Promise<void> {
    const candidates = await this.uow.read(ctx, (tx) => this.candidates(tx, ctx));
    for (let from = 0; from < candidates.length; from += BATCH) {
      await this.uow.run(ctx, async (tx) => {
        await this.sendTo(tx, ctx, candidates.slice(from, from + BATCH));
        return ok(null);
      });
    }
  }

  /** Forgets who was written to about rounds that are over. */
  async forget(ctx: Ctx): Promise<void> {
    await this.uow.run(ctx, async (tx) => ok(await forgetRoundAsks(tx)));
  }

  /** People for whom a mail may be due: only zones where it is time are looked at. */
  private async candidates(tx: Tx, ctx: Ctx): Promise<readonly PersonId[]> {
    const today = ctx.now.toISOString().slice(0, 10);
    const found = new Set<PersonId>();
    for (const round of await openMailRounds(tx)) {
      for (const kind of ['invitation', 'reminder'] as const) {
        const isDue = (zone: string): boolean => {
          const at = mailTimes(round, zone)[kind];
          return at !== null && at <= ctx.now && isWorkingTime(ctx.now, zone);
        };
        const zones = (await waitingZones(tx, round.roundId, kind)).filter(isDue);
        if (zones.length === 0) continue;
        for (const person of await waitingPeople(tx, round.roundId, kind, zones, today, 100_000)) found.add(person);
      }
    }
    return [...found];
  }

  private async sendTo(tx: Tx, ctx: Ctx, people: readonly PersonId[]): Promise<void> {
    // Takes the ledger's lock: from here on nobody else writes to these people, and everything is read anew.
    const allowed = [...(await this.ledger.mayAsk(tx, ctx, people, LEDGER_KIND))];
    const asks = await this.ledger.recentAsks(tx, ctx, allowed);
    const rounds = new Map((await openMailRounds(tx)).map((round) => [round.roundId, round]));
    const organizationName = (await row<{ name: string }>(tx, 'select name from organization where organization_id = current_organization()'))!.name;
    for (const [personId, places] of groupBy(await inviteesOf(tx, allowed), (invitee) => invitee.personId)) {
      const { timeZone, mutesReminders } = places[0]!;
      const roundAsks = places.map(({ roundId, isUnitComplete, sent }) => ({ roundId, isUnitComplete, sent, ...timesOf(rounds.get(roundId)!) }));
      const due = askDue(roundAsks, { timeZone, mutesReminders, pastAsks: asks.get(personId) ?? [] }, ctx.now);
      if (due) await this.write(tx, ctx, organizationName, places, due, rounds);
    }
  }

  private async write(tx: Tx, ctx: Ctx, organizationName: string, places: readonly Invitee[], due: AskMail, rounds: ReadonlyMap<string, MailRound>): Promise<void> {
    const { personId, name, email, locale, timeZone } = places[0]!;
    const words = (roundId: string): RoundInMail => this.wordsOf(rounds.get(roundId)!, places.find((place) => place.roundId === roundId)!);
    const content = roundMail({
      organizationName, recipientName: name, locale, timeZone, settingsUrl: `${this.http.publicUrl}/settings`,
      invitations: due.invitations.map(words), reminders: due.reminders.map(words),
    });
    const kind = due.invitations.length > 0 ? 'round-invitation' : 'round-reminder';
    const dedupeKey = `round:${personId}:${ctx.now.toISOString().slice(0, 10)}`;
    await this.outbox.queue(tx, ctx, { personId, recipient: email, kind, content, dedupeKey });
    await this.ledger.recordAsk(tx, ctx, [personId], LEDGER_KIND);
    await recordRoundAsks(tx, ctx.organization, [
      ...due.invitations.map((roundId) => ({ roundId, personId, kind: 'invitation' })), ...due.reminders.map((roundId) => ({ roundId, personId, kind: 'reminder' })),
    ]);
  }

  private wordsOf(round: MailRound, { unitName, people, locale }: Invitee): RoundInMail {
    const { roundId, pulseName, closesAt, k, manifestHash, manifestAddress, texts } = round;
    return {
      pulseName, unitName, people, closesAt, k, manifestHash,
      secondsToAnswer: secondsToAnswer(texts.map((text) => ({ texts: text })), locale),
      manifestUrl: `${this.http.publicUrl}/manifests/${manifestAddress}`, answerUrl: `${this.http.publicUrl}/answer/${roundId}`,
    };
  }
}

function timesOf({ opensAt, closesAt }: MailRound): Pick<MailRound, 'opensAt' | 'closesAt'> {
  return { opensAt, closesAt };
}
