// The calendar of 200 people over 12 months in 8 time zones, and of 4 and 16 times as many: the month page, the re-check after a roster change, and a policy that marks every shift anew.
import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import type { Ctx } from '../src/kernel/actor.js';
import type { OrganizationId, PersonId, TeamId } from '../src/kernel/ids.js';
import { ok } from '../src/kernel/result.js';
import type { Tx } from '../src/platform/database/tx.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { Calendar } from '../src/practices/calendar/app/calendar.js';
import { CommitmentOwners } from '../src/practices/calendar/app/commitment-owners.js';
import type { NewCommitment } from '../src/practices/calendar/domain/commitment.js';
import { CommitmentStore } from '../src/practices/calendar/persistence/commitment.store.js';
import { PoliciesReader } from '../src/practices/policies/app/policies-reader.js';
import { SetPolicy } from '../src/practices/policies/app/set-policy.js';
import { CODE_T_PRACTICE } from '../src/practices/policies/domain/code-t-settings.js';
import { Builders } from '../test/support/builders.js';
import { GraphqlClient } from '../test/support/graphql-client.js';
import { preparingApp, startBenchDatabase, startServer } from './support/bench-world.js';
import { goal, inTurn, median, show } from './support/measure.js';

const PEOPLE = Number(process.env.PEOPLE ?? 200);
const FACTORS = [1, 4, 16];
const TEAM = 10;
/** People whose week a change of the roster takes. */
const CHANGED = 20;
const DAY_MS = 86_400_000;
const ZONES = ['Europe/Berlin', 'America/New_York', 'America/Los_Angeles', 'America/Sao_Paulo', 'Asia/Kolkata', 'Asia/Tokyo', 'Australia/Sydney', 'Pacific/Auckland'];
const MONTH = 'query ($input: CalendarInput!) { calendar(input: $input) { zone roster { state } entries { id kind title role startsAt endsAt day isCancelled isMine person { id name } team { id name } } } }';
const NOTHING = '{ viewer { locale } }';

interface Company { readonly organization: OrganizationId; readonly root: TeamId; readonly teams: readonly TeamId[]; readonly people: readonly PersonId[]; readonly member: GraphqlClient; readonly lead: GraphqlClient }

const database = await startBenchDatabase();
const app = await preparingApp(database.url);
const build = await Builders.on(database);
const server = await startServer('bench/support/bench-server.ts', database.url);
const bare = new Client(database.url);
await bare.connect();
const now = app.clock.now();
const monday = new Date(Math.floor(now.getTime() / DAY_MS) * DAY_MS - ((now.getUTCDay() + 6) % 7) * DAY_MS);
const owners = new CommitmentOwners();
const calendar: Calendar = new Calendar(app.get(CommitmentStore), owners, app.get(PoliciesReader));
owners.register('talk', { displace: async (tx, ctx, commitments) => void (await calendar.release(tx, ctx, 'talk', commitments.map(({ ownerKey }) => ownerKey))) });

const companies: Company[] = [];
for (const factor of FACTORS) companies.push(await company(factor));
await bare.query('analyze');
await pages();
await reChecks();
await policies();
server.stop();
await bare.end();
await build.close();
await app.close();
await database.stop();
process.exit(0);

