import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { asRole } from '../../../platform/database/connection.js';
import { DATABASE_SETTINGS, type DatabaseSettings } from '../../../platform/database/database-settings.js';
import { sqlState } from '../../../platform/database/unit-of-work.js';
import type { RoundState } from '../domain/round-lifecycle.js';
import { AnswerGroups, type GroupAnswer } from './answer-groups.js';

/** What anybody who knows a round's id gets of it; the seed is sealed, and gone once the round has ended. */
export interface FoundRound {
  readonly organization: string;
  readonly state: RoundState;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly body: string;
  readonly hash: string;
  readonly previousHash: string;
  readonly sealedSeed: Uint8Array | null;
}

/** One answer on its way in: encrypted, under random ids, with no trace of a person or a time. */
export interface SealedSubmission {
  readonly roundId: string;
  readonly unitId: string;
  readonly spentHash: Uint8Array;
  readonly pendingId: string;
  readonly sealed: Uint8Array;
  readonly comment: { readonly id: string; readonly sealed: Uint8Array } | null;
}

/** What the database says to a submission. `unknown`: no such unit in such a round. */
export type DoorAnswer = 'accepted' | 'already-received' | 'closed' | 'unknown';

interface RoundColumns {
  readonly organization_id: string;
  readonly state: RoundState;
  readonly opens_at: Date;
  readonly closes_at: Date;
  readonly manifest_body: string;
  readonly manifest_hash: Buffer;
  readonly previous_hash: Buffer;
  readonly sealed_seed: Buffer | null;
}

interface TimedSubmission {
  readonly submission: SealedSubmission;
  readonly now: Date;
}

/** Connections that answers of units being sealed leave free: two for the other answers, one for looking rounds up. */
const KEPT_FREE = 3;
/** SQLSTATE classes of data, constraints, rollbacks and limits of the program: one row may be to blame, and nothing of its statement is stored. */
const FAULTS_OF_A_ROW = new Set(['22', '23', '40', '54']);

/**
 * The one way in for answers, without a session and without an organization: two functions of the `door` schema. Its pool is its own, so
 * that answers that wait for a unit being sealed never keep the rest of the application waiting. Answers that come together share a statement.
 */
@Injectable()
export class AnswerDoor implements OnApplicationShutdown {
  private readonly pool: pg.Pool;
  private readonly groups: AnswerGroups<TimedSubmission, DoorAnswer>;

  constructor(@Inject(DATABASE_SETTINGS) settings: DatabaseSettings) {
    this.groups = new AnswerGroups(
      {
        send: (rows, isPatient) => this.send(rows, isPatient),
        unitOf: ({ submission }) => `${submission.roundId}|${submission.unitId}`,
        isFaultOfARow: (error) => FAULTS_OF_A_ROW.has(sqlState(error)?.slice(0, 2) ?? ''),
      },
      Math.max(1, settings.poolSize - KEPT_FREE),
    );
    this.pool = new pg.Pool({ ...asRole(settings.connection, 'barograph_app', 'barograph-answers'), max: settings.poolSize, statement_timeout: 60_000 });
    // A lost connection is replaced by the next query; whoever was using it gets the error there.
    this.pool.on('error', () => undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  async findRound(roundId: string): Promise<FoundRound | undefined> {
    const { rows } = await this.pool.query<RoundColumns>({ name: 'find-round', text: 'select * from door.find_round($1)', values: [roundId] });
    const found = rows[0];
    if (!found) return undefined;
    return {
      organization: found.organization_id, state: found.state, opensAt: found.opens_at, closesAt: found.closes_at, body: found.manifest_body,
      hash: found.manifest_hash.toString('hex'), previousHash: found.previous_hash.toString('hex'), sealedSeed: found.sealed_seed,
    };
  }

  /** At most one statement in autocommit, which others may share; what it says is durable. */
  submit(submission: SealedSubmission, now: Date): Promise<DoorAnswer> {
    return this.groups.submit({ submission, now });
  }

  /** @param rows go in at the time of the latest of them: an answer that had to queue past the end of its round came too late. */
  private async send(rows: readonly TimedSubmission[], isPatient: boolean): Promise<readonly GroupAnswer<DoorAnswer>[]> {
    const now = new Date(Math.max(...rows.map((row) => row.now.getTime())));
    const all = rows.map(({ submission }) => submission);
    const values = [
      all.map(({ roundId }) => roundId), all.map(({ unitId }) => unitId), all.map(({ spentHash }) => spentHash), all.map(({ pendingId }) => pendingId), all.map(({ sealed }) => sealed),
      all.map(({ comment }) => comment?.id ?? null), all.map(({ comment }) => comment?.sealed ?? null), now, isPatient,
    ];
    const { rows: found } = await this.pool.query<{ answers: GroupAnswer<DoorAnswer>[] }>({
      name: 'submit-responses', text: 'select door.submit_responses($1, $2, $3, $4, $5, $6, $7, $8, $9) as answers', values,
    });
    return found[0]!.answers;
  }
}
