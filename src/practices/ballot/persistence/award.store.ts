import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { TeamId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { Award } from '../domain/award.js';
import type { AwardId, BallotQuestionId } from '../domain/ballot.js';

interface AwardRow {
  readonly awardId: AwardId;
  readonly editionId: string;
  readonly title: string;
  readonly kind: 'filter' | 'ballot';
  readonly tag: string | null;
  readonly teamId: TeamId | null;
  readonly newcomers: boolean;
  readonly questionId: BallotQuestionId | null;
  readonly picks: number | null;
}

export interface StoredAward extends Award {
  readonly editionId: string;
}

const SELECT = `
  select a.award_id as "awardId", a.edition_id as "editionId", a.title, a.kind, a.tag, a.team_id as "teamId", a.newcomers, a.question_id as "questionId", q.picks
    from hack_award a left join ballot_question q on q.organization_id = a.organization_id and q.question_id = a.question_id where a.organization_id = current_organization()`;

/** Awards of editions. */
@Injectable()
export class AwardStore {
  /** In the order in which they were thought of. */
  async ofEdition(tx: Tx, editionId: string): Promise<StoredAward[]> {
    return (await rows<AwardRow>(tx, `${SELECT} and a.edition_id = $1 order by a.created_at, a.award_id`, [editionId])).map(toAward);
  }

  async find(tx: Tx, awardId: string): Promise<StoredAward | undefined> {
    const found = await row<AwardRow>(tx, `${SELECT} and a.award_id = $1`, [awardId]);
    return found && toAward(found);
  }

  async insert(tx: Tx, ctx: Pick<Ctx, 'organization' | 'now'>, award: StoredAward): Promise<void> {
    await tx.query(
      `insert into hack_award (organization_id, award_id, edition_id, title, kind, tag, team_id, newcomers, question_id, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [ctx.organization, award.awardId, award.editionId, ...valuesOf(award), ctx.now],
    );
  }

  async update(tx: Tx, award: StoredAward): Promise<void> {
    await tx.query(
      `update hack_award set title = $2, kind = $3, tag = $4, team_id = $5, newcomers = $6, question_id = $7 where organization_id = current_organization() and award_id = $1`, [award.awardId, ...valuesOf(award)],
    );
  }

  async remove(tx: Tx, awardId: AwardId): Promise<void> {
    await tx.query(`delete from hack_award where organization_id = current_organization() and award_id = $1`, [awardId]);
  }
}

function toAward({ awardId, editionId, title, kind, tag, teamId, newcomers, questionId, picks }: AwardRow): StoredAward {
  return { awardId, editionId, title, rule: kind === 'ballot' ? { kind, picks: picks!, questionId: questionId! } : { kind, filter: { tag, teamId, newcomers } } };
}

function valuesOf({ title, rule }: Award): unknown[] {
  return rule.kind === 'ballot' ? [title, rule.kind, null, null, false, rule.questionId] : [title, rule.kind, rule.filter.tag, rule.filter.teamId, rule.filter.newcomers, null];
}
