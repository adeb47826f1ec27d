import { Injectable } from '@nestjs/common';
import type { SignedText } from '../../../engines/anonymity/manifest.js';
import type { Recount } from '../../../engines/anonymity/recount.js';
import type { OrganizationId, RoundId } from '../../../kernel/ids.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';

/** A manifest as it is stored. */
export interface StoredManifest extends SignedText {
  readonly previousHash: string;
}

const TEXTS = `encode(m.hash, 'hex') as hash, encode(m.previous_hash, 'hex') as "previousHash", m.body`;

/** Reads of manifests and recounts. */
@Injectable()
export class ManifestQuery {
  async ofRound(tx: Tx, organization: OrganizationId, roundId: RoundId): Promise<StoredManifest | undefined> {
    return row<StoredManifest>(tx, `select ${TEXTS} from manifest m where m.organization_id = $1 and m.round_id = $2`, [organization, roundId]);
  }

  /** The round of an unguessable address, whatever the organization. */
  async byAddress(tx: Tx, address: string): Promise<{ organization: OrganizationId; roundId: RoundId } | undefined> {
    return row(tx, `select organization_id as organization, round_id as "roundId" from door.find_manifest($1)`, [address]);
  }

  /** The organization's manifests from the first to this round's, oldest first. */
  async chainTo(tx: Tx, organization: OrganizationId, roundId: RoundId): Promise<readonly StoredManifest[]> {
    return rows<StoredManifest>(
      tx,
      `select ${TEXTS} from manifest m
        where m.organization_id = $1 and m.sequence <= (select o.sequence from manifest o where o.organization_id = $1 and o.round_id = $2) order by m.sequence`,
      [organization, roundId],
    );
  }

  /** The recount with its spent hashes put back to their units, or without any once their 90 days are over; undefined before close. */
  async recount(tx: Tx, organization: OrganizationId, roundId: RoundId, now: Date): Promise<Recount | undefined> {
    const found = await row<{ body: Recount; hashes: string[] | null }>(
      tx,
      `select c.body, case when c.withdraw_hashes_on <= ($3::timestamptz at time zone 'UTC')::date then null
                           else (select array_agg(encode(hash, 'hex') order by place) from unnest(c.spent_hashes) with ordinality as h(hash, place)) end as hashes
         from round_recount c where c.organization_id = $1 and c.round_id = $2`,
      [organization, roundId, now],
    );
    return found && withHashes(found.body, found.hashes);
  }
}

function withHashes(recount: Recount, hashes: readonly string[] | null): Recount {
  if (hashes === null && recount.units.some(({ spent }) => spent > 0)) return recount;
  let from = 0;
  const units = recount.units.map((unit) => {
    const spentHashes = (hashes ?? []).slice(from, from + unit.spent);
    from += unit.spent;
    return { ...unit, spentHashes };
  });
  return { ...recount, units };
}
