import { Injectable } from '@nestjs/common';
import { LADDER_VERSION } from '../../../engines/anonymity/ladder.js';
import type { ProductMoments } from '../../../engines/anonymity/published-value.js';
import type { Released } from '../../../engines/anonymity/release.js';
import type { OrganizationId } from '../../../kernel/ids.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { ReleasedCommentRow } from '../domain/released-comment.js';
import type { ItemRow, NodeRelease, ResultRow } from '../domain/release-rows.js';

/** A node whose published values changed, and its new revision. */
export interface ChangedRelease {
  readonly teamId: string;
  readonly revision: number;
}

/** Rounds closed most recently that the pooled SD is taken from. */
const SIGMA_ROUNDS = 12;

/** The released tables: published values and nothing else. */
@Injectable()
export class ReleasedStore {
  /** Histograms of five-point items in the organization's most recently closed rounds, this one left out. */
  async earlierHistograms(tx: Tx, organization: OrganizationId, roundId: string): Promise<readonly (readonly number[])[]> {
    const found = await rows<{ counts: number[] }>(
      tx,
      `select h.counts from batch_histogram h
        where h.organization_id = $1 and cardinality(h.counts) = 6 and h.round_id = any(array(
          select r.round_id from round r where r.organization_id = $1 and r.state = 'closed' and r.round_id <> $2 order by r.closed_at desc, r.round_id limit ${SIGMA_ROUNDS}))`,
      [organization, roundId],
    );
    return found.map(({ counts }) => counts.slice(0, -1));
  }

  /** Replaces what is published at these nodes; gives those where anything changed. */
  async replace(tx: Tx, organization: OrganizationId, roundId: string, nodes: readonly NodeRelease[], isFinal: boolean): Promise<readonly ChangedRelease[]> {
    const known = await this.known(tx, organization, roundId);
    const changed = nodes.filter((node) => known.get(node.teamId)?.print !== printOf(node, isFinal));
    if (changed.length === 0) return [];
    const teams = changed.map(({ teamId }) => teamId);
    for (const table of ['released_item', 'released_result']) {
      await tx.query(`delete from ${table} where organization_id = $1 and round_id = $2 and team_id = any($3::uuid[])`, [organization, roundId, teams]);
    }
    const revisions = changed.map((node) => ({ ...node, revision: (known.get(node.teamId)?.revision ?? 0) + 1 }));
    await this.upsertRounds(tx, organization, roundId, revisions, isFinal);
    await this.insertResults(tx, organization, roundId, changed, isFinal);
    await this.insertItems(tx, organization, roundId, changed);
    return revisions.map(({ teamId, revision }) => ({ teamId, revision }));
  }

  async insertMoments(tx: Tx, organization: OrganizationId, roundId: string, moments: Released<ProductMoments>): Promise<void> {
    await tx.query(`update released_round set moments = $4 where organization_id = $1 and round_id = $2 and team_id = $3`, [organization, roundId, moments.value.node, JSON.stringify(moments.value)]);
  }

