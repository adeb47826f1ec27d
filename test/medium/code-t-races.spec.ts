// What must hold when several things happen at once, on a real PostgreSQL: nobody counts past the limit, books a day twice, or has a Code T day beside
// a shift, whoever comes first.
import { BookDay } from '../../src/practices/code-t/app/book-day.js';
import { Presentations } from '../../src/practices/code-t/app/presentations.js';
import { ClockWork } from '../../src/practices/code-t/app/clock-work.js';
import type { Ctx } from '../../src/kernel/actor.js';
import type { PersonId, SessionId } from '../../src/kernel/ids.js';
import { CodeTDayStore } from '../../src/practices/code-t/persistence/code-t-day.store.js';
import { CodeTEventStore } from '../../src/practices/code-t/persistence/code-t-event.store.js';
import { asSuperuser } from '../attacks/database-reader.js';
import { codeTWorld, type CodeTWorld } from '../support/code-t-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let app: TestApp;
let world: CodeTWorld;
let me: PersonId;
let project: string;

beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  world = await codeTWorld({ app });
  me = world.people[0]!;
  project = await world.project(me);
});
afterEach(() => world.close());

const as = (personId: PersonId): Ctx => ({
  actor: { kind: 'person', personId, sessionId: '' as SessionId, isAdmin: false, seesWholeOrganization: false, leads: [], locale: 'en' }, organization: world.organization, requestId: 'race', now: app.clock.now(),
});
const book = async (personId: PersonId, day: string): Promise<string> => {
  const done = await app.get(BookDay).execute(as(personId), day, project);
  return done.ok ? 'booked' : done.error.kind === 'refused' ? done.error.refusal.kind : done.error.kind;
};
const tally = (answers: readonly string[]): Record<string, number> => Object.fromEntries([...new Set(answers)].sort().map((answer) => [answer, answers.filter((other) => other === answer).length]));
const days = (ahead: number): string[] => Array.from({ length: ahead }, (_, index) => new Date(Date.UTC(2026, 2, 3 + index)).toISOString().slice(0, 10));
const overlapping = (): Promise<object[]> => world.build.query(world.organization, `
  select a.owner_key from commitment a join commitment b on b.organization_id = a.organization_id and b.person_id = a.person_id and b.span && a.span
   where a.kind = 'code-t' and b.kind = 'shift' and a.state = 'active' and b.state = 'active' and b.is_blocking`);
const standing = async (): Promise<string[]> => (await world.build.query<{ day: string }>(world.organization, `select day::text from code_t_day where state = 'booked' order by day`)).map(({ day }) => day);

it('of twenty bookings of one person at once, for as many days, as many hold as the policy allows', async () => {
  await world.setRules({ weekdays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] });
  expect(tally(await Promise.all(days(20).map((day) => book(me, day))))).toEqual({ booked: 3, 'presentation-due': 17 });
  expect(await standing()).toHaveLength(3);
});

it('of two bookings of one day at once, one holds; two people don’t get in each other’s way', async () => {
  expect(tally(await Promise.all(['2026-03-03', '2026-03-03', '2026-03-03'].map((day) => book(me, day))))).toEqual({ 'already-booked': 2, booked: 1 });
  expect(tally(await Promise.all(world.people.slice(1).map((person) => book(person, '2026-03-03'))))).toEqual({ booked: 3 });
});

it('a roster read at the same moment as a booking leaves never both: the shift stands, the day was refused or displaced', async () => {
  await world.setRules({ daysBeforePresentation: 50, weekdays: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] });
  const answers: string[] = [];
  for (const [index, day] of days(20).entries()) {
    const shift = (): Promise<void> => world.shift(me, `shift-${index}`, `${day}T08:00:00Z`, `${day}T20:00:00Z`);
    // Who comes first differs from round to round.
    const [answer] = await Promise.all(index % 2 === 0 ? [book(me, day), shift()] : [shift().then(() => 'shift'), book(me, day)].toReversed());
    answers.push(String(answer));
  }
  expect(await overlapping()).toEqual([]);
  expect(await standing()).toEqual([]);
  expect(await world.build.query(world.organization, `select owner_key from commitment where kind = 'shift' and state = 'active' and is_blocking`)).toHaveLength(20);
  expect(new Set(answers.filter((answer) => answer !== 'booked' && answer !== 'on-call'))).toEqual(new Set());
  const displaced = await world.build.query(world.organization, `select day_id from code_t_day where state = 'displaced'`);
  expect(displaced).toHaveLength(answers.filter((answer) => answer === 'booked').length);
});

