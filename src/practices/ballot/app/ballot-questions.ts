import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { Edition } from '../../hack-week/domain/edition.js';
import { PoliciesReader } from '../../policies/app/policies-reader.js';
import { HACK_WEEK_PRACTICE, type HackWeekSettings } from '../../policies/domain/hack-week-settings.js';
import { dayAt } from '../../calendar/domain/working-day.js';
import type { BallotQuestionId } from '../domain/ballot.js';
import { BallotQuestionStore } from '../persistence/ballot-question.store.js';

/** The main question of an edition: its id is the edition's, and its rules are those of the day on which it was opened. */
@Injectable()
export class BallotQuestions {
  constructor(
    private readonly store: BallotQuestionStore,
    private readonly policies: PoliciesReader,
  ) {}

  /** The rules of ballots today. */
  rules(tx: Tx, { now }: Pick<Ctx, 'now'>, { zone }: Pick<Edition, 'zone'>): Promise<HackWeekSettings> {
    return this.policies.on(tx, HACK_WEEK_PRACTICE, dayAt(now, zone));
  }

  async ensureMain(tx: Tx, ctx: Ctx, edition: Edition): Promise<void> {
    const questionId = edition.editionId as string as BallotQuestionId;
    if (await this.store.find(tx, questionId)) return;
    const { picks, fewestViewers } = await this.rules(tx, ctx, edition);
    await this.store.ensure(tx, ctx, { questionId, editionId: edition.editionId, kind: 'main', picks, fewestViewers });
  }
}
