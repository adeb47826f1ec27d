import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId } from '../../../kernel/ids.js';
import { nothingThere, type NothingThere } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { personOf } from '../../../platform/access/acting.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ActingOn } from '../../hack-week/app/acting-on.js';
import type { HackWeekOff } from '../../hack-week/domain/hack-week.errors.js';
import type { BallotQuestionId } from '../domain/ballot.js';
import type { BallotRefused, NotOpen } from '../domain/ballot.errors.js';
import { ballotState } from '../domain/ballot-state.js';
import { readBallot, type BallotWish } from '../domain/cast-rules.js';
import { BallotBoxStore } from '../persistence/ballot-box.store.js';
import { BallotQuestionStore } from '../persistence/ballot-question.store.js';
import { candidatesOf } from '../persistence/candidates.query.js';
import { BallotQuestions } from './ballot-questions.js';
import { ReadBallot, type VoterQuestion } from './read-ballot.js';

/** Which question of which edition; without one, the main question. */
export interface CastOrder extends BallotWish {
  readonly editionId: string;
  readonly questionId: string | null;
}

export type CastError = HackWeekOff | NothingThere | NotOpen | BallotRefused;

/**
 * Casts somebody's ballot, or puts it in the place of the one they cast before. The edition is held, so that a ballot is either in before the ballots
 * close or refused. Only the paper and the sealed ballot are written: no log, no event, no time.
 */
@Injectable()
export class CastBallot {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly acting: ActingOn,
    private readonly questions: BallotQuestions,
    private readonly store: BallotQuestionStore,
    private readonly box: BallotBoxStore,
    private readonly reading: ReadBallot,
  ) {}

  execute(ctx: Ctx, order: CastOrder): Promise<Result<VoterQuestion, CastError>> {
    const voter = personOf(ctx);
    return this.uow.run<VoterQuestion, CastError>(ctx, async (tx) => {
      const held = await this.acting.edition(tx, ctx, order.editionId, 'share');
      if (!held.ok) return held;
      const { edition } = held.value;
      const questionId = parseId<BallotQuestionId>(order.questionId ?? edition.editionId);
      if (edition.phase === 'demos') await this.questions.ensureMain(tx, ctx, edition);
      const question = questionId && (await this.store.find(tx, questionId));
      const isOfEdition = question?.editionId === edition.editionId;
      const state = ballotState(edition, isOfEdition && question.seed === null, ctx.now);
      if (state !== 'open' && (isOfEdition || questionId === (edition.editionId as string))) return err({ kind: 'not-open', state });
      if (!question || !isOfEdition) return err(nothingThere);
      const candidates = await candidatesOf(tx, edition.editionId);
      const read = readBallot(order, voter, { limit: question.picks, candidates });
      if (!read.ok) return read;
      const ballot = await this.box.put(tx, ctx, question, voter, read.value);
      return ok(await this.reading.questionOf(tx, question, ballot, candidates, voter));
    });
  }
}