  /**
   * Inserts in the order given, which is shuffled: rows lie in the table in the order of their writing. A key belongs to one comment: one that
   * came twice, or stands beside an earlier comment, would tie comments together, so those comments are released without it. Rounds that close at
   * the same time do this one after another: a key that came in both must stop neither.
   */
  async insertComments(tx: Tx, organization: OrganizationId, roundId: string, comments: readonly ReleasedCommentRow[]): Promise<void> {
    if (comments.length === 0) return;
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('comment-keys|' || $1::text, 0))`, [organization]);
    await tx.query(
      `with written as (
         select c.*, decode(c."publicKey", 'hex') as key, count(*) over (partition by c."publicKey") as uses
           from rows from (jsonb_to_recordset($3::jsonb) as ("commentId" uuid, "teamId" uuid, body text, "publicKey" text)) with ordinality as c)
       insert into released_comment (organization_id, round_id, comment_id, team_id, body, public_key)
       select $1, $2, w."commentId", w."teamId", w.body,
              case when w.uses = 1 and not exists (select from released_comment o where o.organization_id = $1 and o.public_key = w.key) then w.key end
         from written w order by w.ordinality`,
      [organization, roundId, JSON.stringify(comments)],
    );
  }

  /** Destroys the texts of some comments, whose rows stay as tombstones, and writes all of their rounds anew, so that no row's number tells which came last. */
  async withdrawComments(tx: Tx, organization: OrganizationId, roundIds: readonly string[], commentIds: readonly string[]): Promise<void> {
    await tx.query(
      `update released_comment set body = case when comment_id = any($3::uuid[]) then null else body end where organization_id = $1 and round_id = any($2::uuid[])`,
      [organization, roundIds, commentIds],
    );
  }

  private async known(tx: Tx, organization: OrganizationId, roundId: string): Promise<ReadonlyMap<string, { revision: number; print: string }>> {
    const keys = [organization, roundId];
    const rounds = await rows<Omit<NodeRelease, 'results' | 'items'> & { revision: number; isFinal: boolean }>(
      tx,
      `select team_id as "teamId", level, answered, eligible, revision, is_final as "isFinal" from released_round where organization_id = $1 and round_id = $2`,
      keys,
    );
    const results = await rows<ResultRow & { teamId: string }>(
      tx,
      `select team_id as "teamId", driver_id as "driverId", n, headline::float8, low::float8, high::float8 from released_result where organization_id = $1 and round_id = $2`,
      keys,
    );
    const items = await rows<ItemRow & { teamId: string }>(
      tx,
      `select team_id as "teamId", item_id as "itemId", level, n, headline::float8, low::float8, high::float8, favourable::float8, bins, distribution
         from released_item where organization_id = $1 and round_id = $2`,
      keys,
    );
    return new Map(rounds.map(({ revision, isFinal, ...node }) => {
      const own = { results: results.filter(({ teamId }) => teamId === node.teamId), items: items.filter(({ teamId }) => teamId === node.teamId) };
      return [node.teamId, { revision, print: printOf({ ...node, ...own }, isFinal) }];
    }));
  }

  private async upsertRounds(tx: Tx, organization: OrganizationId, roundId: string, nodes: readonly (NodeRelease & { revision: number })[], isFinal: boolean): Promise<void> {
    await tx.query(
      `insert into released_round (organization_id, round_id, team_id, is_final, revision, answered, eligible, level)
       select $1, $2, n."teamId", $4, n.revision, n.answered, n.eligible, n.level
         from jsonb_to_recordset($3::jsonb) as n("teamId" uuid, revision integer, answered integer, eligible integer, level integer)
       on conflict (organization_id, round_id, team_id) do update
          set is_final = excluded.is_final, revision = excluded.revision, answered = excluded.answered, eligible = excluded.eligible, level = excluded.level`,
      [organization, roundId, JSON.stringify(nodes.map(({ teamId, revision, answered, eligible, level }) => ({ teamId, revision, answered, eligible, level }))), isFinal],
    );
  }

  private async insertResults(tx: Tx, organization: OrganizationId, roundId: string, nodes: readonly NodeRelease[], isFinal: boolean): Promise<void> {
    const results = nodes.flatMap(({ teamId, results: own }) => own.map((result) => ({ teamId, ...result })));
    await tx.query(
      `insert into released_result (organization_id, round_id, team_id, driver_id, is_final, n, headline, low, high, ladder_version)
       select $1, $2, r."teamId", r."driverId", $4, r.n, r.headline, r.low, r.high, ${LADDER_VERSION}
         from jsonb_to_recordset($3::jsonb) as r("teamId" uuid, "driverId" text, n integer, headline numeric, low numeric, high numeric)`,
      [organization, roundId, JSON.stringify(results), isFinal],
    );
  }

  private async insertItems(tx: Tx, organization: OrganizationId, roundId: string, nodes: readonly NodeRelease[]): Promise<void> {
    const items = nodes.flatMap(({ teamId, items: own }) => own.map((item) => ({ teamId, ...item, bins: arrayOf(item.bins), distribution: arrayOf(item.distribution) })));
    await tx.query(
      `insert into released_item (organization_id, round_id, team_id, item_id, level, n, headline, low, high, favourable, bins, distribution, ladder_version)
       select $1, $2, i."teamId", i."itemId", i.level, i.n, i.headline, i.low, i.high, i.favourable, i.bins::integer[], i.distribution::integer[], ${LADDER_VERSION}
         from jsonb_to_recordset($3::jsonb) as i("teamId" uuid, "itemId" text, level integer, n integer, headline numeric, low numeric, high numeric, favourable numeric, bins text, distribution text)`,
      [organization, roundId, JSON.stringify(items)],
    );
  }
}

function arrayOf(counts: readonly number[] | null): string | null {
  return counts === null ? null : `{${counts.join(',')}}`;
}

/** A text that is equal exactly when everything published is. */
function printOf({ level, answered, eligible, results, items }: NodeRelease, isFinal: boolean): string {
  const result = ({ driverId, n, headline, low, high }: ResultRow): string => JSON.stringify([driverId, n, headline, low, high]);
  const item = ({ itemId, level: at, n, headline, low, high, favourable, bins, distribution }: ItemRow): string => JSON.stringify([itemId, at, n, headline, low, high, favourable, bins, distribution]);
  return JSON.stringify([isFinal, level, answered, eligible, results.map(result).sort(), items.map(item).sort()]);
}
