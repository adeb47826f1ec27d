import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** How much to load: every team answers every question in every round. */
export interface ReleasedSize {
  readonly teams: number;
  readonly people: number;
  readonly rounds: number;
}

/** An organization full of released results. */
export interface LoadedOrganization {
  readonly organization: string;
  readonly root: string;
  readonly teams: readonly string[];
  readonly viewer: string;
  readonly answers: number;
}

export const DRIVERS = ['engagement', 'exhaustion', 'safety', 'clarity', 'autonomy', 'workload', 'growth', 'support', 'focus', 'tools', 'cognitive-load', 'information'];

/**
 * Writes an organization of one level whose rounds are sealed and released, set-based: batches with histograms of the right sizes (they are what
 * answers weigh after sealing), released values from them, and the outbox rows, all closed. The fold is left to the program.
 */
export async function loadReleased(url: string, { teams, people, rounds }: ReleasedSize): Promise<LoadedOrganization> {
  const client = new Client(url);
  await client.connect();
  await client.query('set role barograph_app');
  const [organization, root, viewer, pulse] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const ids = Array.from({ length: teams }, () => randomUUID());
  const run = (sql: string, parameters: readonly unknown[] = []) => client.query(sql, [...parameters]);
  await run(`select set_config('app.organization_id', $1, false)`, [organization]);
  await run(`insert into organization (organization_id, name, time_zone, locale, sealing_tick_seconds, created_at) values ($1, 'Bench', 'UTC', 'en', 3600, now())`, [organization]);
  await run(`insert into team (organization_id, team_id, parent_team_id, name, created_at) values ($1, $2, null, 'Company', now())`, [organization, root]);
  await run(`insert into team (organization_id, team_id, parent_team_id, name, created_at) select $1, id, $2, 'Team ' || place, now() from unnest($3::uuid[]) with ordinality as t(id, place)`, [organization, root, ids]);
  await run(`insert into person (organization_id, person_id, email, name, time_zone, locale, created_at) values ($1, $2::uuid, $2::uuid::text || '@example.org', 'Viewer', 'UTC', 'en', now())`, [organization, viewer]);
  await run(`insert into role_grant (organization_id, person_id, role, granted_at) values ($1, $2, 'whole-organization-viewer', now())`, [organization, viewer]);
  await run(`insert into driver (organization_id, driver_id, kind, names, descriptions, higher_is_worse, is_custom, position)
             select $1, id, case id when 'engagement' then 'outcome' when 'exhaustion' then 'strain' else 'driver' end, jsonb_build_object('en', id, 'de', id), jsonb_build_object('en', id, 'de', id), id = 'exhaustion', false, place
               from unnest($2::text[]) with ordinality as d(id, place)`, [organization, DRIVERS]);
  await run(`insert into item (organization_id, item_id, version, driver_id, position, texts, scale, reversed, source, licence)
             select $1, id || '-1', 1, id, 1, jsonb_build_object('en', id, 'de', id), 'agree-5', false, 'Benchmark', 'Benchmark' from unnest($2::text[]) as d(id)`, [organization, DRIVERS]);
  await run(`insert into pulse (organization_id, pulse_id, name, audience_team_id, state, cadence, weekday, hour, time_zone, window_hours, lead_hours, k, comment_k, asks_comment, members_see_results, rotating_per_round, started_at, created_at)
             values ($1, $2, 'Pulse', $3, 'active', 'weekly', 1, 9, 'UTC', 72, 48, 5, 10, false, true, 0, now() - interval '3 years', now())`, [organization, pulse, root]);
  await run(`insert into round (organization_id, round_id, pulse_id, number, state, mode, k, comment_k, asks_comment, members_see_results, announced_at, opens_at, closes_at, opened_at, closed_at, destroyed)
             select $1, gen_random_uuid(), $2, n, 'closed', 'anonymous', 5, 10, false, true, t, t, t + interval '3 days', t, t + interval '3 days', 0
               from generate_series(1, $3) n, lateral (select date_trunc('day', now()) - (($3 - n + 1) * interval '7 days') as t) w`, [organization, pulse, rounds]);
  await run(`insert into round_question (organization_id, round_id, position, item_id, item_version, driver_id)
             select $1, r.round_id, d.place, d.id || '-1', 1, d.id from round r, unnest($2::text[]) with ordinality as d(id, place) where r.organization_id = $1`, [organization, DRIVERS]);
  await run(`insert into round_unit (organization_id, round_id, team_id, parent_team_id, name, unit_id, answers_at_team_id, public_key, eligible, roster_hash)
             select $1, r.round_id, t.team_id, t.parent_team_id, t.name, case when t.parent_team_id is null then null else t.team_id end, t.team_id,
                    case when t.parent_team_id is null then null else decode(repeat('00', 32), 'hex') end, case when t.parent_team_id is null then null else $2::integer end, case when t.parent_team_id is null then null else '\\x00'::bytea end
               from round r, team t where r.organization_id = $1 and t.organization_id = $1 order by t.parent_team_id nulls first`, [organization, people]);
  await run(`insert into batch (organization_id, round_id, batch_id, team_id, size) select $1, u.round_id, gen_random_uuid(), u.team_id, $2::integer from round_unit u where u.organization_id = $1 and u.unit_id is not null`, [organization, people]);
  // Shares of 1..5 that differ by team and driver and stay over the rounds, but for chance.
  await run(`insert into batch_histogram (organization_id, round_id, batch_id, item_id, counts, n)
             select $1, b.round_id, b.batch_id, d.id || '-1', array[c.a, c.b, $3::integer - c.a - c.b - c.d - c.e, c.d, c.e, 0], $3::integer
               from batch b, unnest($2::text[]) as d(id), lateral (select (random() * 0.1 * $3::integer)::int a, (random() * 0.2 * $3::integer)::int b, ((0.25 + random() * 0.1) * $3::integer)::int d, ((0.1 + random() * 0.1) * $3::integer)::int e, b.batch_id, d.id) c
              where b.organization_id = $1`, [organization, DRIVERS, people]);
  await run(`insert into released_round (organization_id, round_id, team_id, is_final, revision, answered, eligible, level)
             select $1, u.round_id, u.team_id, true, 1, case when u.unit_id is null then $2::integer * $3::integer else $2::integer end, case when u.unit_id is null then $2::integer * $3::integer else $2::integer end, 5 from round_unit u where u.organization_id = $1`, [organization, people, teams]);
  await run(`insert into released_result (organization_id, round_id, team_id, driver_id, is_final, n, headline, low, high, ladder_version)
             with cell as (select b.round_id, b.team_id, left(h.item_id, -2) as driver_id, h.n, (h.counts[2] + 2 * h.counts[3] + 3 * h.counts[4] + 4 * h.counts[5]) as steps from batch_histogram h join batch b using (organization_id, round_id, batch_id) where h.organization_id = $1),
             every as (select * from cell union all select round_id, $2::uuid, driver_id, sum(n)::int, sum(steps)::int from cell group by round_id, driver_id)
             select $1, round_id, team_id, driver_id, true, n, m, greatest(m - 3, 0), least(m + 3, 100), 1 from every, lateral (select round(25.0 * steps / n, 1) as m) x`, [organization, root]);
  await run(`insert into release_outbox (organization_id, outbox_id, round_id, is_final) select $1, gen_random_uuid(), r.round_id, true from round r where r.organization_id = $1`, [organization]);
  const total = await client.query<{ answers: string }>(`select sum(n) as answers from batch_histogram where organization_id = $1`, [organization]);
  await client.end();
  return { organization, root, teams: ids, viewer, answers: Number(total.rows[0]!.answers) };
}
