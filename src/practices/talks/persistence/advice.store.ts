import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { StoredAdvice } from '../domain/talk.js';

const COLUMNS = `
  a.advice_id as "adviceId", a.submission_id as "submissionId", a.kind, a.asked_by as "askedBy", a.asked_person_id as "askedPersonId", a.note, a.asked_at as "askedAt", a.state, a.answer,
  a.answered_by as "answeredBy", a.answered_at as "answeredAt"`;

/** Advice that was asked for. */
@Injectable()
export class AdviceStore {
  find(tx: Tx, adviceId: string): Promise<StoredAdvice | undefined> {
    return row<StoredAdvice>(tx, `select ${COLUMNS} from talk_advice a where a.organization_id = current_organization() and a.advice_id = $1 for update`, [adviceId]);
  }

  ofSubmissions(tx: Tx, submissionIds: readonly string[]): Promise<StoredAdvice[]> {
    return rows<StoredAdvice>(tx, `select ${COLUMNS} from talk_advice a where a.organization_id = current_organization() and a.submission_id = any($1::uuid[]) order by a.asked_at, a.advice_id`, [submissionIds]);
  }

  /** Open requests that somebody can answer: those put to them, then those put to whoever can help; never their own. At most 100. */
  toAnswer(tx: Tx, personId: string): Promise<StoredAdvice[]> {
    return rows<StoredAdvice>(
      tx,
      `select ${COLUMNS} from talk_advice a join talk_submission s on s.organization_id = a.organization_id and s.submission_id = a.submission_id
        where a.organization_id = current_organization() and a.state = 'open' and (a.asked_person_id = $1 or a.asked_person_id is null)
          and not exists (select from talk_speaker k where k.organization_id = s.organization_id and k.talk_id = s.talk_id and k.person_id = $1)
        order by a.asked_person_id is null, a.asked_at, a.advice_id limit 100`,
      [personId],
    );
  }

  async insert(tx: Tx, ctx: Ctx, { adviceId, submissionId, kind, askedBy, askedPersonId, note }: Pick<StoredAdvice, 'adviceId' | 'submissionId' | 'kind' | 'askedBy' | 'askedPersonId' | 'note'>): Promise<void> {
    await tx.query(
      `insert into talk_advice (organization_id, advice_id, submission_id, kind, asked_by, asked_person_id, note, asked_at, state) values ($1, $2, $3, $4, $5, $6, $7, $8, 'open')`,
      [ctx.organization, adviceId, submissionId, kind, askedBy, askedPersonId, note, ctx.now],
    );
  }

  async answer(tx: Tx, ctx: Ctx, adviceId: string, personId: string, answer: string): Promise<void> {
    await tx.query(`update talk_advice set state = 'answered', answer = $3, answered_by = $4, answered_at = $5 where organization_id = $1 and advice_id = $2`, [ctx.organization, adviceId, answer, personId, ctx.now]);
  }

  async withdraw(tx: Tx, ctx: Ctx, adviceId: string): Promise<void> {
    await tx.query(`update talk_advice set state = 'withdrawn' where organization_id = $1 and advice_id = $2`, [ctx.organization, adviceId]);
  }
}
