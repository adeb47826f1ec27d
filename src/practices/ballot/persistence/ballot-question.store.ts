import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import type { BallotQuestionId } from '../domain/ballot.js';

const SEED_BYTES = 32;

/** A question with the seed of its key, while there is one. */
export interface StoredQuestion {
  readonly questionId: BallotQuestionId;
  readonly editionId: string;
  readonly kind: 'main' | 'award';
  readonly picks: number;
  readonly fewestViewers: number;
  /** Null once it is counted: what was sealed with it can't be opened any more. */
  readonly seed: Buffer | null;
  /** How many ballots were counted; null before. */
  readonly ballots: number | null;
}

const COLUMNS = `q.question_id as "questionId", q.edition_id as "editionId", q.kind, q.picks, q.fewest_viewers as "fewestViewers", q.seed, q.ballots`;

/** What is voted on. Rules are those of the moment at which a question was made, so that none changes under people who vote. */
@Injectable()
export class BallotQuestionStore {
  constructor(@Inject(RANDOM_BYTES) private readonly random: RandomBytes) {}

  /** The questions of an edition, the main one first. */
  ofEdition(tx: Tx, editionId: string): Promise<StoredQuestion[]> {
    return rows<StoredQuestion>(tx, `select ${COLUMNS} from ballot_question q where q.organization_id = current_organization() and q.edition_id = $1 order by q.kind desc, q.question_id`, [editionId]);
  }

  find(tx: Tx, questionId: string): Promise<StoredQuestion | undefined> {
    return row<StoredQuestion>(tx, `select ${COLUMNS} from ballot_question q where q.organization_id = current_organization() and q.question_id = $1`, [questionId]);
  }

  /** Makes a question unless there is one of this id. */
  async ensure(tx: Tx, ctx: Pick<Ctx, 'organization'>, { questionId, editionId, kind, picks, fewestViewers }: Omit<StoredQuestion, 'seed' | 'ballots'>): Promise<void> {
    await tx.query(
      `insert into ballot_question (organization_id, question_id, edition_id, kind, picks, fewest_viewers, seed) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [ctx.organization, questionId, editionId, kind, picks, fewestViewers, Buffer.from(this.random(SEED_BYTES))],
    );
  }

  async changePicks(tx: Tx, questionId: BallotQuestionId, picks: number): Promise<void> {
    await tx.query(`update ballot_question set picks = $2 where organization_id = current_organization() and question_id = $1`, [questionId, picks]);
  }

  /** Says that it is counted and destroys the seed. */
  async close(tx: Tx, questionId: BallotQuestionId, ballots: number): Promise<void> {
    await tx.query(`update ballot_question set seed = null, ballots = $2 where organization_id = current_organization() and question_id = $1`, [questionId, ballots]);
  }

  async remove(tx: Tx, questionId: BallotQuestionId): Promise<void> {
    await tx.query(`delete from ballot_question where organization_id = current_organization() and question_id = $1`, [questionId]);
  }
}
