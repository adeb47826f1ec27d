import { Injectable } from '@nestjs/common';
import { GENESIS_HASH, type Manifest, type SignedText } from '../../../engines/anonymity/manifest.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { row, type Tx } from '../../../platform/database/tx.js';

/** The end of an organization's chain of manifests. */
export interface ChainEnd {
  readonly sequence: number;
  readonly hash: string;
}

/** Everything that announcing a round writes. */
export interface NewRound {
  readonly organization: OrganizationId;
  readonly manifest: Manifest;
  readonly number: number;
  readonly announcedAt: Date;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly membersSeeResults: boolean;
  readonly signed: SignedText;
  readonly chain: ChainEnd;
  readonly address: string;
  readonly secrets: { readonly sealedSeed: Uint8Array; readonly sealedSalt: Uint8Array };
  readonly teams: readonly {
    readonly teamId: string; readonly parentTeamId: string | null; readonly name: string; readonly unitId: string | null; readonly answersAtTeamId: string | null;
    readonly publicKey: string | null; readonly eligible: number | null; readonly rosterHash: string | null;
  }[];
  readonly members: readonly { readonly personId: string; readonly unitId: string | null; readonly slot: number | null; readonly reason: string | null }[];
}

/** Writes of an announcement. */
@Injectable()
export class AnnouncementStore {
  /** Serialises announcements of one organization and gives the manifest that the next one must name. */
  async lockChain(tx: Tx, organization: OrganizationId): Promise<ChainEnd> {
    await tx.query(`select 1 from organization where organization_id = $1 for no key update`, [organization]);
    const last = await row<{ sequence: number; hash: Buffer }>(tx, `select sequence, hash from manifest where organization_id = $1 order by sequence desc limit 1`, [organization]);
    return last === undefined ? { sequence: 0, hash: GENESIS_HASH } : { sequence: last.sequence, hash: last.hash.toString('hex') };
  }

  async nextNumber(tx: Tx, organization: OrganizationId, pulseId: string): Promise<number> {
    const found = await row<{ next: number }>(tx, `select coalesce(max(number), 0) + 1 as next from round where organization_id = $1 and pulse_id = $2`, [organization, pulseId]);
    return found!.next;
  }

  async insert(tx: Tx, round: NewRound): Promise<void> {
    const { organization, manifest, signed } = round;
    await tx.query(
      `insert into round (organization_id, round_id, pulse_id, number, state, mode, k, comment_k, asks_comment, members_see_results, announced_at, opens_at, closes_at)
       values ($1, $2, $3, $4, 'announced', 'anonymous', $5, $6, $7, $8, $9, $10, $11)`,
      [organization, manifest.round, manifest.pulse, round.number, manifest.k, manifest.commentK, manifest.asksComment, round.membersSeeResults, round.announcedAt, round.opensAt, round.closesAt],
    );
    await tx.query(
      `insert into manifest (organization_id, sequence, round_id, body, hash, previous_hash, address) values ($1, $2, $3, $4, $5, $6, $7)`,
      [organization, round.chain.sequence + 1, manifest.round, signed.body, Buffer.from(signed.hash, 'hex'), Buffer.from(round.chain.hash, 'hex'), round.address],
    );
    await this.insertParts(tx, round);
    await tx.query(`insert into round_secret (organization_id, round_id, sealed_seed, sealed_salt) values ($1, $2, $3, $4)`, [
      organization, manifest.round, Buffer.from(round.secrets.sealedSeed), Buffer.from(round.secrets.sealedSalt),
    ]);
  }

  private async insertParts(tx: Tx, { organization, manifest, teams, members }: NewRound): Promise<void> {
    await tx.query(
      `insert into round_question (organization_id, round_id, position, item_id, item_version, driver_id)
       select $1, $2, q.position, q.item, q.version, q.driver from jsonb_to_recordset($3::jsonb) as q(position integer, item text, version integer, driver text)`,
      [organization, manifest.round, JSON.stringify(manifest.questions.map(({ item, version, driver }, position) => ({ position, item, version, driver })))],
    );
    await tx.query(
      `insert into round_unit (organization_id, round_id, team_id, parent_team_id, name, unit_id, answers_at_team_id, public_key, eligible, roster_hash)
       select $1, $2, t."teamId", t."parentTeamId", t.name, t."unitId", t."answersAtTeamId", decode(t."publicKey", 'hex'), t.eligible, decode(t."rosterHash", 'hex')
         from jsonb_to_recordset($3::jsonb) as t("teamId" uuid, "parentTeamId" uuid, name text, "unitId" uuid, "answersAtTeamId" uuid, "publicKey" text, eligible integer, "rosterHash" text)`,
      [organization, manifest.round, JSON.stringify(teams)],
    );
    await tx.query(
      `insert into round_member (organization_id, round_id, person_id, unit_id, slot, not_asked_reason)
       select $1, $2, m."personId", m."unitId", m.slot, m.reason from jsonb_to_recordset($3::jsonb) as m("personId" uuid, "unitId" uuid, slot integer, reason text)
        order by m."personId"`,
      [organization, manifest.round, JSON.stringify(members)],
    );
  }
}
