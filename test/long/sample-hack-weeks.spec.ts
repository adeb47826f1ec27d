import { BALLOT, LOG, RESULTS, type BallotSeen, type ResultsSeen } from '../support/ballot-world.js';
import type { GraphqlClient } from '../support/graphql-client.js';
import { writtenSample, type SampleWorld } from '../support/sample-world.js';
import { wholeDatabase } from '../support/whole-database.js';

describe('hack weeks of the sample organization', () => {
  let sample: SampleWorld;
  let client: GraphqlClient;
  let past: string;

  beforeAll(async () => {
    sample = await writtenSample();
    client = await sample.as(sample.memberId);
    past = (await sample.query<{ id: string }>(`select edition_id as id from hack_edition where phase = 'archived'`))[0]!.id;
  });
  afterAll(() => sample.close(), 60_000);

  it('are one in the archive and one that people hack in', async () => {
    expect((await sample.query<{ phase: string }>('select phase from hack_edition order by starts_on')).map(({ phase }) => phase)).toEqual(['archived', 'hacking']);
    const states = (await sample.query<{ key: string; n: number }>(`select e.phase || ' ' || n.state as key, count(*)::int as n from hack_entry n join hack_edition e using (organization_id, edition_id) group by 1 order by 1`)).map(({ key, n }) => [key, n]);
    expect(Object.fromEntries(states)).toEqual({ 'archived building': 1, 'archived no-show': 1, 'archived presented': 12, 'hacking building': 6, 'hacking forming': 2, 'hacking idea': 2 });
    expect((await sample.query('select from hack_picture')).length).toBeGreaterThanOrEqual(13);
  });

  it('have results with a first place, a log that adds up, and awards that somebody won', async () => {
    const { hackResults } = await client.data<{ hackResults: ResultsSeen }>(RESULTS, { input: { editionId: past } });
    expect(hackResults.rows).toHaveLength(12);
    expect(hackResults.rows[0]).toMatchObject({ rank: 1 });
    expect(hackResults.awards.map(({ winners }) => winners.length)).toEqual([1, 1, 1]);
    const { hackBallotLog } = await client.data<{ hackBallotLog: { ballots: object[]; isSame: boolean } }>(LOG, { input: { editionId: past } });
    expect(hackBallotLog.isSame).toBe(true);
    expect(hackBallotLog.ballots).toHaveLength(46);
    expect((await client.data<{ hackBallot: BallotSeen }>(BALLOT, { input: { editionId: past } })).hackBallot.state).toBe('PUBLISHED');
    const whole = await wholeDatabase(sample.app.database, ['ballot_paper', 'ballot_event']);
    expect(Object.values(whole).flat()).toEqual([]);
  });

  it('ask the visitors’ member what became of a demo of theirs, 90 days after it', async () => {
    const { pendingHackOutcomes } = await client.data<{ pendingHackOutcomes: object[] }>('{ pendingHackOutcomes { at project { title outcome } } }');
    expect(pendingHackOutcomes).toEqual([{ at: 'DAY_90', project: { title: 'One-handed checkout', outcome: 'PARKED' } }]);
  });

  it('know what became of most demos, and who showed them from elsewhere', async () => {
    const { hackReport } = await client.data<{ hackReport: { people: number; demos: number; noShows: number; remotePresenters: number; stageMinutes: number; newcomers: number; outcomes: { at: string; outcome: string | null; count: number }[] } }>(
      'query ($input: HackReportInput!) { hackReport(input: $input) { people demos noShows remotePresenters stageMinutes newcomers outcomes { at outcome count } } }', { input: { editionId: past } });
    expect(hackReport).toMatchObject({ demos: 12, noShows: 1 });
    expect(hackReport.remotePresenters).toBeGreaterThan(1);
    expect(hackReport.stageMinutes).toBeGreaterThan(30);
    expect(hackReport.outcomes.filter(({ outcome }) => outcome === 'SHIPPED' || outcome === 'ADOPTED').reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(8);
  });
});
