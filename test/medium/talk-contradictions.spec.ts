import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { isCoherent, type SubmissionState } from '../../src/practices/talks/domain/submission.js';
import { talkRows, type TalkRows } from '../support/talks-rows.js';
import { talksWorld, type TalksWorld } from '../support/talks-world.js';

/** The database by itself, past the program: it refuses what would contradict itself. */
describe('the table of submissions', () => {
  let world: TalksWorld;
  let rows: TalkRows;
  beforeAll(async () => {
    world = await talksWorld();
    await world.build.query(world.organization, `delete from practice_policy where practice = 'talks'`);
    rows = await talkRows(world.build, world.organization, 'Bare', [world.people[0]!, world.people[1]!]);
  });
  afterAll(() => world.close());

  const COLUMNS = ['company', 'approved_by', 'approved_at', 'conference', 'sent_on', 'accepted_at', 'delivery', 'delivered_on', 'event_starts_on'] as const;
  type Row = Readonly<Record<(typeof COLUMNS)[number], string | null>>;
  const APPROVED: Row = { company: 'approved', approved_by: 'policy:all-speaking-approved', approved_at: '2026-03-02', conference: 'accepted', sent_on: '2026-03-02', accepted_at: '2026-03-02', delivery: 'confirmed', delivered_on: null, event_starts_on: null };

  /** Writes a row as it is told to; the name of the check that refuses it, or null. */
  async function refusal(row: Row): Promise<string | null> {
    const sql = `update talk_submission set ${COLUMNS.map((column, index) => `${column} = $${index + 2}`).join(', ')} where submission_id = $1`;
    return world.build.query(world.organization, sql, [rows.submission, ...COLUMNS.map((column) => row[column])]).then(() => null, (error: Error & { constraint?: string }) => error.constraint ?? error.message);
  }

  it.each<[string, Partial<Row>, string | RegExp]>([
    ['a company that refuses', { company: 'rejected', approved_by: null, approved_at: null, conference: 'not-sent', sent_on: null, accepted_at: null, delivery: 'open' }, 'talk_submission_company_check'],
    ['an approval by nobody', { approved_by: null }, 'approved_by_somebody'],
    ['an approval at no time', { approved_at: null }, 'approved_at_some_time'],
    ['what was sent without approval', { company: 'draft', approved_by: null, approved_at: null, conference: 'sent', accepted_at: null, delivery: 'open' }, 'nothing_sent_unapproved'],
    ['confirmed without accepted', { conference: 'sent', accepted_at: null }, 'only_the_accepted_goes_on'],
    ['confirmed though declined', { conference: 'declined', accepted_at: null }, 'only_the_accepted_goes_on'],
    ['cancelled though nobody accepted it', { conference: 'sent', accepted_at: null, delivery: 'cancelled' }, 'only_the_accepted_is_cancelled'],
    ['accepted at no time', { accepted_at: null }, 'accepted_at_some_time'],
    ['accepted though never sent', { sent_on: null }, 'sent_on_a_day'],
    ['delivered on no day', { delivery: 'delivered' }, 'delivered_on_a_day'],
    ['delivered before its event', { delivery: 'delivered', delivered_on: '2036-09-09', event_starts_on: '2036-09-10' }, 'not_delivered_before_its_event'],
    ['an event that begins on another day than it does', { delivery: 'delivered', delivered_on: '2036-09-10', event_starts_on: '2036-09-01' }, /event_start/],
  ])('refuses %s', async (_name, changes, constraint) => {
    expect(await refusal({ ...APPROVED, ...changes })).toEqual(typeof constraint === 'string' ? constraint : expect.stringMatching(constraint));
  });

  it('refuses a second submission of the same talk, and moving an event after a talk was given there', async () => {
    const again = `insert into talk_submission (organization_id, submission_id, talk_id, opportunity_id, company, conference, delivery, created_by, created_at, changed_at) values ($1, $2, $3, $4, 'draft', 'not-sent', 'open', $5, now(), now())`;
    await expect(world.build.query(world.organization, again, [world.organization, randomUUID(), rows.talk, rows.opportunity, world.people[0]])).rejects.toThrow(/unique/);
    expect(await refusal({ ...APPROVED, delivery: 'delivered', delivered_on: '2036-09-11', event_starts_on: '2036-09-10' })).toBeNull();
    await expect(world.build.query(world.organization, `update opportunity set starts_on = '2036-10-01' where opportunity_id = $1`, [rows.opportunity])).rejects.toThrow(/foreign key/);
    expect(await refusal(APPROVED)).toBeNull();
  });

  it('takes exactly the combinations of the three axes that mean something', async () => {
    const states = fc.record<SubmissionState>({
      company: fc.constantFrom('draft', 'approved'), conference: fc.constantFrom('not-sent', 'sent', 'accepted', 'waitlisted', 'declined', 'withdrawn'), delivery: fc.constantFrom('open', 'confirmed', 'delivered', 'cancelled'),
    });
    await fc.assert(fc.asyncProperty(states, async (state) => {
      const isApproved = state.company === 'approved';
      const isDelivered = state.delivery === 'delivered';
      const told = await refusal({
        ...state, approved_by: isApproved ? 'policy:x' : null, approved_at: isApproved ? '2026-03-02' : null, sent_on: state.conference === 'not-sent' ? null : '2026-03-02', accepted_at: state.conference === 'accepted' ? '2026-03-02' : null,
        delivered_on: isDelivered ? '2036-09-10' : null, event_starts_on: isDelivered ? '2036-09-10' : null,
      });
      expect({ state, taken: told === null }).toEqual({ state, taken: isCoherent(state) });
    }), { numRuns: 120 });
  });
});

