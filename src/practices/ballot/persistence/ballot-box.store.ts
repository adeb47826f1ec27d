import { Inject, Injectable } from '@nestjs/common';
import { BoxBrokenError, boxKey, openBox, sealBox } from '../../../engines/anonymity/sealed-box.js';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, type PersonId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { SECRET_SETTINGS, type SecretSettings } from '../../../platform/secrets/secret-settings.js';
import type { Ballot, BallotId, BallotNumber, CountedBallot } from '../domain/ballot.js';
import { packBallot, unpackBallot } from '../domain/ballot-box.js';
import type { StoredQuestion } from './ballot-question.store.js';

interface SealedRow {
  readonly personId: PersonId;
  readonly ballotId: BallotId;
  readonly eventNo: number;
  readonly sealed: Buffer;
}

/** A ballot in the box, with whose it is. */
export interface OpenedBallot extends CountedBallot {
  readonly personId: PersonId;
}

/** So many savings of one ballot are kept: whoever saves without end fills no disk. Only the last one counts. */
const KEPT_EVENTS = 50;

const LAST = `
  select p.person_id as "personId", e.ballot_id as "ballotId", e.event_no as "eventNo", e.sealed
    from ballot_paper p cross join lateral (
      select e.ballot_id, e.event_no, e.sealed from ballot_event e where e.organization_id = p.organization_id and e.ballot_id = p.ballot_id order by e.event_no desc limit 1) e
   where p.organization_id = current_organization() and p.question_id = $1`;

/**
 * Ballots that can still be changed. What they say is sealed under the server key and the question's seed. Nothing else is written with a ballot: no time,
 * no log, no event, no count.
 */
@Injectable()
export class BallotBoxStore {
  constructor(
    @Inject(SECRET_SETTINGS) private readonly secrets: SecretSettings,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** The ballot of one person; undefined when there is none. */
  async own(tx: Tx, question: StoredQuestion, personId: PersonId): Promise<CountedBallot | undefined> {
    const found = await row<SealedRow>(tx, `${LAST} and p.person_id = $2`, [question.questionId, personId]);
    return found && this.open(question, found);
  }

  /** Puts what a person says now in the place of what they said before. Two devices of one person wait for each other. The same again writes nothing. */
  async put(tx: Tx, ctx: Pick<Ctx, 'organization'>, question: StoredQuestion, personId: PersonId, ballot: Ballot): Promise<CountedBallot> {
    await tx.query(
      `insert into ballot_paper (organization_id, question_id, person_id, ballot_id) values ($1, $2, $3, $4) on conflict (organization_id, question_id, person_id) do nothing`,
      [ctx.organization, question.questionId, personId, idFrom(this.random(16))],
    );
    const paper = await row<{ ballotId: BallotId }>(
      tx, `select ballot_id as "ballotId" from ballot_paper where organization_id = $1 and question_id = $2 and person_id = $3 for update`, [ctx.organization, question.questionId, personId],
    );
    const last = await row<SealedRow>(tx, `${LAST} and p.person_id = $2`, [question.questionId, personId]);
    const before = last && this.open(question, last);
    if (before && isSame(before, ballot)) return before;
    const next: CountedBallot = { ...ballot, number: before?.number ?? idFrom<BallotNumber>(this.random(16)) };
    const sealed = sealBox(this.key(question), packBallot(next), paper!.ballotId, this.random);
    await tx.query(
      `insert into ballot_event (organization_id, ballot_id, event_no, sealed) values ($1, $2, $3, $4)`, [ctx.organization, paper!.ballotId, (last?.eventNo ?? 0) + 1, Buffer.from(sealed)],
    );
    await tx.query(`delete from ballot_event where organization_id = $1 and ballot_id = $2 and event_no <= $3`, [ctx.organization, paper!.ballotId, (last?.eventNo ?? 0) + 1 - KEPT_EVENTS]);
    return next;
  }

  /** Everything in the box, each ballot as it was last, and how many there are that nobody can open any more. For the count only. */
  async all(tx: Tx, question: StoredQuestion): Promise<{ readonly ballots: readonly OpenedBallot[]; readonly unreadable: number }> {
    const found = await rows<SealedRow>(tx, LAST, [question.questionId]);
    const ballots = found.flatMap((sealed): OpenedBallot[] => {
      const opened = this.open(question, sealed);
      return opened ? [{ ...opened, personId: sealed.personId }] : [];
    });
    return { ballots, unreadable: found.length - ballots.length };
  }

  /** Takes everything out of the box of a question, of one person or of all: events first, then whose they were. */
  async clear(tx: Tx, questionIds: readonly string[], personId: PersonId | null = null): Promise<void> {
    const which = `organization_id = current_organization() and question_id = any($1::uuid[]) and ($2::uuid is null or person_id = $2)`;
    await tx.query(`delete from ballot_event where organization_id = current_organization() and ballot_id in (select ballot_id from ballot_paper where ${which})`, [questionIds, personId]);
    await tx.query(`delete from ballot_paper where ${which}`, [questionIds, personId]);
  }

  /** Questions on which somebody has a ballot that is not counted yet. */
  async questionsOf(tx: Tx, personId: PersonId): Promise<readonly string[]> {
    const found = await rows<{ id: string }>(tx, `select question_id as id from ballot_paper where organization_id = current_organization() and person_id = $1`, [personId]);
    return found.map(({ id }) => id);
  }

  /** Undefined for one that was changed in the database, or sealed under a server key that was lost: nobody knows what it said. */
  private open(question: StoredQuestion, { sealed, ballotId }: SealedRow): CountedBallot | undefined {
    try {
      return unpackBallot(openBox(this.key(question), sealed, ballotId));
    } catch (error) {
      if (error instanceof BoxBrokenError) return undefined;
      throw error;
    }
  }

  private key({ questionId, seed }: StoredQuestion): Uint8Array {
    if (seed === null) throw new Error(`the ballots of ${questionId} are counted`);
    return boxKey(this.secrets.serverKey, seed, questionId, 'ballot');
  }
}

function isSame(one: Ballot, other: Ballot): boolean {
  return one.picks.join() === other.picks.join() && one.watched.join() === other.watched.join();
}
