import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { asRole } from '../../../platform/database/connection.js';
import { DATABASE_SETTINGS, type DatabaseSettings } from '../../../platform/database/database-settings.js';
import type { RoundState } from '../domain/round-lifecycle.js';

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

/**
 * The one way in for answers, without a session and without an organization: two functions of the `door` schema. Its pool is its own, so
 * that answers that wait for a unit being sealed never keep the rest of the application waiting.
 */
@Injectable()
export class AnswerDoor implements OnApplicationShutdown {
  private readonly pool: pg.Pool;

  constructor(@Inject(DATABASE_SETTINGS) settings: DatabaseSettings) {
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

  /** One statement in autocommit: one round trip, and what it says is durable. */
  async submit({ roundId, unitId, spentHash, pendingId, sealed, comment }: SealedSubmission, now: Date): Promise<DoorAnswer> {
    const { rows } = await this.pool.query<{ answer: DoorAnswer }>({
      name: 'submit-response',
      text: 'select door.submit_response($1, $2, $3, $4, $5, $6, $7, $8) as answer',
      values: [roundId, unitId, spentHash, pendingId, sealed, comment?.id ?? null, comment?.sealed ?? null, now],
    });
    return rows[0]!.answer;
  }
}