/** Everybody is on call one week in five and has promised the Tuesday of each other week, from half a year ago to half a year ahead. */
async function company(factor: number): Promise<Company> {
  const started = performance.now();
  const { organizationId: organization, rootTeamId: root } = await build.organization({ name: `Company ×${factor}` });
  const count = PEOPLE * factor;
  const query = <Row extends object>(sql: string, more: readonly unknown[] = []): Promise<Row[]> => build.query<Row>(organization, sql, [organization, ...more]);
  await query(`insert into team (organization_id, team_id, parent_team_id, name, created_at) select $1, gen_random_uuid(), $2, 'Team ' || n, now() from generate_series(1, $3::int) n`, [root, count / TEAM]);
  await query(`insert into person (organization_id, person_id, email, name, time_zone, locale, created_at)
    select $1, gen_random_uuid(), 'p' || n || '.' || $3 || '@bench.example', 'Person ' || n, ($4::text[])[1 + n % 8], 'en', now() from generate_series(0, $2::int - 1) n`, [count, factor, ZONES]);
  await query(`insert into membership (organization_id, membership_id, person_id, team_id, starts_on, recorded_at)
    select $1, gen_random_uuid(), p.person_id, t.team_id, '2025-01-01', now() from (select person_id, row_number() over (order by person_id) - 1 as n from person where organization_id = $1) p
      join (select team_id, row_number() over (order by team_id) - 1 as n from team where organization_id = $1 and parent_team_id is not null) t on t.n = p.n / ${TEAM}`);
  await query(`insert into commitment (organization_id, commitment_id, person_id, team_id, kind, owner_key, role, span, title_en, title_de, is_blocking, state, created_at, changed_at)
    select $1, gen_random_uuid(), p.person_id, m.team_id, s.kind, s.kind || '-' || p.n || '-' || w, s.role, tstzrange(s.starts_at, s.ends_at), s.kind, s.kind, true, 'active', now(), now()
      from (select person_id, row_number() over (order by person_id) as n from person where organization_id = $1) p join membership m on m.organization_id = $1 and m.person_id = p.person_id
      cross join generate_series(-26, 25) w
      cross join lateral (select case when (w + 30 + p.n) % 5 = 0 then 'shift' else 'talk' end as kind, case when (w + 30 + p.n) % 5 = 0 then 'primary' end as role,
        $2::timestamptz + w * interval '7 days' + case when (w + 30 + p.n) % 5 = 0 then interval '0' else interval '32 hours' end as starts_at,
        $2::timestamptz + w * interval '7 days' + case when (w + 30 + p.n) % 5 = 0 then interval '7 days' else interval '40 hours' end as ends_at) s`, [monday]);
  const people = (await query<{ id: PersonId }>('select person_id as id from person where organization_id = $1 order by person_id')).map(({ id }) => id);
  const teams = (await query<{ id: TeamId }>(`select m.team_id as id from membership m where m.organization_id = $1 group by m.team_id order by min(m.person_id::text)`)).map(({ id }) => id);
  const lead = await build.lead(organization, root);
  const [{ promised }] = (await query<{ promised: number }>('select count(*)::int as promised from commitment where organization_id = $1')) as [{ promised: number }];
  console.log(`${count} people in ${teams.length} teams, ${promised.toLocaleString('en')} commitments, written in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const today = now.toISOString().slice(0, 10);
  const client = async (person: PersonId): Promise<GraphqlClient> => new GraphqlClient(server.url, await build.signIn(organization, person, today));
  return { organization, root, teams, people, member: await client(people[0]!), lead: await client(lead) };
}

async function pages(): Promise<void> {
  const day = (offset: number): string => new Date(monday.getTime() + offset * DAY_MS).toISOString().slice(0, 10);
  const days = { from: day(0), to: day(41) };
  console.log('\nThe month page, six weeks, over GraphQL with names (p50)');
  const least = await inTurn(companies.map((one) => () => one.member.data(NOTHING)));
  const own = await inTurn(companies.map((one) => () => one.member.data(MONTH, { input: days })));
  const team = await inTurn(companies.map((one) => () => one.member.data(MONTH, { input: { ...days, teamId: one.teams[0] } })));
  show('who am I, the smallest answer', FACTORS, least);
  show('one’s own month', FACTORS, own);
  show('a team of ten', FACTORS, team);
  goal('growth of one’s own month, ×16', own[2]! / own[0]!, 1.3, 'at most');
  goal('growth of a team’s month, ×16', team[2]! / team[0]!, 1.3, 'at most');
  goal('a team’s month over the smallest answer', median(team) / median(least), 4, 'at most');
  const all = await inTurn(companies.map((one) => () => one.lead.data(MONTH, { input: { ...days, teamId: one.root } })), 5);
  show('everybody, for who leads them all', FACTORS, all);
  goal('growth of everybody’s month, over linear, ×16', all[2]! / all[0]! / 16, 1.3, 'at most');
}

/** Twenty people are on call in a week that they had promised: their promises are given back and the shifts written, in one transaction. */
async function reChecks(): Promise<void> {
  console.log(`\nA roster gives ${CHANGED} people another week: what they promised is given back (p50)`);
  const rounds = companies.map(() => 0);
  const checked = await inTurn(companies.map((one, index) => async () => {
    const week = (rounds[index]! += 1);
    const { displaced } = await within(one, (tx, ctx) => calendar.replace(tx, ctx, 'shift', { upsert: busyIn(one, week).map((personId) => shiftOf(personId, week, 'bench')), cancelled: [] }));
    if (displaced.length !== CHANGED) throw new Error(`displaced ${displaced.length} of ${CHANGED}`);
  }));
  const limit = await inTurn(companies.map((one, index) => async () => writePlainly(one, (rounds[index]! += 1))));
  show('the re-check', FACTORS, checked);
  show('plain statements that write the same', FACTORS, limit);
  goal('growth of the re-check, ×16', checked[2]! / checked[0]!, 1.3, 'at most');
  goal('the re-check over plain writes', median(checked) / median(limit), 4, 'at most');
}

/** From now on nobody's shift blocks, then all do again. */
async function policies(): Promise<void> {
  console.log('\nA policy marks every shift anew that lies ahead (p50)');
  let turn = 0;
  const marked = await inTurn(companies.map((one) => async () => {
    turn += 1;
    const blockingRoles = turn % 2 === 0 ? ['primary', 'secondary'] : [`role ${turn}`];
    await within(one, async (tx, ctx) => {
      const set = await app.get(SetPolicy).run(tx, ctx, CODE_T_PRACTICE, now.toISOString().slice(0, 10), { ...CODE_T_PRACTICE.defaults, blockingRoles });
      if (!set.ok) throw new Error(JSON.stringify(set.error));
      return calendar.remark(tx, ctx, now);
    });
  }), 5);
  show('a change of blocking roles', FACTORS, marked);
  goal('growth over linear, ×16', marked[2]! / marked[0]! / 16, 1.3, 'at most');
}

/** Of those who have promised their Tuesday of a week, some; others for every week. */
function busyIn({ people }: Company, week: number): readonly PersonId[] {
  return people.map((id, index) => ({ id, n: index + 1 })).filter(({ n }) => (week + 30 + n) % 5 !== 0).slice(0, CHANGED).map(({ id }) => id);
}

function shiftOf(personId: PersonId, week: number, key: string): NewCommitment {
  const from = new Date(monday.getTime() + week * 7 * DAY_MS + DAY_MS);
  return { kind: 'shift', ownerKey: `${key}-${personId}-${week}`, personId, teamId: null, role: 'primary', from, to: new Date(from.getTime() + DAY_MS), title: { en: 'On call', de: 'Bereitschaft' }, path: '/on-call', isBlocking: true };
}

/** The same rows as a re-check writes, by a client that asks nobody. */
async function writePlainly(one: Company, week: number): Promise<void> {
  const shifts = busyIn(one, week).map((personId) => shiftOf(personId, week, 'plain'));
  await bare.query('begin');
  await bare.query(`select set_config('app.organization_id', $1, true)`, [one.organization]);
  await bare.query(`update commitment set state = 'cancelled', cancelled_at = now(), changed_at = now(), sequence = sequence + 1
    where organization_id = $1 and kind = 'talk' and state = 'active' and person_id = any($2::uuid[]) and span && tstzrange($3, $4)`, [one.organization, shifts.map(({ personId }) => personId), shifts[0]!.from, shifts[0]!.to]);
  await bare.query(`insert into commitment (organization_id, commitment_id, person_id, kind, owner_key, role, span, title_en, title_de, is_blocking, state, created_at, changed_at)
    select $1, gen_random_uuid(), p, 'shift', k, 'primary', tstzrange($4, $5), 'On call', 'Bereitschaft', true, 'active', now(), now() from unnest($2::uuid[], $3::text[]) as s (p, k)`,
    [one.organization, shifts.map(({ personId }) => personId), shifts.map(({ ownerKey }) => ownerKey), shifts[0]!.from, shifts[0]!.to]);
  await bare.query('commit');
}

async function within<T>({ organization }: Company, work: (tx: Tx, ctx: Ctx) => Promise<T>): Promise<T> {
  const ctx: Ctx = { actor: { kind: 'system', job: 'bench' }, organization, requestId: 'bench', now };
  const done = await app.get(UnitOfWork).run(ctx, async (tx) => ok(await work(tx, ctx)));
  if (!done.ok) throw new Error('not done');
  return done.value;
}
