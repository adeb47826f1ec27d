// Talks: 1,000 opportunities with 500 submissions, and ten times as many (10,000 and 5,000): pages of Discover, of one's own board and of the company's year, and how they grow.
import { performance } from 'node:perf_hooks';
import { Client } from 'pg';
import type { OrganizationId, PersonId } from '../src/kernel/ids.js';
import { Builders } from '../test/support/builders.js';
import { GraphqlClient } from '../test/support/graphql-client.js';
import { preparingApp, startBenchDatabase, startServer } from './support/bench-world.js';
import { goal, inTurn, show } from './support/measure.js';

const OPPORTUNITIES = Number(process.env.OPPORTUNITIES ?? 1000);
const FACTORS = [1, 10];
const PEOPLE = 100;
const NODE = 'id name startsOn city country topics languages isOnline deadline { day closesAt status daysLeft }';
const LIST = `query ($input: TalkOpportunitiesInput) { talkOpportunities(input: $input) { edges { node { ${NODE} } } pageInfo { hasNextPage endCursor } } }`;
const FACETS = 'query ($input: TalkOpportunitiesInput) { talkOpportunities(input: $input) { totalCount facets { topics { value count } countries { value count } languages { value count } online } } }';
const BOARD = '{ mySubmissions { id company conference delivery talk { title } opportunity { name startsOn } viewerCan { record } } }';
const YEAR = 'query ($input: CompanyTalksInput!) { companyTalks(input: $input) { years given recorded outsideCount insideCount speakerCount countries firstTimeSpeakers { name } } }';
const YEAR_LIST = 'query ($input: CompanyTalkListInput!) { companyTalkList(input: $input) { edges { node { id talk { title } opportunity { name city } } } pageInfo { hasNextPage endCursor } } }';
const LIBRARY = '{ talks(input: { first: 50 }) { edges { node { id title topics speakers { name } } } } }';

interface Company { readonly organization: OrganizationId; readonly member: GraphqlClient; readonly deepCursor: string; readonly deepPlaceCursor: string }

const database = await startBenchDatabase();
const app = await preparingApp(database.url);
const build = await Builders.on(database);
const server = await startServer('bench/support/bench-server.ts', database.url);
const bare = new Client(database.url);
await bare.connect();
const today = app.clock.now().toISOString().slice(0, 10);
const companies: Company[] = [];
for (const factor of FACTORS) companies.push(await company(factor));
await bare.query('analyze');
for (const one of companies) Object.assign(one, { deepCursor: await deepCursor(one), deepPlaceCursor: await deepCursor(one, 'PLACE') });
await pages();
server.stop();
await bare.end();
await build.close();
await app.close();
await database.stop();
process.exit(0);

