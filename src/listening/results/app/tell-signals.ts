import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { alarmRoundOf, alertKey, newsOfRound, type AlarmRounds } from '../domain/tell-signals.js';
import type { FreshRollup } from '../domain/rollup.js';
import { SignalMessageStore, type SignalMessage } from '../persistence/signal-message.store.js';
import { strainDrivers } from '../persistence/study.query.js';
import { derivedId } from './derived-id.js';
import { SignalMails } from './signal-mails.js';

const WEEK_MS = 7 * 24 * 3_600_000;

/** A closed round that was just read. */
export interface RoundRead {
  readonly roundId: string;
  readonly pulseId: string;
  readonly closesAt: Date;
  readonly rollups: readonly FreshRollup[];
  readonly alarmsBefore: AlarmRounds;
}

/**
 * Decides, in the transaction that read a closed round, who is told of its signals, and writes the mails about what got worse. What was told is
 * remembered with it: reading the round again tells nobody anything.
 */
@Injectable()
export class TellSignals {
  constructor(
    private readonly store: SignalMessageStore,
    private readonly mails: SignalMails,
  ) {}

  async ofRound(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, round: RoundRead): Promise<void> {
    const standing = await this.store.standing(tx, round, [...new Set(round.rollups.flatMap(({ askedDriverIds }) => askedDriverIds))]);
    if (![...round.rollups.flatMap(({ states }) => states), ...standing.map(({ state }) => state)].includes('alert')) return;
    const strains = new Set(await strainDrivers(tx));
    const lastTold = await this.store.lastTold(tx, round.closesAt);
    const news = newsOfRound({
      rollups: round.rollups, standing, alarmsBefore: round.alarmsBefore, isHigherWorse: (driverId) => strains.has(driverId),
      told: new Set((await this.store.told(tx)).map(({ teamId, driverId, roundId }) => alertKey(teamId, driverId, roundId))),
      weeksSinceMessage: new Map([...lastTold].map(([teamId, at]) => [teamId, (round.closesAt.getTime() - at.getTime()) / WEEK_MS])),
    });
    const messages = [...news.messages.map((unit) => ({ unit, kind: 'worse' as const })), ...news.digest.map((unit) => ({ unit, kind: 'better' as const }))]
      .map(({ unit, kind }): SignalMessage => ({ messageId: derivedId('signal', kind, unit.unitId, round.roundId), teamId: unit.unitId, kind, lines: unit.lines }));
    if (messages.length === 0) return;
    const told = news.told.map(({ unitId, driverId }) => ({
      teamId: unitId, driverId, messageId: messages.find(({ teamId, lines }) => lines.some((line) => line.driverId === driverId && (teamId === unitId || line.alsoAt.includes(unitId))))!.messageId,
      roundId: alarmRoundOf(round.rollups.find(({ teamId }) => teamId === unitId)!, driverId, round.alarmsBefore)!,
    }));
    await this.store.add(tx, ctx.organization, round, messages, told);
    await this.mails.send(tx, ctx, 'worse', round.closesAt, messages.filter(({ kind }) => kind === 'worse').map((message) => ({ ...message, roundId: round.roundId })), round.roundId);
  }
}
