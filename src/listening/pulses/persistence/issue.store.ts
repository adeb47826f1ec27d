import { Injectable } from '@nestjs/common';
import type { OrganizationId, PersonId, RoundId } from '../../../kernel/ids.js';
import { row, type Tx } from '../../../platform/database/tx.js';
import type { RoundState } from '../domain/round-lifecycle.js';

/** A member's place in a round's frozen roster, with what issuing needs of the round. */
export interface IssuePlace {
  readonly state: RoundState;
  readonly closesAt: Date;
  readonly unitId: string | null;
  readonly slot: number | null;
  readonly notAskedReason: string | null;
  readonly publicKey: Buffer | null;
  readonly sealedSeed: Buffer | null;
}

/** What is kept of an issued pass until the round closes: no time, no person, no element. */
export interface IssuedSlot {
  readonly blinded: string;
  readonly device: string;
}

export type IssuedSlots = Readonly<Record<string, IssuedSlot>>;

/** The issue state of passes. */
@Injectable()
export class IssueStore {
  /** Keeps the round from closing while a pass is being issued. An advisory lock leaves no trace on the disk. */
  async holdOpen(tx: Tx, roundId: RoundId): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock_shared(hashtextextended('issue|' || $1::text, 0))`, [roundId]);
  }

  /** Waits for passes being issued and keeps new ones out until the transaction ends. */
  async shut(tx: Tx, roundId: RoundId): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('issue|' || $1::text, 0))`, [roundId]);
  }

  async place(tx: Tx, organization: OrganizationId, roundId: RoundId, personId: PersonId): Promise<IssuePlace | undefined> {
    return row<IssuePlace>(
      tx,
      `select r.state, r.closes_at as "closesAt", m.unit_id as "unitId", m.slot, m.not_asked_reason as "notAskedReason", u.public_key as "publicKey", s.sealed_seed as "sealedSeed"
         from round r
         join round_member m on m.organization_id = r.organization_id and m.round_id = r.round_id and m.person_id = $3
         left join round_unit u on u.organization_id = r.organization_id and u.round_id = r.round_id and u.unit_id = m.unit_id
         left join round_secret s on s.organization_id = r.organization_id and s.round_id = r.round_id
        where r.organization_id = $1 and r.round_id = $2`,
      [organization, roundId, personId],
    );
  }

  async lockBucket(tx: Tx, organization: OrganizationId, roundId: RoundId, bucket: number): Promise<IssuedSlots> {
    const keys = [organization, roundId, bucket];
    await tx.query(`insert into issue_bucket (organization_id, round_id, bucket, slots) values ($1, $2, $3, '{}') on conflict do nothing`, keys);
    const found = await row<{ slots: IssuedSlots }>(tx, `select slots from issue_bucket where organization_id = $1 and round_id = $2 and bucket = $3 for update`, keys);
    return found!.slots;
  }

  /** The bucket is written whole, whichever slot changed. */
  async writeBucket(tx: Tx, organization: OrganizationId, roundId: RoundId, bucket: number, slots: IssuedSlots): Promise<void> {
    await tx.query(`update issue_bucket set slots = $4 where organization_id = $1 and round_id = $2 and bucket = $3`, [organization, roundId, bucket, JSON.stringify(slots)]);
  }
}
