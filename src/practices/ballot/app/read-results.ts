import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Editions } from '../../hack-week/app/editions.js';
import { HackWeekDoor } from '../../hack-week/app/hack-week-door.js';
import type { Edition, HackEditionId } from '../../hack-week/domain/edition.js';
import { PHASE_FLAGS } from '../../hack-week/domain/edition-phase.js';
import { FEWEST_BALLOTS, type BallotQuestionId, type CandidateId, type CountedBallot } from '../domain/ballot.js';
import { countBallots, type Counted } from '../domain/tally.js';
import type { RankedRow } from '../domain/ranking.js';
import { AwardStore, type StoredAward } from '../persistence/award.store.js';
import { BallotQuestionStore, type StoredQuestion } from '../persistence/ballot-question.store.js';
import { BallotResultStore } from '../persistence/ballot-result.store.js';

export interface AwardResult {
  readonly award: StoredAward;
  readonly winners: readonly CandidateId[];
  /** Of its own ballot; empty for an award by filter. */
  readonly rows: readonly RankedRow[];
}

/** What an edition's ballots said, once they are published. */
export interface Results {
  readonly edition: Edition;
  readonly question: StoredQuestion;
  readonly rows: readonly RankedRow[];
  readonly awards: readonly AwardResult[];
  readonly ballots: number;
}

/** The log of a question: every ballot that was counted, and what they add up to when counted again. Undefined ballots: too few to show. */
export interface BallotLog {
  readonly question: StoredQuestion;
  readonly ballots: readonly CountedBallot[] | undefined;
  readonly recount: readonly Counted[];
  readonly isSame: boolean;
}

/** Results and log. Before an edition is published there is no way to either, for anybody. */
@Injectable()
export class ReadResults {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly door: HackWeekDoor,
    private readonly editions: Editions,
    private readonly questions: BallotQuestionStore,
    private readonly results: BallotResultStore,
    private readonly awards: AwardStore,
  ) {}

  async of(ctx: Ctx, editionId: string): Promise<Results | undefined> {
    return this.uow.read(ctx, async (tx) => {
      const edition = await this.published(tx, ctx, editionId);
      const question = edition && (await this.questions.find(tx, edition.editionId));
      if (!edition || !question || question.ballots === null) return undefined;
      return { edition, question, rows: await this.results.rows(tx, question.questionId), awards: await this.awardsOf(tx, edition), ballots: question.ballots };
    });
  }

  async log(ctx: Ctx, editionId: string, questionText: string | null): Promise<BallotLog | undefined> {
    return this.uow.read(ctx, async (tx) => {
      const edition = await this.published(tx, ctx, editionId);
      const questionId = edition && parseId<BallotQuestionId>(questionText ?? edition.editionId);
      const question = questionId && (await this.questions.find(tx, questionId));
      if (!question || question.editionId !== edition.editionId || question.ballots === null) return undefined;
      const ballots = await this.results.log(tx, question.questionId);
      const rows = (await this.results.rows(tx, question.questionId)).map(({ id, picks, viewers }) => ({ id, picks, viewers }));
      const recount = countBallots(ballots, rows.map(({ id }) => id));
      return { question, ballots: ballots.length < FEWEST_BALLOTS ? undefined : ballots, recount, isSame: JSON.stringify(recount) === JSON.stringify(rows) };
    });
  }

  private async published(tx: Tx, ctx: Ctx, editionText: string): Promise<Edition | undefined> {
    const editionId = parseId<HackEditionId>(editionText);
    const edition = editionId && (await this.door.look(tx, ctx)).isIn ? await this.editions.get(tx, editionId) : undefined;
    return edition && PHASE_FLAGS[edition.phase].resultsVisible ? edition : undefined;
  }

  private async awardsOf(tx: Tx, edition: Edition): Promise<readonly AwardResult[]> {
    const winners = await this.results.winners(tx, edition.editionId);
    const given: AwardResult[] = [];
    for (const award of await this.awards.ofEdition(tx, edition.editionId)) {
      given.push({ award, winners: winners.get(award.awardId) ?? [], rows: award.rule.kind === 'ballot' ? await this.results.rows(tx, award.rule.questionId) : [] });
    }
    return given;
  }
}
