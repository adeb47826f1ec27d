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
import { countBallots } from '../domain/tally.js';
import { toldLog, toldRow, type ToldRow } from '../domain/told-results.js';
import { AwardStore, type StoredAward } from '../persistence/award.store.js';
import { BallotQuestionStore, type StoredQuestion } from '../persistence/ballot-question.store.js';
import { BallotResultStore } from '../persistence/ballot-result.store.js';

export interface AwardResult {
  readonly award: StoredAward;
  readonly winners: readonly CandidateId[];
  /** Of its own ballot; empty for an award by filter. */
  readonly rows: readonly ToldRow[];
}

/** What an edition's ballots said, once they are published. */
export interface Results {
  readonly edition: Edition;
  readonly question: StoredQuestion;
  readonly rows: readonly ToldRow[];
  readonly awards: readonly AwardResult[];
  readonly ballots: number;
}

/** The log of a question: every ballot that was counted, without demos that few watched. Undefined ballots: too few to show. */
export interface BallotLog {
  readonly question: StoredQuestion;
  readonly ballots: readonly CountedBallot[] | undefined;
  /** All that was counted, counted again just now, gives the published result. */
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
      return { edition, question, rows: await this.told(tx, question.questionId), awards: await this.awardsOf(tx, edition), ballots: question.ballots };
    });
  }

  async log(ctx: Ctx, editionId: string, questionText: string | null): Promise<BallotLog | undefined> {
    return this.uow.read(ctx, async (tx) => {
      const edition = await this.published(tx, ctx, editionId);
      const questionId = edition && parseId<BallotQuestionId>(questionText ?? edition.editionId);
      const question = questionId && (await this.questions.find(tx, questionId));
      if (!question || question.editionId !== edition.editionId || question.ballots === null) return undefined;
      const ballots = await this.results.log(tx, question.questionId);
      const ranked = await this.results.rows(tx, question.questionId);
      const rows = ranked.map(({ id, picks, viewers }) => ({ id, picks, viewers }));
      const recount = countBallots(ballots, rows.map(({ id }) => id));
      return { question, ballots: ballots.length < FEWEST_BALLOTS ? undefined : toldLog(ballots, ranked), isSame: JSON.stringify(recount) === JSON.stringify(rows) };
    });
  }

  private async published(tx: Tx, ctx: Ctx, editionText: string): Promise<Edition | undefined> {
    const editionId = parseId<HackEditionId>(editionText);
    const edition = editionId && (await this.door.look(tx, ctx)).isIn ? await this.editions.get(tx, editionId) : undefined;
    return edition && PHASE_FLAGS[edition.phase].resultsVisible ? edition : undefined;
  }

  private async told(tx: Tx, questionId: BallotQuestionId): Promise<readonly ToldRow[]> {
    return (await this.results.rows(tx, questionId)).map(toldRow);
  }

  private async awardsOf(tx: Tx, edition: Edition): Promise<readonly AwardResult[]> {
    const winners = await this.results.winners(tx, edition.editionId);
    const given: AwardResult[] = [];
    for (const award of await this.awards.ofEdition(tx, edition.editionId)) {
      given.push({ award, winners: winners.get(award.awardId) ?? [], rows: award.rule.kind === 'ballot' ? await this.told(tx, award.rule.questionId) : [] });
    }
    return given;
  }
}
