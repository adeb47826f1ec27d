// The sample is written relative to the day on which it is written. Whichever day that is, all of it must be possible: every weekday, the edges of a
// year, a leap day, the days on which clocks change, and hours at which it is another day elsewhere. The rounds of its pulse have a property of their
// own (sample-timetable.spec.ts); here its practices are written as if it were such a day, one organization a day, and looked at.
import { Client } from 'pg';
import type { OrganizationId } from '../../src/kernel/ids.js';
import { CreateOrganization } from '../../src/people/directory/app/create-organization.js';
import { Workshops } from '../../src/sample/app/workshops.js';
import { writePeople } from '../../src/sample/app/write-people.js';
import { PRACTICES } from '../../src/sample/app/write-sample.js';
import { sampleTimetable } from '../../src/sample/domain/sample-timetable.js';
import { Builders } from '../support/builders.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const DAYS: readonly (readonly [name: string, now: string])[] = [
  ['a Monday, the first on which it is winter time', '2027-11-01T05:10:00Z'],
  ['a Tuesday, the last of February in a leap year', '2028-02-29T23:40:00Z'],
  ['a Wednesday', '2026-11-25T12:00:00Z'],
  ['a Thursday, the last day of a year', '2026-12-31T22:30:00Z'],
  ['a Friday, the first day of a year, just begun', '2027-01-01T00:05:00Z'],
  ['a Saturday, in the last night of winter time', '2027-03-27T23:30:00Z'],
  ['a Sunday, in the hour that is left out', '2027-03-28T01:30:00Z'],
  ['a Sunday, in the hour that comes twice', '2027-10-31T00:30:00Z'],
];
/** Days that are written at the same time. */
const AT_ONCE = 2;

/** What is there on every day, whatever was drawn. */
const ALWAYS = {
  editions: ['archived', 'hacking'],
  entries: ['archived building', 'archived no-show', 'archived presented', 'hacking building', 'hacking forming', 'hacking idea'],
  groups: ['finished', 'running'],
  submissions: ['approved accepted confirmed', 'approved accepted delivered', 'approved accepted open', 'approved declined open', 'approved not-sent open', 'approved sent open', 'approved waitlisted open', 'draft not-sent open'],
};

describe('the practices of the sample organization', () => {
  let app: TestApp;
  let build: Builders;
  const written = new Map<string, OrganizationId | Error>();

  beforeAll(async () => {
    app = await startTestApp();
    build = await Builders.on(app.database);
    // An installation has one sample; here stands one for each day.
    const client = new Client(app.database.url);
    await client.connect();
    await client.query('drop index organization_one_sample');
    await client.end();
    const waiting = DAYS.map(([, now]) => now);
    const writer = async (): Promise<void> => {
      for (let now = waiting.shift(); now !== undefined; now = waiting.shift()) written.set(now, await write(new Date(now)).catch((error: Error) => error));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, writer));
  });
  afterAll(async () => {
    await build.close();
    await app.close();
  });

  async function write(now: Date): Promise<OrganizationId> {
    const seed = now.toISOString().slice(0, 10);
    const workshop = await app.get(Workshops).open(seed);
    try {
      const order = { size: 'small', seed, now, signal: new AbortController().signal } as const;
      const organization = workshop.get(CreateOrganization).newId();
      workshop.clock.set(sampleTimetable(now, 30).foundedAt);
      const people = await writePeople(workshop, organization, order);
      for (const practice of PRACTICES) await practice(workshop, { organization, size: order.size, seed, memberId: people.memberId, leadId: people.leadId, adminId: people.adminId }, people, order);
      return organization;
    } finally {
      await workshop.close();
    }
  }

  it.each(DAYS)('are all there when it is written on %s, and nothing in them was done later than that', async (_name, now) => {
    const organization = written.get(now);
    if (organization === undefined || organization instanceof Error) throw organization ?? new Error('not written');
    const query = <Row extends object>(sql: string): Promise<Row[]> => build.query<Row>(organization, sql, sql.includes('$1') ? [now] : []);
    const keys = async (sql: string): Promise<string[]> => (await query<{ key: string }>(sql)).map(({ key }) => key);
    expect({
      editions: await keys('select phase as key from hack_edition order by starts_on'),
      entries: await keys(`select distinct e.phase || ' ' || n.state as key from hack_entry n join hack_edition e using (organization_id, edition_id) order by 1`),
      groups: await keys('select state as key from reading_group order by 1'),
      submissions: await keys(`select distinct company || ' ' || conference || ' ' || delivery as key from talk_submission order by 1`),
    }).toEqual(ALWAYS);
    expect(await keys('select distinct state as key from code_t_day')).toEqual(expect.arrayContaining(['booked', 'displaced', 'lost', 'partly', 'taken']));
    // Whoever looks at it sees two people on call for each of the two teams, and days that lie ahead.
    expect(await keys(`select c.team_id as key from commitment c where c.kind = 'shift' and c.state = 'active' and c.span @> $1::timestamptz group by 1 having count(distinct c.person_id) = 2`)).toHaveLength(2);
    expect(await query(`select 1 from code_t_day where state = 'booked' and starts_at > $1`)).not.toEqual([]);
    for (const past of ['select at from audit_entry', 'select at from code_t_event', 'select at from hack_event', 'select changed_at as at from commitment', 'select changed_at as at from talk_submission', 'select phase_changed_at as at from hack_edition']) {
      expect(await query(`select '${past}' as what, p.at from (${past}) p where p.at > $1`)).toEqual([]);
    }
  });
});
