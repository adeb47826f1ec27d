import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { groupBy } from '../../../kernel/group-by.js';
import type { Tx } from '../../../platform/database/tx.js';
import { HTTP_SETTINGS, type HttpSettings } from '../../../platform/http/http-settings.js';
import { MailOutbox } from '../../../platform/mail/mail-outbox.js';
import { nextWorkingTime } from '../../pulses/domain/mail-schedule.js';
import { signalMail, type TeamInMail } from '../domain/signal.mail.js';
import { signalWords } from '../domain/signal.words.js';
import { newestReading, type FoldedRollup } from '../domain/trend.js';
import { SignalMessageStore, type SignalMessage, type SignalRecipient } from '../persistence/signal-message.store.js';
import { closingTimes, rollupsUpTo } from '../persistence/trend.query.js';

/** News older than this isn't sent: it was read long after its round, and mails about the past help nobody. */
const STALE_MS = 7 * 24 * 3_600_000;

/** Rounds back from a message's own that are looked at for the reading of a driver that takes turns. */
const ROUNDS_BACK = 13;

type MessageOfRound = SignalMessage & { readonly roundId: string };

/**
 * Mails about signals: one a person, about all their teams, in their language and within their working hours. They ask for nothing, so they
 * don't count against what a person may be asked; the cool-down of the rules keeps them rare.
 */
@Injectable()
export class SignalMails {
  constructor(
    private readonly store: SignalMessageStore,
    private readonly outbox: MailOutbox,
    @Inject(HTTP_SETTINGS) private readonly http: HttpSettings,
  ) {}

  /** Queues the mails; `occasion` names what they are about, so that nobody gets the same one twice. */
  async send(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, kind: 'worse' | 'better', decidedAt: Date, messages: readonly MessageOfRound[], occasion: string): Promise<void> {
    if (messages.length === 0 || ctx.now.getTime() - decidedAt.getTime() > STALE_MS) return;
    const recipients = await this.store.recipients(tx, messages.map(({ teamId }) => teamId));
    const names = await this.store.names(tx);
    const rollups = await this.rollupsOf(tx, messages);
    const since = await closingTimes(tx, rollups.flatMap(({ sinceRoundIds }) => sinceRoundIds.filter((id) => id !== null)));
    for (const [personId, places] of groupBy(recipients, (recipient) => recipient.personId)) {
      const { email, name, locale, timeZone } = places[0]!;
      const own = messages.filter(({ teamId }) => places.some((place) => place.teamId === teamId));
      const teams = own.map((message) => this.teamOf(message, places[0]!, { names, rollups, since }));
      const content = signalMail({ kind, recipientName: name, locale, teams, deskUrl: `${this.http.publicUrl}/desk` });
      await this.outbox.queue(tx, ctx, { personId, recipient: email, kind: kind === 'worse' ? 'signal-alert' : 'signal-digest', content, dedupeKey: `signals:${kind}:${occasion}:${personId}`, notBefore: nextWorkingTime(ctx.now, timeZone) });
    }
  }

  private async rollupsOf(tx: Tx, messages: readonly MessageOfRound[]): Promise<readonly FoldedRollup[]> {
    const found: FoldedRollup[] = [];
    for (const { teamId, roundId } of messages) found.push(...(await rollupsUpTo(tx, teamId, roundId, ROUNDS_BACK)));
    return found;
  }

  private teamOf({ teamId, roundId, lines }: MessageOfRound, { locale }: SignalRecipient, facts: {
    readonly names: Awaited<ReturnType<SignalMessageStore['names']>>;
    readonly rollups: readonly FoldedRollup[];
    readonly since: ReadonlyMap<string, Date>;
  }): TeamInMail {
    const last = facts.rollups.findLastIndex((one) => one.teamId === teamId && one.roundId === roundId);
    const own = facts.rollups.slice(0, last + 1).filter((one) => one.teamId === teamId);
    const sentences = lines.flatMap(({ driverId }) => {
      const reading = newestReading(own, driverId);
      return reading ? [signalWords(reading, facts.names.drivers.get(driverId)?.[locale] ?? driverId, facts.since.get(reading.sinceRoundId ?? '') ?? null, locale)] : [];
    });
    const alsoAt = [...new Set(lines.flatMap((line) => line.alsoAt))].map((id) => facts.names.teams.get(id) ?? '?').sort();
    return { teamName: facts.names.teams.get(teamId) ?? '?', sentences, alsoAt, url: `${this.http.publicUrl}/results/${teamId}` };
  }
}
