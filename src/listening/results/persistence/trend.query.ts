import { preparedRows, row, rows, type Tx } from '../../../platform/database/tx.js';
import type { FoldedRollup } from '../domain/trend.js';
import { packed, unpack } from './packed-columns.js';
import { TIME_LINE_REVISION } from './annotation.store.js';

/** A round in which a team stood in the audience. */
export interface TeamRoundRow {
  readonly roundId: string;
  readonly pulseId: string;
  readonly number: number;
  readonly state: 'open' | 'closed';
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly k: number;
  readonly commentK: number;
  readonly asksComment: boolean;
  /** A unit, or the top of the audience. */
  readonly isNode: boolean;
  readonly isUnit: boolean;
  readonly name: string;
  readonly answersAtTeamId: string | null;
  /** People asked in the team's subtree while the round is open; 0 afterwards. */
  readonly eligible: number;
  /** Drivers asked on agreement: the ones that have a trend. */
  readonly drivers: readonly string[];
  /** Published participation; null while open or suppressed. */
  readonly answered: number | null;
  readonly answeredOf: number | null;
  readonly level: number;
  readonly revision: number;
  readonly isFinal: boolean;
}

export interface TeamRoundsFilter {
  readonly pulseId: string | null;
  /** Null: every round the team stood in. */
  readonly roundIds: readonly string[] | null;
  readonly last: number;
  /** Days in the organization's time zone on which a round opened, both included; null: no bound. */
  readonly from?: string | null;
  readonly to?: string | null;
}

const ROUND = `
             r.round_id as "roundId", r.pulse_id as "pulseId", r.number, r.state, r.opens_at as "opensAt", r.closes_at as "closesAt", r.k, r.comment_k as "commentK",
             r.asks_comment as "asksComment", u.unit_id is not null or u.parent_team_id is null as "isNode", u.unit_id is not null as "isUnit", u.name,
             u.answers_at_team_id as "answersAtTeamId",
             case when r.state = 'open' then (
               with recursive below as (
                 select b.team_id, b.eligible from round_unit b where b.organization_id = u.organization_id and b.round_id = u.round_id and b.team_id = u.team_id
                 union all
                 select b.team_id, b.eligible from round_unit b join below on b.parent_team_id = below.team_id
                  where b.organization_id = u.organization_id and b.round_id = u.round_id)
               select coalesce(sum(below.eligible), 0)::integer from below) else 0 end as eligible,
             to_json(coalesce(t.asked_driver_ids, array(select distinct q.driver_id from round_question q
                     join item i on i.organization_id = q.organization_id and i.item_id = q.item_id and i.version = q.item_version and i.scale = 'agree-5'
                    where q.organization_id = r.organization_id and q.round_id = r.round_id))) as drivers,
             case when p.is_final then p.answered end as answered, case when p.is_final and p.answered is not null then p.eligible end as "answeredOf",
             coalesce(p.level, 0) as level, coalesce(p.revision, 0) as revision, coalesce(p.is_final, false) as "isFinal"`;

/** The newest rounds of a team that opened, the oldest first, with more columns. */
function newestRounds<Row>(tx: Tx, name: string, columns: readonly string[], teamId: string, { pulseId, roundIds, last, from, to }: TeamRoundsFilter): Promise<Row[]> {
  return preparedRows<Row>(tx, name, `
    select * from (
      select ${[ROUND, ...columns].join(', ')}
        from round_unit u
        join round r on r.organization_id = u.organization_id and r.round_id = u.round_id
        left join released_round p on p.organization_id = u.organization_id and p.round_id = u.round_id and p.team_id = u.team_id
        left join trend_rollup t on t.organization_id = u.organization_id and t.team_id = u.team_id and t.round_id = u.round_id
        join organization o on o.organization_id = r.organization_id
       where u.organization_id = current_organization() and u.team_id = $1 and r.state in ('open', 'closed') and ($2::uuid is null or r.pulse_id = $2) and ($3::uuid[] is null or r.round_id = any($3))
         and ($5::date is null or (r.opens_at at time zone o.time_zone)::date >= $5) and ($6::date is null or (r.opens_at at time zone o.time_zone)::date <= $6)
       order by r.opens_at desc, r.round_id desc limit $4) newest
     order by "opensAt", "roundId"`, [teamId, pulseId, roundIds, last, from ?? null, to ?? null]);
}

/** The newest rounds of a team that opened, the oldest first. */
export function teamRounds(tx: Tx, teamId: string, filter: TeamRoundsFilter): Promise<TeamRoundRow[]> {
  return newestRounds<TeamRoundRow>(tx, 'team-rounds', [], teamId, filter);
}

