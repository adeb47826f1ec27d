import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type PersonId } from '../../../kernel/ids.js';
import { personOf } from '../../../platform/access/acting.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Editions } from '../../hack-week/app/editions.js';
import { HackWeekDoor } from '../../hack-week/app/hack-week-door.js';
import type { Edition, HackEditionId } from '../../hack-week/domain/edition.js';
import type { BallotNumber, BallotQuestionId, Candidate, CandidateId, CountedBallot } from '../domain/ballot.js';
import { ballotState, type BallotState } from '../domain/ballot-state.js';
import { withoutUncounted } from '../domain/cast-rules.js';
import { AwardStore } from '../persistence/award.store.js';
import { BallotBoxStore } from '../persistence/ballot-box.store.js';
import { BallotQuestionStore, type StoredQuestion } from '../persistence/ballot-question.store.js';
import { candidatesOf } from '../persistence/candidates.query.js';
import { BallotQuestions } from './ballot-questions.js';

/** A demo as its voter sees it. */
export interface VoterCandidate {
  readonly id: CandidateId;
  readonly isOwn: boolean;
  readonly isShown: boolean;
}

/** A question with what the viewer said on it, and nothing of anybody else. */
export interface VoterQuestion {
  readonly questionId: BallotQuestionId;
  readonly kind: 'main' | 'award';
  /** Of the award; null for the main question. */
  readonly title: string | null;
  readonly limit: number;
  readonly picks: readonly CandidateId[];
  readonly watched: readonly CandidateId[];
  readonly hasCast: boolean;
  /** Under which the viewer's ballot will stand in the log. Null before it is cast and once it is counted. */
  readonly number: BallotNumber | null;
  readonly candidates: readonly VoterCandidate[];
}

/** The ballots of an edition, as one voter sees them. */
export interface VoterBallot {
  readonly edition: Edition;
  readonly state: BallotState;
  readonly questions: readonly VoterQuestion[];
}

/** What somebody sees of the ballots: the questions, the demos, and their own picks. */
@Injectable()
export class ReadBallot {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly door: HackWeekDoor,
    private readonly editions: Editions,
    private readonly questions: BallotQuestions,
    private readonly store: BallotQuestionStore,
    private readonly awards: AwardStore,
    private readonly box: BallotBoxStore,
  ) {}

  /** Undefined where hack week is off for the viewer, or there is no such edition. */
  of(ctx: Ctx, editionText: string): Promise<VoterBallot | undefined> {
    const editionId = parseId<HackEditionId>(editionText);
    return this.uow.read(ctx, async (tx) => {
      const edition = editionId && (await this.door.look(tx, ctx)).isIn ? await this.editions.get(tx, editionId) : undefined;
      if (!edition || edition.phase === 'draft') return undefined;
      const candidates = await candidatesOf(tx, edition.editionId);
      const questions: VoterQuestion[] = [];
      const stored = await this.all(tx, ctx, edition);
      for (const question of stored) {
        const own = question.seed === null ? undefined : await this.box.own(tx, question, personOf(ctx));
        questions.push(await this.questionOf(tx, question, own, candidates, personOf(ctx)));
      }
      return { edition, state: ballotState(edition, stored.some(({ ballots }) => ballots !== null), ctx.now), questions };
    });
  }

  /** One question with what its voter said. What counts no more isn't shown as picked. */
  async questionOf(tx: Tx, question: StoredQuestion, own: CountedBallot | undefined, candidates: readonly Candidate[], voter: PersonId): Promise<VoterQuestion> {
    const award = question.kind === 'award' ? (await this.awards.ofEdition(tx, question.editionId)).find(({ rule }) => rule.kind === 'ballot' && rule.questionId === question.questionId) : undefined;
    const { picks, watched } = withoutUncounted(own ?? { picks: [], watched: [] }, voter, new Map(candidates.map((candidate) => [candidate.id, candidate])));
    return {
      questionId: question.questionId, kind: question.kind, title: award?.title ?? null, limit: question.picks, picks, watched, hasCast: own !== undefined, number: own?.number ?? null,
      candidates: candidates.map(({ id, isShown, people }) => ({ id, isShown, isOwn: people.has(voter) })),
    };
  }

  /** The main question is there before it is stored: with the rules of today. */
  private async all(tx: Tx, ctx: Ctx, edition: Edition): Promise<readonly StoredQuestion[]> {
    const stored = await this.store.ofEdition(tx, edition.editionId);
    if (stored.some(({ kind }) => kind === 'main')) return stored;
    const { picks, fewestViewers } = await this.questions.rules(tx, ctx, edition);
    return [{ questionId: edition.editionId as string as BallotQuestionId, editionId: edition.editionId, kind: 'main', picks, fewestViewers, seed: null, ballots: null }, ...stored];
  }
}
