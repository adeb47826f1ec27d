import { Inject, Injectable } from '@nestjs/common';
import type { OrganizationId } from '../../../kernel/ids.js';
import { idFrom } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';

/** A round with releases that aren't in the roll-ups yet. */
export interface WaitingRound {
  readonly roundId: string;
  readonly pulseId: string;
  readonly state: 'open' | 'closed';
  readonly closesAt: Date;
  readonly k: number;
  readonly outboxIds: readonly string[];
}

/** What is done with a release: it is folded, and of a closed round forecasts are made afterwards. */
export type OutboxStep = 'fold' | 'forecast';

/** What is still to be folded: rows written with the releases, taken with the fold. */
@Injectable()
export class ReleaseOutbox {
  constructor(@Inject(RANDOM_BYTES) private readonly random: RandomBytes) {}

  async add(tx: Tx, organization: OrganizationId, roundId: string, isFinal: boolean): Promise<void> {
    await tx.query(
      `insert into release_outbox (organization_id, outbox_id, round_id, is_final, step) values ($1, $2, $3, $4, 'fold')`,
      [organization, idFrom(this.random(16)), roundId, isFinal],
    );
  }

  /** A closed round is folded: forecasts come next. `outboxId` follows from the round, so folding it again asks once. */
  async askForecasts(tx: Tx, organization: OrganizationId, roundId: string, outboxId: string): Promise<void> {
    await tx.query(`insert into release_outbox (organization_id, outbox_id, round_id, is_final, step) values ($1, $2, $3, true, 'forecast') on conflict do nothing`, [organization, outboxId, roundId]);
  }

  async isWaiting(tx: Tx, step: OutboxStep): Promise<boolean> {
    return (await row(tx, `select 1 from release_outbox where organization_id = current_organization() and step = $1 limit 1`, [step])) !== undefined;
  }

  /** The rounds to do next, the first closed first, their rows locked; rows that another instance holds are left to it. */
  async take(tx: Tx, step: OutboxStep, most: number): Promise<readonly WaitingRound[]> {
    const ids = await rows<{ outboxId: string; roundId: string }>(
      tx,
      `select o.outbox_id as "outboxId", o.round_id as "roundId" from release_outbox o
        where o.organization_id = current_organization() and o.step = $1 for update skip locked`,
      [step],
    );
    if (ids.length === 0) return [];
    const found = await rows<Omit<WaitingRound, 'outboxIds'>>(
      tx,
      `select r.round_id as "roundId", r.pulse_id as "pulseId", r.state, r.closes_at as "closesAt", r.k from round r
        where r.organization_id = current_organization() and r.round_id = any($1::uuid[]) order by r.closes_at, r.round_id limit $2`,
      [[...new Set(ids.map(({ roundId }) => roundId))], most],
    );
    return found.map((round) => ({ ...round, outboxIds: ids.filter(({ roundId }) => roundId === round.roundId).map(({ outboxId }) => outboxId) }));
  }

  async remove(tx: Tx, outboxIds: readonly string[]): Promise<void> {
    await tx.query(`delete from release_outbox where organization_id = current_organization() and outbox_id = any($1::uuid[])`, [outboxIds]);
  }
}

/** Organizations with something to fold; asked before an organization is known. */
export async function organizationsToFold(tx: Tx): Promise<readonly OrganizationId[]> {
  return (await rows<{ id: OrganizationId }>(tx, 'select organization_id as id from door.organizations_to_fold()')).map(({ id }) => id);
}