/** A round of a team with what was folded of it. */
export interface FoldedRound {
  readonly round: TeamRoundRow;
  readonly rollup: FoldedRollup | undefined;
}

type SignalColumns = Pick<FoldedRollup, 'directions' | 'alarms' | 'sinceRoundIds'>;
type FoldedColumns = TeamRoundRow & Pick<FoldedRollup, 'ladder' | 'pooledAtTeamId' | 'driverIds' | 'states' | 'newLevels'> & Partial<SignalColumns> & {
  readonly isFolded: boolean;
  readonly isFinallyFolded: boolean;
  readonly numbers: string;
};
/** Packed into `numbers`; those behind only a signal tells. */
const CURVES = ['headline', 'low', 'high', 'n', 'pooled', 'pooled_low', 'pooled_high', 'fast', 'slow', 'limit_low', 'limit_high', 'z', 'parameters_versions'];
const OF_SIGNALS = ['change_sd', 'results'];

/** The newest rounds of a team with their roll-ups, in one statement. Without `signals`, what only a signal tells is empty. */
export async function teamHistory(tx: Tx, teamId: string, filter: TeamRoundsFilter, signals: boolean): Promise<readonly FoldedRound[]> {
  const numbers = packed((signals ? [...CURVES, ...OF_SIGNALS] : CURVES).map((column) => `t.${column}`));
  const found = await newestRounds<FoldedColumns>(tx, signals ? 'team-history-signals' : 'team-history', [
    't.team_id is not null as "isFolded", coalesce(t.is_final, false) as "isFinallyFolded", t.ladder_version as ladder, t.pooled_at_team_id as "pooledAtTeamId", t.new_levels as "newLevels"',
    asJson(['driver_ids', 'driverIds'], ['states']), `${numbers} as numbers`, ...(signals ? [asJson(['directions'], ['alarms'], ['since_round_ids', 'sinceRoundIds'])] : []),
  ], teamId, filter);
  return found.map((row) => ({ round: row, rollup: row.isFolded ? rollupOf(row, teamId) : undefined }));
}

/** Field by field: spreading so many makes objects that are slow to read. */
function rollupOf(row: FoldedColumns, teamId: string): FoldedRollup {
  const [headline, low, high, n, pooled, pooledLow, pooledHigh, fast, slow, limitLow, limitHigh, z, parametersVersions, changeSd, results] = unpack(row.numbers) as unknown as readonly number[][];
  return {
    teamId, roundId: row.roundId, closesAt: row.closesAt, isFinal: row.isFinallyFolded, k: row.k, ladder: row.ladder, pooledAtTeamId: row.pooledAtTeamId, askedDriverIds: row.drivers, driverIds: row.driverIds,
    headline: headline!, low: low!, high: high!, n: n!, pooled: pooled!, pooledLow: pooledLow!, pooledHigh: pooledHigh!, fast: fast!, slow: slow!, limitLow: limitLow!, limitHigh: limitHigh!, z: z!,
    states: row.states, parametersVersions: parametersVersions!, newLevels: row.newLevels,
    changeSd: changeSd ?? [], results: results ?? [], directions: row.directions ?? [], alarms: row.alarms ?? [], sinceRoundIds: row.sinceRoundIds ?? [],
  };
}

/** The roll-ups of a team in some rounds. */
export function teamRollups(tx: Tx, teamId: string, roundIds: readonly string[]): Promise<FoldedRollup[]> {
  return preparedRows<FoldedRollup>(tx, 'team-rollups', `select ${ROLLUP} from trend_rollup t where t.organization_id = current_organization() and t.team_id = $1 and t.round_id = any($2::uuid[])`, [teamId, roundIds]);
}

/** The newest final roll-ups of a team in the pulse of a round, up to that round, by time. */
export async function rollupsUpTo(tx: Tx, teamId: string, roundId: string, last: number): Promise<readonly FoldedRollup[]> {
  const found = await rows<FoldedRollup>(tx, `
    select ${ROLLUP} from trend_rollup t join round r on r.organization_id = t.organization_id and r.round_id = $2
     where t.organization_id = current_organization() and t.team_id = $1 and t.is_final and t.pulse_id = r.pulse_id and t.closes_at <= r.closes_at order by t.closes_at desc limit $3`, [teamId, roundId, last]);
  return found.toReversed();
}