/** Events over two years around today, half of them with a deadline; a tenth of the submissions each accepted and given. */
async function company(factor: number): Promise<Company> {
  const started = performance.now();
  const { organizationId: organization } = await build.organization({ name: `Company ×${factor}` });
  const count = OPPORTUNITIES * factor;
  const people = await build.people(PEOPLE, { organization, name: 'Speaker' });
  const query = (sql: string, more: readonly unknown[] = []): Promise<object[]> => build.query(organization, sql, [organization, ...more]);
  await query(`insert into practice_policy (organization_id, practice, effective_from, settings, set_at) values ($1, 'talks', '2020-01-01', '{"isOn": true}', now())`);
  await query(`insert into opportunity (organization_id, opportunity_id, kind, name, starts_on, city, country, is_online, languages, topics, code_of_conduct_url, deadline_precision, deadline_day, closes_at, created_at, changed_at)
    select $1, gen_random_uuid(), 'conference', 'Conference ' || n, d.day, 'City ' || n % 300, 'Country ' || n % 60, n % 3 = 0, array['en'], array['topic ' || n % 30, 'topic ' || n % 7],
           case when n % 2 = 0 then 'https://x.example/coc' end, case when n % 2 = 0 then 'day' else 'none' end, case when n % 2 = 0 then d.day - 90 end, case when n % 2 = 0 then (d.day - 89)::timestamp at time zone 'UTC' + interval '12 hours' end, now(), now()
      from generate_series(1, $2::int) n cross join lateral (select ($3::date - 365 + n % 730) as day) d`, [count, today]);
  await query(`insert into talk (organization_id, talk_id, owner_id, title, abstract, audience, topics, created_at, changed_at)
    select $1, gen_random_uuid(), ($2::uuid[])[1 + n % $3::int], 'Talk ' || n, repeat('word ', 80), 'everybody', array['topic ' || n % 30], now(), now() - n * interval '1 minute' from generate_series(1, $4::int) n`, [people, PEOPLE, count / 4]);
  await query(`insert into talk_speaker (organization_id, talk_id, person_id, added_at) select $1, t.talk_id, t.owner_id, now() from talk t where t.organization_id = $1`);
  await query(`insert into talk_submission (organization_id, submission_id, talk_id, opportunity_id, company, approved_by, approved_at, conference, sent_on, accepted_at, delivery, delivered_on, event_starts_on, created_by, created_at, changed_at)
    select $1, gen_random_uuid(), t.talk_id, o.opportunity_id, 'approved', 'policy:all-speaking-approved', now(), k.conference, case when k.conference <> 'not-sent' then $2::date end, case when k.conference = 'accepted' then now() end,
           case when k.conference = 'accepted' and o.starts_on < $2::date then 'delivered' else 'open' end, case when k.conference = 'accepted' and o.starts_on < $2::date then o.starts_on end,
           case when k.conference = 'accepted' and o.starts_on < $2::date then o.starts_on end, t.owner_id, now(), now()
      from (select talk_id, owner_id, row_number() over (order by talk_id) as n from talk where organization_id = $1) t
      join (select opportunity_id, starts_on, row_number() over (order by opportunity_id) as n from opportunity where organization_id = $1) o on o.n in (t.n, t.n * 3)
      cross join lateral (select (array['not-sent', 'sent', 'accepted', 'declined', 'waitlisted'])[1 + (o.n + t.n)::int % 5] as conference) k`, [today]);
  const [{ submissions }] = (await query('select count(*)::int as submissions from talk_submission where organization_id = $1')) as [{ submissions: number }];
  console.log(`${count.toLocaleString('en')} opportunities, ${submissions.toLocaleString('en')} submissions of ${PEOPLE} people, written in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return { organization, member: new GraphqlClient(server.url, await build.signIn(organization, people[0] as PersonId, today)), deepCursor: '', deepPlaceCursor: '' };
}

/** Where page 11 of Discover begins. */
async function deepCursor({ member }: Company, sort = 'DEADLINE'): Promise<string> {
  let after: string | null = null;
  for (let page = 0; page < 10; page += 1) {
    const found: { talkOpportunities: { pageInfo: { endCursor: string | null } } } = await member.data(LIST, { input: { first: 20, after, sort, includePast: true } });
    after = found.talkOpportunities.pageInfo.endCursor ?? after;
  }
  return after!;
}

async function pages(): Promise<void> {
  console.log('\nPages over GraphQL (p50)');
  const least = await inTurn(companies.map(({ member }) => () => member.data('{ viewer { locale } }')));
  show('who am I, the smallest answer', FACTORS, least);
  const listed = async (what: string, input: (one: Company) => object, most: number): Promise<void> => {
    const times = await inTurn(companies.map((one) => () => one.member.data(LIST, { input: input(one) })));
    show(what, FACTORS, times);
    goal(`growth of “${what}”, ×10`, times[1]! / times[0]!, most, 'at most');
  };
  await listed('open calls by deadline, 50', () => ({ first: 50, openOn: today }), 1.5);
  await listed('page 11 by its cursor', ({ deepCursor: after }) => ({ first: 20, after, includePast: true }), 1.5);
  await listed('by topic and country', () => ({ first: 50, topics: ['topic 3'], countries: ['Country 3'] }), 3);
  await listed('by place, 50', () => ({ first: 50, sort: 'PLACE', openOn: today, withUnknownCalls: true }), 3);
  await listed('by place, page 11 by its cursor', ({ deepPlaceCursor: after }) => ({ first: 20, after, sort: 'PLACE', includePast: true }), 3);
  await listed('words that few have', () => ({ first: 50, search: 'conference 77' }), 6);
  await listed('fits my talks', () => ({ first: 50, fitsMyTalks: true, openOn: today }), 1.5);
  const facets = await inTurn(companies.map(({ member }) => () => member.data(FACETS, { input: { openOn: today } })));
  show('what there is to narrow by, counted', FACTORS, facets);
  goal('growth of what there is to narrow by, over linear, ×10', facets[1]! / facets[0]! / 10, 1.3, 'at most');
  const board = await inTurn(companies.map(({ member }) => () => member.data(BOARD)));
  show('my board', FACTORS, board);
  goal('growth of my board (it has ten times as much), over linear, ×10', board[1]! / board[0]! / 10, 1.3, 'at most');
  show('the library, 50 talks', FACTORS, await inTurn(companies.map(({ member }) => () => member.data(LIBRARY))));
  const year = Number(today.slice(0, 4));
  show('the company’s year, its figures', FACTORS, await inTurn(companies.map(({ member }) => () => member.data(YEAR, { input: { year } }))));
  const list = await inTurn(companies.map(({ member }) => () => member.data(YEAR_LIST, { input: { year, isInternal: false, first: 50 } })));
  show('the company’s year, 50 of its talks', FACTORS, list);
  goal('growth of a page of the company’s year, ×10', list[1]! / list[0]!, 3, 'at most');
}
