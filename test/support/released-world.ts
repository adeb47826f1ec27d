import { randomUUID } from 'node:crypto';
import type { OrganizationId, PersonId, TeamId } from '../../src/kernel/ids.js';
import { ok } from '../../src/kernel/result.js';
import { DriverStore } from '../../src/listening/pulses/persistence/driver.store.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { asOrganization } from './seed-organization.js';
import type { TestApp } from './test-app.js';

const DAY = 24 * 3_600_000;
const FIRST_CLOSE = Date.UTC(2026, 0, 8, 9);

/** What is released of one driver at one team: headline on 0-100 and n. */
export type DriverValue = readonly [headline: number, n: number];

/** An organization whose rounds are written as they stand after sealing: released values only, no answers. */
export interface ReleasedWorld {
  readonly organizationId: OrganizationId;
  readonly pulseId: string;
  readonly teams: ReadonlyMap<string, TeamId>;
  readonly rounds: string[];
}

/** `above`: each team with the one above it; the first is the root. */
export async function seedReleasedWorld(app: TestApp, above: Readonly<Record<string, string | null>>): Promise<ReleasedWorld> {
  const world: ReleasedWorld = { organizationId: randomUUID() as OrganizationId, pulseId: randomUUID(), teams: new Map(Object.keys(above).map((name) => [name, randomUUID() as TeamId])), rounds: [] };
  const { organizationId, teams } = world;
  await asOrganization(app.database, organizationId, async (client) => {
    await client.query(`insert into organization (organization_id, name, time_zone, locale, sealing_tick_seconds, created_at) values ($1, 'World', 'UTC', 'en', 3600, '2024-01-01')`, [organizationId]);
    for (const [name, parent] of Object.entries(above)) {
      await client.query(`insert into team (organization_id, team_id, parent_team_id, name, created_at) values ($1, $2, $3, $4, '2024-01-01')`, [organizationId, teams.get(name), parent && teams.get(parent), name]);
    }
    await client.query(
      `insert into pulse (organization_id, pulse_id, name, audience_team_id, state, cadence, weekday, hour, time_zone, window_hours, lead_hours, k, comment_k, asks_comment, members_see_results, rotating_per_round, started_at, created_at)
       values ($1, $2, 'Pulse', $3, 'active', 'weekly', 1, 9, 'UTC', 72, 48, 5, 10, true, true, 3, '2025-12-01', '2025-12-01')`,
      [organizationId, world.pulseId, [...teams.values()][0]],
    );
  });
  await app.get(UnitOfWork).run({ organization: organizationId }, async (tx) => ok(await app.get(DriverStore).ensureStandard(tx, { organization: organizationId, now: app.clock.now() })));
  return world;
}

/** A person who leads a team. */
export async function leadOf(app: TestApp, world: ReleasedWorld, team: string): Promise<PersonId> {
  const personId = randomUUID() as PersonId;
  await asOrganization(app.database, world.organizationId, async (client) => {
    await client.query(`insert into person (organization_id, person_id, email, name, time_zone, locale, created_at) values ($1, $2, $3, $4, 'UTC', 'en', '2024-01-01')`, [world.organizationId, personId, `${personId}@example.org`, `Lead of ${team}`]);
    await client.query(`insert into team_lead (organization_id, team_id, person_id, since) values ($1, $2, $3, '2024-01-01')`, [world.organizationId, world.teams.get(team), personId]);
  });
  return personId;
}

/** When the round with this number (from 0) closes, one a week. */
export function closesAt(number: number): Date {
  return new Date(FIRST_CLOSE + number * 7 * DAY);
}

export interface ReleaseOptions {
  readonly isOpen?: boolean;
  /** Teams with the team above them as announced; those of the seed unless given. */
  readonly parents: Readonly<Record<string, string | null>>;
  readonly asked: readonly string[];
}

/** Writes the next round with what is released of it, and the outbox row; the round that is open, if there is one, is closed by it. */
export async function release(app: TestApp, world: ReleasedWorld, results: Readonly<Record<string, Readonly<Record<string, DriverValue>>>>, { isOpen = false, parents, asked }: ReleaseOptions): Promise<string> {
  const { organizationId, teams, pulseId } = world;
  return asOrganization(app.database, organizationId, async (client) => {
    const open = await client.query<{ id: string }>(`select round_id as id from round where state = 'open'`);
    const roundId = open.rows[0]?.id ?? randomUUID();
    const end = closesAt(open.rows[0] ? world.rounds.length - 1 : world.rounds.length);
    if (!open.rows[0]) {
      world.rounds.push(roundId);
      const start = new Date(end.getTime() - 3 * DAY);
      await client.query(
        `insert into round (organization_id, round_id, pulse_id, number, state, mode, k, comment_k, asks_comment, members_see_results, announced_at, opens_at, closes_at, opened_at, closed_at, destroyed)
         values ($1, $2, $3, $4, $5, 'anonymous', 5, 10, true, true, $6, $6, $7, $6, $8, $9)`,
        [organizationId, roundId, pulseId, world.rounds.length, isOpen ? 'open' : 'closed', start, end, isOpen ? null : end, isOpen ? null : 0],
      );
      for (const [index, driver] of asked.entries()) {
        await client.query(`insert into round_question (organization_id, round_id, position, item_id, item_version, driver_id) select $1, $2, $3, item_id, version, driver_id from item where driver_id = $4 order by position limit 1`, [organizationId, roundId, index, driver]);
      }
      await client.query('set constraints all deferred');
      for (const [name, parent] of Object.entries(parents)) {
        await client.query(
          `insert into round_unit (organization_id, round_id, team_id, parent_team_id, name, unit_id, answers_at_team_id, public_key, eligible, roster_hash) values ($1, $2, $3, $4, $5, $3, $3, decode(repeat('00', 32), 'hex'), 12, '\\x00')`,
          [organizationId, roundId, teams.get(name), parent && teams.get(parent), name],
        );
      }
    } else if (!isOpen) {
      await client.query(`delete from released_result where round_id = $1`, [roundId]);
      await client.query(`update round set state = 'closed', closed_at = closes_at, destroyed = 0 where round_id = $1`, [roundId]);
    }
    for (const [name, drivers] of Object.entries(results)) {
      await client.query(
        `insert into released_round (organization_id, round_id, team_id, is_final, revision, answered, eligible, level) values ($1, $2, $3, $4, 1, 10, 12, 5)
         on conflict (organization_id, round_id, team_id) do update set is_final = excluded.is_final, revision = released_round.revision + 1`,
        [organizationId, roundId, teams.get(name), !isOpen],
      );
      for (const [driver, [headline, n]] of Object.entries(drivers)) {
        await client.query(`insert into released_result (organization_id, round_id, team_id, driver_id, is_final, n, headline, low, high, ladder_version) values ($1, $2, $3, $4, $5, $6, $7::numeric, $7::numeric - 1, $7::numeric + 1, 1)`, [organizationId, roundId, teams.get(name), driver, !isOpen, n, headline]);
      }
    }
    await client.query(`insert into release_outbox (organization_id, outbox_id, round_id, is_final) values ($1, gen_random_uuid(), $2, $3)`, [organizationId, roundId, !isOpen]);
    return roundId;
  });
}
