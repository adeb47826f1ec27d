import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { groupBy } from '../../../kernel/group-by.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { AwardId, BallotQuestionId, CandidateId, CountedBallot } from '../domain/ballot.js';
import type { RankedRow } from '../domain/ranking.js';

/** What the count wrote. Whoever reads asks first whether the results are published. */
@Injectable()
export class BallotResultStore {
  /** All lines at once, ordered by numbers that were drawn when the ballots were made: where a line lies and which transaction wrote it tells nothing. */
  async writeLog(tx: Tx, ctx: Pick<Ctx, 'organization'>, questionId: BallotQuestionId, ballots: readonly CountedBallot[]): Promise<void> {
    const lines = ballots.toSorted((a, b) => (a.number < b.number ? -1 : 1)).map(({ number, picks, watched }) => ({ number, picks, watched }));
    await tx.query(
      `insert into ballot_log (organization_id, question_id, ballot_number, picks, watched)
       select $1, $2, l.number, array(select jsonb_array_elements_text(l.picks)::uuid), array(select jsonb_array_elements_text(l.watched)::uuid)
         from jsonb_to_recordset($3::jsonb) as l(number uuid, picks jsonb, watched jsonb)`,
      [ctx.organization, questionId, JSON.stringify(lines)],
    );
  }

  log(tx: Tx, questionId: BallotQuestionId): Promise<CountedBallot[]> {
    return rows<CountedBallot>(
      tx, `select ballot_number as number, picks, watched from ballot_log where organization_id = current_organization() and question_id = $1 order by ballot_number`, [questionId],
    );
  }

  async writeRows(tx: Tx, ctx: Pick<Ctx, 'organization'>, questionId: BallotQuestionId, ranked: readonly RankedRow[]): Promise<void> {
    await tx.query(
      `insert into ballot_result (organization_id, question_id, entry_id, picks, viewers, lower, place, is_tied, position)
       select $1, $2, r.id, r.picks, r.viewers, r.lower, r.rank, r."isTied", r.position
         from jsonb_to_recordset($3::jsonb) as r(id uuid, picks int, viewers int, lower double precision, rank int, "isTied" boolean, position int)`,
      [ctx.organization, questionId, JSON.stringify(ranked.map((row, position) => ({ ...row, position })))],
    );
  }

  rows(tx: Tx, questionId: BallotQuestionId): Promise<RankedRow[]> {
    return rows<RankedRow>(
      tx,
      `select entry_id as id, picks, viewers, lower, place as rank, is_tied as "isTied" from ballot_result where organization_id = current_organization() and question_id = $1 order by position`,
      [questionId],
    );
  }

  async writeWinners(tx: Tx, ctx: Pick<Ctx, 'organization'>, awardId: AwardId, winners: readonly CandidateId[]): Promise<void> {
    await tx.query(`insert into hack_award_winner (organization_id, award_id, entry_id) select $1, $2, w from unnest($3::uuid[]) as w`, [ctx.organization, awardId, winners]);
  }

  async winners(tx: Tx, editionId: string): Promise<ReadonlyMap<AwardId, readonly CandidateId[]>> {
    const found = await rows<{ awardId: AwardId; entryId: CandidateId }>(
      tx,
      `select w.award_id as "awardId", w.entry_id as "entryId" from hack_award_winner w
         join hack_award a on a.organization_id = w.organization_id and a.award_id = w.award_id
         join hack_entry e on e.organization_id = w.organization_id and e.entry_id = w.entry_id
        where w.organization_id = current_organization() and a.edition_id = $1 order by e.number`,
      [editionId],
    );
    return new Map([...groupBy(found, ({ awardId }) => awardId)].map(([awardId, lines]) => [awardId, lines.map(({ entryId }) => entryId)]));
  }
}
