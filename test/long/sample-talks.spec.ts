import { daysBetween } from '../../src/kernel/calendar-date.js';
import type { GraphqlClient } from '../support/graphql-client.js';
import { writtenSample, type SampleWorld } from '../support/sample-world.js';

describe('talks of the sample organization', () => {
  let sample: SampleWorld;
  let client: GraphqlClient;

  beforeAll(async () => {
    sample = await writtenSample();
    client = await sample.as(sample.memberId);
  });
  afterAll(() => sample.close(), 60_000);

  it('are twelve by nine people, some of them written anew', async () => {
    expect(await sample.query('select count(*)::int as talks, count(distinct owner_id)::int as owners, max(revision) as revision from talk')).toEqual([{ talks: 12, owners: 9, revision: 3 }]);
    expect((await sample.query<{ n: number }>('select count(distinct person_id)::int as n from talk_speaker'))[0]!.n).toBe(9);
  });

  it('have calls that close soon, later and nobody knows when, and one that moved', async () => {
    const { talkOpportunities } = await client.data<{ talkOpportunities: { edges: { node: { name: string; deadline: { status: string; day: string | null }; changes: { field: string }[] } }[] } }>(
      'query ($input: TalkOpportunitiesInput) { talkOpportunities(input: $input) { edges { node { name deadline { status day } changes { field } } } } }', { input: { first: 100 } });
    const today = sample.app.clock.now().toISOString().slice(0, 10);
    const calls = talkOpportunities.edges.map(({ node }) => node);
    const left = new Set(calls.flatMap(({ deadline: { status, day } }) => (status === 'OPEN' && day !== null ? [daysBetween(today, day)] : [])));
    expect([...left]).toEqual(expect.arrayContaining([2, 5, 12, 25, 60]));
    expect(calls.some(({ deadline }) => deadline.status === 'UNKNOWN')).toBe(true);
    expect(calls.filter(({ changes }) => changes.length > 0).map(({ name }) => name)).toEqual(['Hafenfunk']);
    expect(await sample.query(`select count(*)::int as n from opportunity where kind = 'conference'`)).toEqual([{ n: 25 }]);
  });

  it('stand everywhere on the three axes', async () => {
    const states = await sample.query<{ key: string }>(`select distinct company || ' ' || conference || ' ' || delivery as key from talk_submission order by 1`);
    expect(states.map(({ key }) => key)).toEqual(['approved accepted confirmed', 'approved accepted delivered', 'approved accepted open', 'approved declined open', 'approved not-sent open', 'approved sent open', 'approved waitlisted open', 'draft not-sent open']);
    expect(await sample.query('select 1 from talk_submission where changed_at > now() + interval \'1 day\'')).toEqual([]);
  });

  it('show a visitor their own board with what was declined, and nobody else that', async () => {
    const board = '{ mySubmissions { conference delivery talk { title } opportunity { name } } talkAdviceToGive { id } }';
    const mine = await client.data<{ mySubmissions: { conference: string }[]; talkAdviceToGive: object[] }>(board);
    expect(mine.mySubmissions.map(({ conference }) => conference).sort()).toEqual(['ACCEPTED', 'ACCEPTED', 'DECLINED', 'NOT_SENT']);
    expect(mine.talkAdviceToGive).toHaveLength(1);
    const [{ id }] = (await sample.query<{ id: string }>(`select submission_id as id from talk_submission where conference = 'declined'`)) as [{ id: string }];
    for (const [person, isShown] of [[sample.memberId, true], [sample.leadId, false], [sample.adminId, false]] as const) {
      const other = await sample.as(person);
      const { talkSubmission } = await other.data<{ talkSubmission: object | null }>('query ($input: TalkSubmissionInput!) { talkSubmission(input: $input) { id } }', { input: { submissionId: id } });
      expect(talkSubmission !== null).toBe(isShown);
    }
  });

  it('fill the own stage and its benches, and years of the company', async () => {
    const stages = await sample.query<{ name: string; talks: number; guests: number }>(`
      select o.name, (select count(*)::int from talk_submission s where s.opportunity_id = o.opportunity_id and s.delivery = 'confirmed') as talks, (select count(*)::int from stage_guest g where g.opportunity_id = o.opportunity_id) as guests
        from opportunity o where o.kind <> 'conference' order by o.starts_on desc limit 2`);
    expect(stages).toEqual([{ name: 'Frontend guild', talks: 1, guests: 5 }, { name: 'Thursday brown bag', talks: 2, guests: 14 }]);
    const { companyTalks } = await client.data<{ companyTalks: { years: number[] } }>('query ($input: CompanyTalksInput!) { companyTalks(input: $input) { years given recorded } }', { input: { year: sample.app.clock.now().getUTCFullYear() } });
    expect(companyTalks.years.length).toBeGreaterThanOrEqual(2);
    expect(await sample.query(`select count(*)::int as given, count(recording_url)::int as recorded from talk_submission where delivery = 'delivered'`)).toEqual([{ given: 5, recorded: 4 }]);
  });
});
