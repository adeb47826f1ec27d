import { Injectable } from '@nestjs/common';
import type { Batch, Sealing } from '../../../engines/anonymity/batch.js';
import { answeredIn } from '../../../engines/anonymity/batch.js';
import { parseManifest } from '../../../engines/anonymity/manifest.js';
import { row, rows, type Tx } from '../../../platform/database/tx.js';
import type { FrozenRound, SealedRow, UnitProgress } from '../domain/frozen-round.js';
import { sealingTreeOf } from '../domain/round-tree.js';
import type { RoundRow } from './round.store.js';

/** A sealing with the random id that its batch is stored under. */
export interface NamedSealing extends Sealing {
  readonly batchId: string;
}

const PROGRESS = `
  select u.unit_id as "unitId", u.eligible, u.completed,
         (select count(*)::integer from spent_pass s where s.organization_id = u.organization_id and s.round_id = u.round_id and s.unit_id = u.unit_id) as answered,
         (select count(*)::integer from pending_answer p where p.organization_id = u.organization_id and p.round_id = u.round_id and p.unit_id = u.unit_id) as pending
    from round_unit u
   where u.organization_id = $1 and u.round_id = $2 and u.unit_id is not null and ($3::uuid[] is null or u.unit_id = any($3::uuid[]))
   order by u.unit_id`;

/** The pools of a round and the batches made of them. */
@Injectable()
export class SealingStore {
  /** @throws Error for a manifest that isn't what its row says; then nothing of the round may be touched. */
  async frozen(tx: Tx, round: RoundRow): Promise<FrozenRound> {
    const stored = await row<{ body: string; hash: Buffer }>(tx, `select body, hash from manifest where organization_id = $1 and round_id = $2`, [round.organization, round.roundId]);
    const manifest = stored && parseManifest(stored.body);
    if (!manifest) throw new Error(`the manifest of round ${round.roundId} can not be read`);
    return { manifest, manifestHash: stored.hash.toString('hex'), tree: sealingTreeOf(manifest, round.audienceTeamId) };
  }

  /** Undefined once the round has ended. */
  async sealedSeed(tx: Tx, round: RoundRow): Promise<Uint8Array | undefined> {
    const found = await row<{ sealed_seed: Buffer }>(tx, `select sealed_seed from round_secret where organization_id = $1 and round_id = $2`, [round.organization, round.roundId]);
    return found?.sealed_seed;
  }

  async progress(tx: Tx, round: RoundRow, units: readonly string[] | null = null): Promise<readonly UnitProgress[]> {
    return rows<UnitProgress>(tx, PROGRESS, [round.organization, round.roundId, units]);
  }

  /**
   * Waits for the answers that are being accepted in these units and keeps new ones out until the transaction ends. Always in the
   * order of the ids, so that two sealings never wait for each other. What is read afterwards holds every acknowledged answer.
   */
  async lockUnits(tx: Tx, round: RoundRow, units: readonly string[]): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(door.unit_lock($1, unit)) from unnest($2::uuid[]) as unit`, [round.roundId, [...units].sort()]);
  }

  async pendingAnswers(tx: Tx, round: RoundRow, units: readonly string[]): Promise<readonly SealedRow[]> {
    return rows<SealedRow>(
      tx,
      `select pending_id as id, unit_id as "unitId", sealed from pending_answer where organization_id = $1 and round_id = $2 and unit_id = any($3::uuid[]) order by pending_id`,
      [round.organization, round.roundId, units],
    );
  }

  /** Writes the batches and deletes the answers that went into them, in the one transaction that makes both true or neither. */
  async replaceByBatches(tx: Tx, round: RoundRow, frozen: FrozenRound, sealings: readonly NamedSealing[]): Promise<void> {
    if (sealings.length === 0) return;
    await tx.query(
      `insert into batch (organization_id, round_id, batch_id, team_id, size)
       select $1, $2, b.id, b.node, b.size from jsonb_to_recordset($3::jsonb) as b(id uuid, node uuid, size integer)`,
      [round.organization, round.roundId, JSON.stringify(sealings.map(({ batchId, batch }) => ({ id: batchId, node: batch.node, size: batch.size })))],
    );
    const cells = sealings.flatMap(({ batchId, batch }) =>
      batch.cells.flatMap((counts, index) => (counts === null ? [] : [{ id: batchId, item: frozen.manifest.questions[index]!.item, counts: `{${counts.join(',')}}`, n: answeredIn(counts) }])),
    );
    await tx.query(
      `insert into batch_histogram (organization_id, round_id, batch_id, item_id, counts, n)
       select $1, $2, c.id, c.item, c.counts::integer[], c.n from jsonb_to_recordset($3::jsonb) as c(id uuid, item text, counts text, n integer)`,
      [round.organization, round.roundId, JSON.stringify(cells)],
    );
    const spent = sealings.flatMap(({ answers }) => answers);
    const deleted = await rows<{ pending_id: string }>(
      tx,
      `with gone as (delete from pending_answer where organization_id = $1 and round_id = $2 and pending_id = any($3::uuid[]) returning pending_id) select pending_id from gone`,
      [round.organization, round.roundId, spent],
    );
    if (deleted.length !== spent.length) throw new Error(`round ${round.roundId}: ${spent.length} answers were added up, ${deleted.length} deleted`);
  }

  /**
   * Writes everything that still waits in the round anew, in a random order. Until then the number of the transaction that wrote an answer could be
   * held against those of other rows that a visit writes, such as a session; afterwards all have one number.
   */
  async shuffleWaiting(tx: Tx, round: RoundRow): Promise<void> {
    await tx.query(`select door.shuffle_waiting($1, $2)`, [round.organization, round.roundId]);
  }

  async setCompleted(tx: Tx, round: RoundRow, units: readonly string[]): Promise<void> {
    if (units.length === 0) return;
    await tx.query(`update round_unit set completed = true where organization_id = $1 and round_id = $2 and unit_id = any($3::uuid[]) and not completed`, [round.organization, round.roundId, units]);
  }

  /** All batches of the round so far, cells in the order of the manifest's questions. */
  async batches(tx: Tx, round: RoundRow, frozen: FrozenRound): Promise<readonly Batch[]> {
    const sizes = await rows<{ id: string; node: string; size: number }>(tx, `select batch_id as id, team_id as node, size from batch where organization_id = $1 and round_id = $2`, [round.organization, round.roundId]);
    const cells = await rows<{ id: string; item: string; counts: number[] }>(tx, `select batch_id as id, item_id as item, counts from batch_histogram where organization_id = $1 and round_id = $2`, [round.organization, round.roundId]);
    const byBatch = new Map<string, Map<string, number[]>>(sizes.map(({ id }) => [id, new Map()]));
    for (const { id, item, counts } of cells) byBatch.get(id)!.set(item, counts);
    return sizes.map(({ id, node, size }) => ({ node, size, cells: frozen.manifest.questions.map(({ item }) => byBatch.get(id)!.get(item) ?? null) }));
  }
}
