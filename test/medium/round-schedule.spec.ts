import fc from 'fast-check';
import type { OrganizationId, PersonId } from '../../src/kernel/ids.js';
import { RoundSchedule } from '../../src/listening/pulses/app/round-schedule.js';
import { isWorkingTime } from '../../src/listening/pulses/domain/mail-schedule.js';
import { MAIL_BODY, type MailContent } from '../../src/platform/mail/mail-outbox.js';
import { Sealer } from '../../src/platform/secrets/sealer.js';
import { Builders } from '../support/builders.js';
import { crashing } from '../support/crashing.js';
import { FixedClock, HOUR } from '../support/fixed-clock.js';
import { GraphqlClient } from '../support/graphql-client.js';
import { savedPulse } from '../support/pulse-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

// A busy machine takes longer than the usual five seconds for a story on a real database.
interface Round { readonly id: string; readonly state: string; readonly announced: Date; readonly opens: Date; readonly closes: Date; readonly opened: Date | null; readonly closed: Date | null }
interface Mail { readonly id: string; readonly person: PersonId; readonly kind: string; readonly zone: string; readonly muted: boolean; readonly sealed: Buffer; readonly recipient: string }

const START = '2026-03-02T09:00:00.000Z';
const ZONES = ['Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'];

describe('rounds by the clock', () => {
  const clock = new FixedClock(new Date(START));
  let one: TestApp;
  let two: TestApp;
  let build: Builders;
  let organization: OrganizationId;
  let admin: GraphqlClient;
  let people: PersonId[];
  const rounds = (): Promise<Round[]> => build.query<Round>(organization, `select round_id as id, state, announced_at as announced, opens_at as opens, closes_at as closes, opened_at as opened, closed_at as closed from round order by opens_at, number`);
  const mails = (): Promise<Mail[]> => build.query<Mail>(organization, `
    select m.mail_id as id, m.person_id as person, m.kind, p.time_zone as zone, p.reminders_muted as muted, m.sealed_body as sealed, m.recipient
      from outgoing_mail m join person p on p.organization_id = m.organization_id and p.person_id = m.person_id where m.kind like 'round-%' order by m.mail_id`);
  const tick = (app = one): Promise<void> => app.get(RoundSchedule).tickOrganization(organization);
  const at = async (instant: string): Promise<void> => {
    clock.set(instant);
    await tick();
  };
  const contentOf = (mail: Mail): MailContent => JSON.parse(one.get(Sealer).open(MAIL_BODY, mail.sealed).toString('utf8')) as MailContent;

  beforeAll(async () => {
    one = await startTestApp({ clock });
    two = await startTestApp({ clock, database: one.database });
    build = await Builders.on(one.database);
  });
  afterAll(async () => {
    await build.close();
    await two.close();
    await one.close();
  });

  beforeEach(async () => {
    clock.set(START);
    const built = await build.organization({ name: 'Wetterwarte' });
    organization = built.organizationId;
    people = [];
    for (let place = 0; place < 8; place += 1) people.push(await build.person({ organization, team: built.rootTeamId, name: `Person ${place}`, timeZone: ZONES[place % ZONES.length], locale: place === 4 ? 'de' : 'en' }));
    await build.query(organization, 'update person set reminders_muted = true where person_id = $1', [people[0]]);
    admin = new GraphqlClient(one.url, await build.signIn(organization, await build.admin(organization, people[7])));
  });

  const rootTeam = async (): Promise<string> => (await build.query<{ id: string }>(organization, 'select team_id as id from team'))[0]!.id;

  it('are announced when the one before opens, opened, sealed and closed, and two instances do it once', async () => {
    await savedPulse(admin, await rootTeam());
    for (const instant of ['2026-03-09T08:59:59Z', '2026-03-09T09:00:00Z', '2026-03-10T09:00:00Z', '2026-03-12T09:00:00Z', '2026-03-16T09:00:00Z']) {
      clock.set(instant);
      await Promise.all([tick(one), tick(two), tick(one), tick(two)]);
    }
    expect((await rounds()).map(({ state, announced, opens, opened, closed }) => [state, announced, opens, opened, closed].map((value) => (value instanceof Date ? value.toISOString().slice(5, 16) : value)).join(' '))).toEqual([
      'closed 03-02T09:00 03-09T09:00 03-09T09:00 03-12T09:00', 'open 03-09T09:00 03-16T09:00 03-16T09:00 ', 'announced 03-16T09:00 03-23T09:00  ',
    ]);
  });

  it('open late after a sleep and keep their end; a window slept over whole is called off, and the next slot goes on', async () => {
    await savedPulse(admin, await rootTeam());
    await at('2026-03-11T20:00:00Z');
    expect((await rounds())[0]).toMatchObject({ state: 'open', closes: new Date('2026-03-12T09:00:00Z'), opened: new Date('2026-03-11T20:00:00Z') });
    await at('2026-04-01T12:00:00Z');
    expect((await rounds()).map(({ state }) => state)).toEqual(['closed', 'cancelled', 'announced']);
    expect((await rounds())[2]!.opens.toISOString()).toBe('2026-04-06T08:00:00.000Z');
  });

  it('write each person one mail at the opening or in their next working hours, in their language, and one reminder a day before the end', async () => {
    await savedPulse(admin, await rootTeam());
    const sentAt = async (instant: string): Promise<string[]> => {
      const before = new Set((await mails()).map(({ id }) => id));
      await at(instant);
      return (await mails()).filter(({ id }) => !before.has(id)).map(({ kind, zone }) => `${kind} ${zone}`).sort();
    };
    expect(await sentAt('2026-03-09T09:00:00Z')).toEqual(['round-invitation Asia/Kolkata', 'round-invitation Asia/Kolkata', 'round-invitation Europe/Berlin', 'round-invitation Europe/Berlin']);
    expect(await sentAt('2026-03-09T09:10:00Z')).toEqual([]);
    expect(await sentAt('2026-03-09T16:30:00Z')).toEqual(['round-invitation America/Los_Angeles', 'round-invitation America/Los_Angeles']);
    expect(await sentAt('2026-03-09T20:30:00Z')).toEqual(['round-invitation Pacific/Auckland', 'round-invitation Pacific/Auckland']);
    // One of the two in Berlin has muted reminders.
    expect(await sentAt('2026-03-11T09:00:00Z')).toEqual(['round-reminder Asia/Kolkata', 'round-reminder Asia/Kolkata', 'round-reminder Europe/Berlin']);
    expect(await sentAt('2026-03-12T09:00:00Z')).toEqual([]);
    const [round] = await build.query<{ hash: string; address: string; id: string }>(organization, `select encode(hash, 'hex') as hash, address, round_id as id from manifest order by sequence`);
    const english = contentOf((await mails()).find(({ person, kind }) => person === people[0] && kind === 'round-invitation')!);
    expect(english.text).toContain(`http://127.0.0.1/answer/${round!.id}`);
    expect(english.text).toContain(`http://127.0.0.1/manifests/${round!.address}`);
    expect(english.text).toContain(round!.hash.slice(0, 4));
    expect(english.text).toContain("Already answered? We can't know. Ignore this.");
    expect(contentOf((await mails()).find(({ person }) => person === people[4])!).text).toContain('Schon geantwortet?');
    expect(await build.query(organization, 'select * from round_ask')).toEqual([]);
  });

  it('write one mail for all open pulses, none on weekends, and none about a unit that is complete', async () => {
    const root = await rootTeam();
    await savedPulse(admin, root, { name: 'First', cadence: 'WEEKLY', weekday: 6, hour: 10 });
    await savedPulse(admin, root, { name: 'Second', cadence: 'WEEKLY', weekday: 7, hour: 10 });
    await savedPulse(admin, root, { name: 'Done', cadence: 'WEEKLY', weekday: 7, hour: 11 });
    await at('2026-03-07T09:00:00Z');
    await at('2026-03-08T11:00:00Z');
    expect(await mails()).toEqual([]);
    await build.query(organization, `update round_unit set completed = true where round_id in (select round_id from round r join pulse p using (organization_id, pulse_id) where p.name = 'Done')`);
    await at('2026-03-09T10:00:00Z');
    const berlin = (await mails()).filter(({ zone }) => zone === 'Europe/Berlin');
    expect(berlin).toHaveLength(2);
    expect(contentOf(berlin.find(({ person }) => person === people[0])!).subject).toBe('First, Second: open for your answers');
  });

  it('ask nobody more than twice in a week, over all features', async () => {
    await build.query(organization, `insert into ask (organization_id, person_id, asked_on, kind) select organization_id, person_id, day, 'something-else' from person, unnest(array['2026-03-06', '2026-03-08']::date[]) day where person_id = $1`, [people[0]]);
    await savedPulse(admin, await rootTeam());
    await at('2026-03-09T09:00:00Z');
    expect((await mails()).map(({ person }) => person)).not.toContain(people[0]);
    await at('2026-03-11T12:00:00Z');
    const kinds = await build.query<{ n: number }>(organization, `select count(*)::integer as n from ask a where a.asked_on > '2026-03-05' group by person_id`);
    expect(Math.max(...kinds.map(({ n }) => n))).toBe(2);
  });

  it('keep their promises under crashes at any step, two instances and irregular ticks', async () => {
    const root = await rootTeam();
    const dying = crashing(one);
    const settings = fc.record({ cadence: fc.constantFrom('WEEKLY', 'EVERY_TWO_WEEKS', 'MONTHLY'), weekday: fc.integer({ min: 1, max: 7 }), hour: fc.integer({ min: 0, max: 23 }), timeZone: fc.constantFrom(...ZONES), windowHours: fc.integer({ min: 24, max: 120 }) });
    const step = fc.record({
      gap: fc.integer({ min: 1, max: 16 }), together: fc.boolean(),
      crash: fc.option(fc.record({ transaction: fc.integer({ min: 0, max: 4 }), moment: fc.constantFrom('before' as const, 'uncommitted' as const, 'after' as const) }), { freq: 3 }),
    });
    await fc.assert(fc.asyncProperty(fc.array(settings, { minLength: 1, maxLength: 2 }), fc.array(step, { minLength: 50, maxLength: 70 }), async (pulses, steps) => {
      for (const input of pulses) await savedPulse(admin, root, input);
      const known = new Set((await mails()).map(({ id }) => id));
      for (const { gap, together, crash } of steps) {
        clock.advance(gap * HOUR);
        dying.dieAt(crash);
        // Both to their end, whichever dies: what one still writes belongs to this hour.
        await Promise.allSettled([tick(one), ...(together ? [tick(two)] : [])]);
        dying.revive();
        for (const mail of (await mails()).filter(({ id }) => !known.has(id))) {
          known.add(mail.id);
          expect(isWorkingTime(clock.now(), mail.zone)).toBe(true);
          expect(mail.muted && mail.kind === 'round-reminder').toBe(false);
        }
        const open = await build.query<{ n: number }>(organization, `select count(*)::integer as n from round where state = 'open' group by pulse_id`);
        expect(open.every(({ n }) => n === 1)).toBe(true);
      }
      await tick(two);
      await expectPromisesKept();
      await build.query(organization, `update pulse set state = 'ended'`);
    }), { numRuns: 4, endOnFailure: true });
    // How many is chance (about 25); none would mean that nothing was tried.
    expect(dying.deaths()).toBeGreaterThan(0);
  });

  async function expectPromisesKept(): Promise<void> {
    const slots = await build.query<{ n: number }>(organization, `select count(*)::integer as n from round where announced_at < opens_at group by pulse_id, opens_at`);
    expect(slots.every(({ n }) => n === 1)).toBe(true);
    const overlaps = await build.query(organization, `select 1 from round a join round b on a.pulse_id = b.pulse_id and a.round_id <> b.round_id and a.state <> 'cancelled' and b.state <> 'cancelled'
      and tstzrange(a.opens_at, a.closes_at) && tstzrange(b.opens_at, b.closes_at)`);
    expect(overlaps).toEqual([]);
    const hasty = await build.query(organization, `select 1 from round where opens_at - announced_at < interval '48 hours'`);
    expect(hasty).toEqual([]);
    const late = await build.query(organization, `select 1 from round where state = 'open' and closes_at <= $1 or state = 'announced' and opens_at <= $1`, [clock.now()]);
    expect(late).toEqual([]);
    const gaps = await build.query(organization, `select 1 from manifest m where previous_hash <> coalesce((select hash from manifest b where b.organization_id = m.organization_id and b.sequence = m.sequence - 1), decode(repeat('00', 32), 'hex'))`);
    expect(gaps).toEqual([]);
    const tired = await build.query(organization, `select 1 from ask a where (select count(*) from ask b where b.person_id = a.person_id and b.asked_on between a.asked_on and a.asked_on + 6) > 2`);
    expect(tired).toEqual([]);
    const doubled = await build.query(organization, `select 1 from outgoing_mail where kind like 'round-%' group by person_id, queued_on having count(*) > 1`);
    expect(doubled).toEqual([]);
  }
});
