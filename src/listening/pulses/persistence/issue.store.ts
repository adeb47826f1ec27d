import { Injectable } from '@nestjs/common';
import type { OrganizationId, PersonId, RoundId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
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

  /** The sealed state of a bucket, held until the transaction ends; undefined while no pass of it was issued. */
  async lockBucket(tx: Tx, organization: OrganizationId, roundId: RoundId, bucket: number): Promise<Uint8Array | undefined> {
    const keys = [organization, roundId, bucket];
    // The row may not be there yet, so what is locked is its name.
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('bucket|' || $1::text || '|' || $2::text, 0))`, [roundId, bucket]);
    return (await row<{ sealed: Buffer }>(tx, `select sealed from issue_bucket where organization_id = $1 and round_id = $2 and bucket = $3`, keys))?.sealed;
  }

  /** The bucket is written whole, whichever slot changed. */
  async writeBucket(tx: Tx, organization: OrganizationId, roundId: RoundId, bucket: number, sealed: Uint8Array): Promise<void> {
    await tx.query(
      `insert into issue_bucket (organization_id, round_id, bucket, sealed) values ($1, $2, $3, $4)
       on conflict (organization_id, round_id, bucket) do update set sealed = excluded.sealed`,
      [organization, roundId, bucket, sealed],
    );
  }

  async buckets(tx: Tx, organization: OrganizationId, roundId: RoundId): Promise<readonly { readonly bucket: number; readonly sealed: Uint8Array }[]> {
    return rows(tx, `select bucket, sealed from issue_bucket where organization_id = $1 and round_id = $2 order by bucket`, [organization, roundId]);
  }

  /** The unit of every slot of the frozen roster. */
  async unitsOfSlots(tx: Tx, organization: OrganizationId, roundId: RoundId): Promise<ReadonlyMap<number, string>> {
    const found = await rows<{ slot: number; unitId: string }>(tx, `select slot, unit_id as "unitId" from round_member where organization_id = $1 and round_id = $2 and slot is not null`, [organization, roundId]);
    return new Map(found.map(({ slot, unitId }) => [slot, unitId]));
  }
}
