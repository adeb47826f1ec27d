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
  }, 60_000);
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