it('a presentation cancelled while its room is being booked leaves nobody over the limit', async () => {
  for (const day of ['2026-03-03', '2026-03-05', '2026-03-10']) expect(await book(me, day)).toBe('booked');
  for (let round = 0; round < 6; round += 1) {
    const scheduled = await app.get(Presentations).schedule(as(me), { projectId: project, day: '2026-03-20', form: 'demo', url: null, note: '' });
    const presentationId = scheduled.ok ? scheduled.value.presentation.presentationId : '';
    await Promise.all([book(me, '2026-03-12'), app.get(Presentations).cancel(as(me), presentationId), book(me, '2026-03-17')]);
    expect(await standing()).toEqual(['2026-03-03', '2026-03-05', '2026-03-10']);
  }
});

it('two instances whose clocks ring at once ask once', async () => {
  await book(me, '2026-03-03');
  app.clock.set('2026-03-03T17:00:00Z');
  await Promise.all([1, 2, 3, 4].map(() => app.get(ClockWork).ofOrganization(world.organization)));
  expect(await world.mails()).toHaveLength(1);
  expect(await world.build.query(world.organization, `select event_id from code_t_event where action = 'end'`)).toHaveLength(1);
});

it('rules set while days are booked forbid them all the same', async () => {
  const [, ...answers] = await Promise.all([world.setRules({ weekdays: ['MONDAY'] }), ...world.people.map((person) => book(person, '2026-03-03'))]);
  expect(new Set(answers.map(String).filter((answer) => !['booked', 'not-a-code-t-day'].includes(answer)))).toEqual(new Set());
  expect(await standing()).toEqual([]);
});

describe('a database that dies in the middle', () => {
  /** The connection that just ran this step is ended by the database, as when it is killed. */
  function diesAfter(type: typeof CodeTDayStore | typeof CodeTEventStore, method: string): void {
    const store = app.get(type as never) as Record<string, (...given: unknown[]) => Promise<unknown>>;
    const original = store[method]!.bind(store);
    store[method] = async (...given) => {
      const done = await original(...given);
      delete store[method];
      await asSuperuser(app.database.name, (client) => client.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`));
      return done;
    };
  }
  const counts = async (): Promise<object> => {
    const [row] = await world.build.query<object>(world.organization, `
      select (select count(*)::int from code_t_day) as days, (select count(*)::int from commitment where kind = 'code-t' and state = 'active') as promised, (select count(*)::int from code_t_event where day_id is not null) as steps,
             (select count(*)::int from outgoing_mail) as mails, (select count(*)::int from commitment where kind = 'shift') as shifts`);
    return row!;
  };

  it.each([[CodeTDayStore, 'insert'], [CodeTDayStore, 'linkRebooked'], [CodeTEventStore, 'append']] as const)('a booking is all there or not at all, and once when tried again (%p %s)', async (type, method) => {
    diesAfter(type, method);
    await expect(book(me, '2026-03-03')).rejects.toThrow();
    expect(await counts()).toEqual({ days: 0, promised: 0, steps: 0, mails: 0, shifts: 0 });
    expect(await book(me, '2026-03-03')).toBe('booked');
    expect(await counts()).toEqual({ days: 1, promised: 1, steps: 1, mails: 0, shifts: 0 });
  });

  it('a roster and the days that give way to it change together, and their owner is told once', async () => {
    await book(me, '2026-03-03');
    const shift = (): Promise<void> => world.shift(me, 'shift', '2026-03-03T08:00:00Z', '2026-03-03T20:00:00Z');
    diesAfter(CodeTDayStore, 'moveTo');
    await expect(shift()).rejects.toThrow();
    expect(await counts()).toEqual({ days: 1, promised: 1, steps: 1, mails: 0, shifts: 0 });
    await shift();
    expect(await counts()).toEqual({ days: 1, promised: 0, steps: 2, mails: 1, shifts: 1 });
  });

  it('a day that ends is asked about once, however often the clock dies', async () => {
    await book(me, '2026-03-03');
    app.clock.set('2026-03-03T17:00:00Z');
    diesAfter(CodeTEventStore, 'append');
    await expect(app.get(ClockWork).ofOrganization(world.organization)).rejects.toThrow();
    expect(await counts()).toMatchObject({ steps: 1, mails: 0 });
    await app.get(ClockWork).ofOrganization(world.organization);
    expect(await counts()).toMatchObject({ steps: 2, mails: 1 });
  });
});