/** The program and the database together, by the way that everybody goes. */
describe('any sequence of what people record', () => {
  const ACTIONS = ['SEND', 'ACCEPT', 'WAITLIST', 'DECLINE', 'WITHDRAW', 'SEND_AGAIN', 'CONFIRM', 'DELIVER', 'CANCEL'] as const;
  const DAYS = ['2026-03-02', '2026-06-30', '2026-07-02', '2026-09-09', '2026-09-10', '2026-12-01'] as const;
  let world: TalksWorld;
  beforeAll(async () => {
    world = await talksWorld();
  });
  afterAll(() => world.close());

  interface Stored extends SubmissionState { readonly deliveredOn: string | null; readonly acceptedAt: Date | null; readonly sentOn: string | null }
  const stored = async (id: string): Promise<Stored> => (await world.build.query<Stored & object>(
    world.organization, 'select company, conference, delivery, delivered_on::text as "deliveredOn", accepted_at as "acceptedAt", sent_on::text as "sentOn" from talk_submission where submission_id = $1', [id],
  ))[0]!;

  it('is refused in words or taken, and what is stored is what its steps say: never confirmed without accepted, never given before its event', async () => {
    const [ana] = world.people as [typeof world.people[number]];
    let made = 0;
    const reached = new Set<string>();
    // The way to a talk that is given is one of many: its steps come more often, so that walks get far.
    const action = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...ACTIONS) }, { weight: 5, arbitrary: fc.constantFrom<(typeof ACTIONS)[number]>('SEND', 'ACCEPT', 'CONFIRM', 'DELIVER') });
    const step = fc.record({ action, days: fc.nat({ max: 2 }), isLateEntry: fc.boolean() });
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 4 }).map((one) => one > 0), fc.array(step, { minLength: 10, maxLength: 18 }), async (isAsked, steps) => {
      made += 1;
      world.app.clock.set('2026-03-02T09:00:00Z');
      const conference = await world.conference(ana, `Walk ${made}`);
      const talkId = await world.talk(ana, `Walk ${made}`);
      const id = isAsked ? await world.request(ana, talkId, conference) : ((await world.act(ana, 'draftSubmission', { talkId, opportunityId: conference }, 'submission { id }')).submission as { id: string }).id;
      let [day, taken] = [0, isAsked ? 2 : 1];
      for (const { action, days, isLateEntry } of steps) {
        day = Math.min(DAYS.length - 1, day + days);
        world.app.clock.set(`${DAYS[day]!}T13:00:00Z`);
        const before = await stored(id);
        const answer = await world.record(ana, id, action, { lateEntry: isLateEntry });
        expect(['RecordSubmissionSuccess', 'TransitionRefused', 'LateEntry']).toContain(answer.__typename);
        const after = await stored(id);
        if (answer.__typename !== 'RecordSubmissionSuccess') expect(after).toEqual(before);
        else taken += 1;
        expect(isCoherent(after)).toBe(true);
        reached.add(after.conference).add(after.delivery);
        expect([after.deliveredOn === null || after.deliveredOn >= '2026-09-10', (after.acceptedAt === null) === (after.conference !== 'accepted')]).toEqual([true, true]);
      }
      const history = await world.build.query<SubmissionState & { position: number }>(world.organization, 'select position, company, conference, delivery from talk_submission_event where submission_id = $1 order by position', [id]);
      expect(history.map(({ position }) => position)).toEqual(Array.from({ length: taken }, (_, index) => index + 1));
      const { company, conference: axis, delivery } = await stored(id);
      expect(history.at(-1)).toEqual({ position: taken, company, conference: axis, delivery });
    }), { numRuns: 40, seed: 20_260_302 });
    expect([...reached].sort()).toEqual(['accepted', 'cancelled', 'confirmed', 'declined', 'delivered', 'not-sent', 'open', 'sent', 'waitlisted', 'withdrawn']);
  });
});