/** The roll-ups of a closed round, all nodes. */
export function roundRollups(tx: Tx, roundId: string): Promise<FoldedRollup[]> {
  return rows<FoldedRollup>(tx, `select ${ROLLUP} from trend_rollup t where t.organization_id = current_organization() and t.round_id = $1 and t.is_final`, [roundId]);
}

/** Arrays as JSON: the client reads that natively, and PostgreSQL's own notation letter by letter, which costs more than the query. */
function asJson(...columns: readonly (readonly [column: string, name?: string])[]): string {
  return columns.map(([column, name = column]) => `to_json(t.${column}) as "${name}"`).join(', ');
}

/** The columns of a roll-up under the names of `FoldedRollup`; the table is `t`. */
export const ROLLUP = `t.team_id as "teamId", t.round_id as "roundId", t.closes_at as "closesAt", t.is_final as "isFinal", t.k, t.ladder_version as ladder, t.pooled_at_team_id as "pooledAtTeamId", ${asJson(
  ['asked_driver_ids', 'askedDriverIds'], ['driver_ids', 'driverIds'], ['headline'], ['low'], ['high'], ['n'], ['pooled'], ['pooled_low', 'pooledLow'], ['pooled_high', 'pooledHigh'], ['fast'], ['slow'],
  ['limit_low', 'limitLow'], ['limit_high', 'limitHigh'], ['change_sd', 'changeSd'], ['z'], ['states'], ['directions'], ['alarms'], ['since_round_ids', 'sinceRoundIds'], ['results'], ['parameters_versions', 'parametersVersions'],
)}, t.new_levels as "newLevels"`;

/** Other teams that answer where a team that is no unit answers, and the name of that place; both as announced. */
export async function pooledElsewhere(tx: Tx, roundId: string, teamId: string, answersAtTeamId: string | null): Promise<{ answersAt: string; together: readonly string[] } | null> {
  if (answersAtTeamId === null) return null;
  const at = await row<{ name: string }>(tx, 'select name from round_unit where organization_id = current_organization() and round_id = $1 and team_id = $2', [roundId, answersAtTeamId]);
  const together = await rows<{ name: string }>(tx, `
    select name from round_unit where organization_id = current_organization() and round_id = $1 and unit_id is null and answers_at_team_id = $2 and team_id <> $3 order by lower(name)`, [roundId, answersAtTeamId, teamId]);
  return at ? { answersAt: at.name, together: together.map(({ name }) => name) } : null;
}

/**
 * Raised with every release, its fold, and every change of state that a team's page shows: only such things add to it, so equal means current.
 * "<releases>.<rounds>.<closed>.<events on the time line>.<fold>".
 */
export async function teamRevision(tx: Tx, teamId: string): Promise<string> {
  const [counted] = await preparedRows<{ releases: number; rounds: number; closed: number; events: number; fold: string }>(tx, 'team-revision', `
    select coalesce(sum(p.revision), 0)::integer as releases, count(*)::integer as rounds, (count(*) filter (where r.state = 'closed'))::integer as closed,
           ${TIME_LINE_REVISION} as events, coalesce(max(f.version), 0) as fold
      from round_unit u join round r on r.organization_id = u.organization_id and r.round_id = u.round_id and r.state in ('open', 'closed')
      left join released_round p on p.organization_id = u.organization_id and p.round_id = u.round_id and p.team_id = u.team_id
      left join trend_rollup f on f.organization_id = u.organization_id and f.team_id = u.team_id and f.round_id = u.round_id
     where u.organization_id = current_organization() and u.team_id = $1`, [teamId]);
  return `${counted?.releases ?? 0}.${counted?.rounds ?? 0}.${counted?.closed ?? 0}.${counted?.events ?? 0}.${counted?.fold ?? 0}`;
}

/** The newest round of a team that opened, for news that doesn't name one. */
export async function newestRoundOf(tx: Tx, teamId: string): Promise<string | undefined> {
  return (await row<{ id: string }>(tx, `
    select r.round_id as id from round_unit u join round r on r.organization_id = u.organization_id and r.round_id = u.round_id
     where u.organization_id = current_organization() and u.team_id = $1 and r.state in ('open', 'closed') order by r.opens_at desc limit 1`, [teamId]))?.id;
}

/** When some rounds closed. */
export async function closingTimes(tx: Tx, roundIds: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  if (roundIds.length === 0) return new Map();
  const found = await preparedRows<{ id: string; at: Date }>(tx, 'closing-times', 'select round_id as id, closes_at as at from round where organization_id = current_organization() and round_id = any($1::uuid[])', [roundIds]);
  return new Map(found.map(({ id, at }) => [id, at]));
}
