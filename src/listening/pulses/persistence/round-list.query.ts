import type { Page } from '../../../kernel/page.js';
import { decodeCursor, pageOf } from '../../../kernel/page.js';
import { rows, type Tx } from '../../../platform/database/tx.js';
import type { RoundState } from '../domain/round-lifecycle.js';

/** A round as screens read it. */
export interface RoundView {
  readonly roundId: string;
  readonly pulseId: string;
  readonly number: number;
  readonly state: RoundState;
  readonly k: number;
  readonly commentK: number;
  readonly asksComment: boolean;
  readonly membersSeeResults: boolean;
  readonly announcedAt: Date;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly closedAt: Date | null;
  readonly destroyed: number | null;
  readonly manifestHash: string;
  readonly manifestAddress: string;
}

/** A unit of a round, or a team of its audience that is none (then `eligible` and `publicKey` are null). */
export interface RoundTeamView {
  readonly roundId: string;
  readonly teamId: string;
  readonly parentTeamId: string | null;
  readonly name: string;
  readonly isUnit: boolean;
  readonly answersAtTeamId: string | null;
  readonly eligible: number | null;
  readonly publicKey: string | null;
  readonly isCompleted: boolean;
}

const ROUND = `
  select r.round_id as "roundId", r.pulse_id as "pulseId", r.number, r.state, r.k, r.comment_k as "commentK", r.asks_comment as "asksComment",
         r.members_see_results as "membersSeeResults", r.announced_at as "announcedAt", r.opens_at as "opensAt", r.closes_at as "closesAt",
         r.closed_at as "closedAt", r.destroyed, encode(m.hash, 'hex') as "manifestHash", m.address as "manifestAddress"
    from round r join manifest m on m.organization_id = r.organization_id and m.round_id = r.round_id`;

/** Rounds by id, in no order. */
export function roundsById(tx: Tx, roundIds: readonly string[]): Promise<RoundView[]> {
  return rows<RoundView>(tx, `${ROUND} where r.organization_id = current_organization() and r.round_id = any($1)`, [roundIds]);
}

/** A pulse's rounds, the newest first. */
export async function roundsOfPulse(tx: Tx, pulseId: string, first: number, after: string | null): Promise<Page<{ roundId: string; number: number }>> {
  const key = after === null ? undefined : decodeCursor(after, 1);
  const below = key && /^\d{1,9}$/.test(key[0]!) ? Number(key[0]) : null;
  const found = await rows<{ roundId: string; number: number }>(tx, `
    select round_id as "roundId", number from round
     where organization_id = current_organization() and pulse_id = $1 and ($2::integer is null or number < $2) order by number desc limit $3`, [pulseId, below, first + 1]);
  return pageOf(found, first, after, ({ number }) => [String(number)]);
}

/** The teams of some rounds' audiences, units and others, by name. */
export function teamsOfRounds(tx: Tx, roundIds: readonly string[]): Promise<RoundTeamView[]> {
  return rows<RoundTeamView>(tx, `
    select round_id as "roundId", team_id as "teamId", parent_team_id as "parentTeamId", name, unit_id is not null as "isUnit",
           answers_at_team_id as "answersAtTeamId", eligible, encode(public_key, 'hex') as "publicKey", completed as "isCompleted"
      from round_unit where organization_id = current_organization() and round_id = any($1) order by name, team_id`, [roundIds]);
}
