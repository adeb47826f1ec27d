import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { Tx } from '../../../platform/database/tx.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import type { Edition } from '../../hack-week/domain/edition.js';
import { passesFilter } from '../domain/award.js';
import type { Candidate, CandidateId } from '../domain/ballot.js';
import { withoutUncounted } from '../domain/cast-rules.js';
import { rankRows, winnersAmong, type RankedRow } from '../domain/ranking.js';
import { countBallots } from '../domain/tally.js';
import { AwardStore } from '../persistence/award.store.js';
import { BallotBoxStore } from '../persistence/ballot-box.store.js';
import { BallotQuestionStore, type StoredQuestion } from '../persistence/ballot-question.store.js';
import { BallotResultStore } from '../persistence/ballot-result.store.js';
import { awardFacts, candidatesOf } from '../persistence/candidates.query.js';
import { BallotQuestions } from './ballot-questions.js';

/**
 * Counts an edition's ballots once: log, results and winners are written, and whose ballot was whose is destroyed, in one transaction. Killed at any
 * moment, nothing of it happened; done again, there is nothing left to do.
 */
@Injectable()
export class CountBallots {
  constructor(
    private readonly questions: BallotQuestions,
    private readonly store: BallotQuestionStore,
    private readonly box: BallotBoxStore,
    private readonly results: BallotResultStore,
    private readonly awards: AwardStore,
    private readonly logbook: Logbook,
  ) {}

  /** The caller holds the edition alone, so nobody is casting. True when something was counted. */
  async run(tx: Tx, ctx: Ctx, edition: Edition): Promise<boolean> {
    await this.questions.ensureMain(tx, ctx, edition);
    const open = (await this.store.ofEdition(tx, edition.editionId)).filter(({ seed }) => seed !== null);
    if (open.length === 0) return false;
    const candidates = await candidatesOf(tx, edition.editionId);
    const ranked = new Map<string, readonly RankedRow[]>();
    for (const question of open) ranked.set(question.questionId, await this.count(tx, ctx, question, candidates));
    await this.giveAwards(tx, ctx, edition, ranked);
    return true;
  }

  private async count(tx: Tx, ctx: Ctx, question: StoredQuestion, candidates: readonly Candidate[]): Promise<readonly RankedRow[]> {
    const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
    const { ballots: opened, unreadable } = await this.box.all(tx, question);
    // They can't hold up the others. How many there were stands in the log of the organization.
    if (unreadable > 0) await this.logbook.audit(tx, ctx, 'hack-week.ballots-unreadable', { questionId: question.questionId, ballots: unreadable });
    // A ballot that says nothing, or nothing that still counts, is none.
    const ballots = opened.map(({ personId, number, ...ballot }) => ({ number, ...withoutUncounted(ballot, personId, byId) })).filter(({ watched }) => watched.length > 0);
    const shown = candidates.filter(({ isShown }) => isShown).map(({ id }) => id);
    const ranked = rankRows(countBallots(ballots, shown), question.fewestViewers);
    await this.results.writeLog(tx, ctx, question.questionId, ballots);
    await this.results.writeRows(tx, ctx, question.questionId, ranked);
    await this.box.clear(tx, [question.questionId]);
    await this.store.close(tx, question.questionId, ballots.length);
    return ranked;
  }

  private async giveAwards(tx: Tx, ctx: Ctx, edition: Edition, ranked: ReadonlyMap<string, readonly RankedRow[]>): Promise<void> {
    const main = ranked.get(edition.editionId) ?? [];
    const facts = await awardFacts(tx, edition.editionId, main.map(({ id }) => id), edition.phaseChangedAt);
    for (const { awardId, rule } of await this.awards.ofEdition(tx, edition.editionId)) {
      const passes = (id: CandidateId): boolean => rule.kind === 'ballot' || (facts.has(id) && passesFilter(rule.filter, facts.get(id)!));
      const rows = rule.kind === 'ballot' ? ranked.get(rule.questionId) ?? [] : main;
      await this.results.writeWinners(tx, ctx, awardId, winnersAmong(rows, passes));
    }
  }
}
