import { RemindSpeakers } from '../../src/practices/talks/app/remind-speakers.js';
import { SUBMISSION, talksWorld, type TalksWorld } from '../support/talks-world.js';

interface Submission {
  readonly id: string;
  readonly company: string;
  readonly conference: string;
  readonly delivery: string;
}

describe('talks', () => {
  let world: TalksWorld;
  beforeAll(async () => {
    world = await talksWorld();
  });
  afterAll(() => world.close());
  beforeEach(() => world.app.clock.set('2026-03-02T09:00:00Z'));

  const seenBy = async (person: (typeof world.people)[number], submissionId: string): Promise<boolean> => {
    const { talkSubmission } = await world.ask<{ talkSubmission: object | null }>(person, 'query ($input: TalkSubmissionInput!) { talkSubmission(input: $input) { id } }', { submissionId });
    return talkSubmission !== null;
  };

  it('are approved in the moment of asking, by the policy, and go to the stage step by step', async () => {
    const [ana] = world.people as [typeof world.people[number]];
    const talk = await world.talk(ana);
    const conference = await world.conference(ana, 'SREcon');
    const asked = await world.act(ana, 'requestToSpeak', { talkId: talk, opportunityId: conference, advice: [{ kind: 'LEGAL', note: 'May I say the numbers?' }] }, `submission { ${SUBMISSION} steps { action company } advice { kind state } }`);
    expect(asked).toMatchObject({
      __typename: 'RequestToSpeakSuccess',
      submission: { company: 'APPROVED', conference: 'NOT_SENT', approvedBy: 'policy:all-speaking-approved', viewerCan: { record: ['SEND', 'WITHDRAW'] }, advice: [{ kind: 'LEGAL', state: 'OPEN' }] },
    });
    const { id } = asked.submission as Submission;
    expect(await world.act(ana, 'requestToSpeak', { talkId: talk, opportunityId: conference })).toMatchObject({ __typename: 'AlreadySubmitted' });
    expect(await world.record(ana, id, 'CONFIRM')).toMatchObject({ __typename: 'TransitionRefused', message: 'The conference hasn’t accepted it. You can now mark it as sent or withdraw it.' });
    for (const action of ['SEND', 'WAITLIST', 'ACCEPT', 'CONFIRM']) expect(await world.record(ana, id, action)).toMatchObject({ __typename: 'RecordSubmissionSuccess' });
    const { calendar } = await world.ask<{ calendar: { entries: object[] } }>(ana, 'query ($input: CalendarInput!) { calendar(input: $input) { entries { kind title } } }', { from: '2026-09-01', to: '2026-09-30' });
    expect(calendar.entries).toEqual([{ kind: 'TALK', title: 'Postmortems without blame (SREcon)' }]);
    expect(await world.record(ana, id, 'DELIVER')).toMatchObject({ __typename: 'TransitionRefused' });
    world.app.clock.set('2026-09-10T12:00:00Z');
    expect(await world.record(ana, id, 'DELIVER')).toMatchObject({ submission: { delivery: 'DELIVERED', deliveredOn: '2026-09-10' } });
    expect(await world.act(ana, 'changeSubmission', { submissionId: id, recordingUrl: 'javascript:alert(1)' })).toMatchObject({ __typename: 'InvalidInput' });
    await world.act(ana, 'changeSubmission', { submissionId: id, recordingUrl: 'https://video.example/1', thanks: 'Bea, for the rehearsal' });
    const { companyTalks } = await world.ask<{ companyTalks: object }>(world.admin, 'query ($input: CompanyTalksInput!) { companyTalks(input: $input) { years given recorded outsideCount insideCount speakerCount countries firstTimeSpeakers { name } } }', { year: 2026 });
    expect(companyTalks).toEqual({ years: [2026], given: 1, recorded: 1, outsideCount: 1, insideCount: 0, speakerCount: 1, countries: expect.any(Array), firstTimeSpeakers: [{ name: 'Speaker 1' }] });
    const { companyTalkList } = await world.ask<{ companyTalkList: object }>(world.admin, 'query ($input: CompanyTalkListInput!) { companyTalkList(input: $input) { edges { node { talk { title } recordingUrl } } } }', { year: 2026, isInternal: false });
    expect(companyTalkList).toEqual({ edges: [{ node: { talk: { title: 'Postmortems without blame' }, recordingUrl: 'https://video.example/1' } }] });
  });

  it('keep what was sent and declined to their speakers and those whom they choose, whoever asks', async () => {
    const [ana, bea, cem] = world.people as [typeof world.people[number], typeof world.people[number], typeof world.people[number]];
    await world.build.lead(world.organization, world.rootTeam, bea);
    const talk = await world.talk(ana, 'Private until it is not');
    const conference = await world.conference(ana, 'QCon');
    const id = await world.request(ana, talk, conference);
    await world.record(ana, id, 'SEND');
    await world.record(ana, id, 'DECLINE', { note: 'Next year' });
    for (const other of [bea, cem, world.admin]) {
      expect(await seenBy(other, id)).toBe(false);
      const found = await world.ask<object>(other, `{ talks { edges { node { title } } } talkOpportunities(input: { search: "qcon" }) { edges { node { submissions { id } } } } }`);
      expect(JSON.stringify(found)).not.toContain('Private');
      expect(JSON.stringify(found)).toContain('"submissions":[]');
    }
    expect(await seenBy(ana, id)).toBe(true);
    await world.act(ana, 'shareSubmission', { submissionId: id, personIds: [cem] });
    expect([await seenBy(cem, id), await seenBy(bea, id)]).toEqual([true, false]);
    expect(JSON.stringify(await world.build.query(world.organization, 'select subject from audit_entry'))).not.toMatch(/declin/i);
    expect(new Set((await world.mails()).map(({ kind }) => kind)).size).toBeLessThanOrEqual(1);
  });

  it('offer the next similar call when one is closed, and take a late entry on its speaker’s word', async () => {
    const [ana] = world.people as [typeof world.people[number]];
    const talk = await world.talk(ana, 'Too late', ['chaos']);
    const closed = await world.conference(ana, 'Closed Conf', { topics: ['chaos'], deadline: { day: '2026-02-27' } });
    const next = await world.conference(ana, 'Next Conf', { topics: ['chaos'], deadline: { day: '2026-05-01' } });
    expect(await world.act(ana, 'requestToSpeak', { talkId: talk, opportunityId: closed }, '__typename } ... on CallClosed { nextSimilar { id }')).toMatchObject({ __typename: 'CallClosed', nextSimilar: { id: next } });
    const late = await world.act(ana, 'requestToSpeak', { talkId: talk, opportunityId: closed, lateEntry: true }, 'submission { id }');
    const { id } = late.submission as Submission;
    expect(await world.record(ana, id, 'SEND')).toMatchObject({ __typename: 'LateEntry' });
    expect(await world.record(ana, id, 'SEND', { lateEntry: true })).toMatchObject({ submission: { conference: 'SENT', isLateEntry: true } });
  });

  it('remind whoever hasn’t sent 14, 3 and 1 days before, once each, and offer another call afterwards', async () => {
    const [, bea] = world.people as [unknown, typeof world.people[number]];
    const talk = await world.talk(bea, 'Reminded', ['reminding']);
    const id = await world.request(bea, talk, await world.conference(bea, 'Reminder Conf', { topics: ['reminding'], deadline: { day: '2026-06-30' } }));
    const later = await world.conference(bea, 'Later Conf', { topics: ['reminding'], deadline: { day: '2026-08-30' } });
    const taken = await world.conference(bea, 'Taken Conf', { topics: ['reminding'], deadline: { day: '2026-07-30' } });
    await world.record(bea, await world.request(bea, talk, taken), 'SEND');
    const told = async (): Promise<string[]> => (await world.mails()).map(({ dedupe_key: key }) => key).filter((key) => key.includes(id)).map((key) => key.split(':').slice(3).join(':'));
    for (const day of ['2026-06-16', '2026-06-17', '2026-06-18', '2026-06-28', '2026-06-30', '2026-07-02', '2026-07-03']) {
      world.app.clock.set(`${day}T08:00:00Z`);
      for (let time = 0; time < 2; time += 1) await world.app.get(RemindSpeakers).ofOrganization(world.organization);
    }
    expect(await told()).toEqual(['call:2026-06-30:1', 'call:2026-06-30:14', 'call:2026-06-30:3', 'missed:2026-06-30']);
    // Taken Conf closes next, but the talk is there already.
    const offered = 'query ($input: TalkSubmissionInput!) { talkSubmission(input: $input) { nextSimilar { id } } }';
    expect(await world.ask(bea, offered, { submissionId: id })).toEqual({ talkSubmission: { nextSimilar: { id: later } } });
    expect(await world.record(bea, id, 'SEND', { lateEntry: true })).toMatchObject({ submission: { conference: 'SENT' } });
    expect(await world.ask(bea, offered, { submissionId: id })).toEqual({ talkSubmission: { nextSimilar: null } });
  });

  it('count the days to a deadline by the clock of whoever reads', async () => {
    const [ana, bea] = world.people as [typeof world.people[number], typeof world.people[number]];
    const opportunityId = await world.conference(ana, 'Counted Conf', { deadline: { day: '2026-06-30' } });
    await world.build.query(world.organization, "update person set time_zone = 'Pacific/Auckland' where person_id = $1", [bea]);
    const left = async (reader: typeof ana, now: string): Promise<number | null> => {
      world.app.clock.set(now);
      const found = await world.ask<{ talkOpportunity: { deadline: { daysLeft: number | null } } }>(reader, 'query ($input: TalkOpportunityInput!) { talkOpportunity(input: $input) { deadline { daysLeft } } }', { opportunityId });
      return found.talkOpportunity.deadline.daysLeft;
    };
    expect([await left(ana, '2026-06-29T13:00:00Z'), await left(bea, '2026-06-29T13:00:00Z'), await left(ana, '2026-07-01T11:00:00Z'), await left(ana, '2026-07-01T12:00:00Z')]).toEqual([1, 0, 0, null]);
    await world.build.query(world.organization, "update person set time_zone = 'Europe/Berlin' where person_id = $1", [bea]);
    world.app.clock.set('2026-03-02T09:00:00Z');
  });

  it('stand in a calendar of calls until they are sent, apart from the calendar of talks', async () => {
    const [, , , dan] = world.people as [unknown, unknown, unknown, typeof world.people[number]];
    const id = await world.request(dan, await world.talk(dan, 'Fed'), await world.conference(dan, 'Feed Conf', { topics: ['feeding'] }));
    await world.conference(dan, 'Wanted Conf', { topics: ['wanted'], deadline: { at: '2026-05-05T15:00:00Z' } });
    await world.act(dan, 'saveTalkSearch', { name: 'wanted', criteria: { topics: ['wanted'] } });
    const { feed } = (await world.act(dan, 'createCalendarFeed', { kind: 'CALLS' }, 'feed { address }')) as unknown as { feed: { address: string } };
    const lines = async (): Promise<string> => (await (await fetch(`${world.app.url}${new URL(feed.address).pathname}`)).text()).replace(/\r\n /g, '');
    const text = await lines();
    expect(text).toContain('SUMMARY:Send your talk: Feed Conf (until the day ends anywhere on Earth\\, assumed)');
    expect(text).toContain('DTSTART;VALUE=DATE:20260630');
    expect(text).toContain('SUMMARY:Call closes: Wanted Conf');
    expect(text).toContain('DTSTART;TZID=Europe/Berlin:20260505T163000');
    await world.record(dan, id, 'SEND');
    expect(await lines()).not.toContain('Feed Conf');
  });

  it('are shared as CSV, without a word of what wasn’t accepted', async () => {
    const [ana] = world.people as [typeof world.people[number]];
    const shown = await world.request(ana, await world.talk(ana, '=Shown'), await world.conference(ana, 'Csv Conf'));
    const hidden = await world.request(ana, await world.talk(ana, 'Hidden'), await world.conference(ana, 'Secret Conf'));
    for (const action of ['SEND', 'ACCEPT']) await world.record(ana, shown, action);
    await world.record(ana, hidden, 'SEND');
    const { cookie } = await world.client(world.admin);
    const get = async (path: string): Promise<string> => (await fetch(`${world.app.url}${path}`, { headers: { cookie: cookie! } })).text();
    const [csv, opportunities] = [await get('/export/talks.csv?year=2026'), await get('/export/talk-opportunities.csv')];
    expect(csv).toContain("'=Shown,Speaker 1,Csv Conf,conference,2026-09-10");
    expect(csv).not.toContain('Hidden');
    expect(opportunities).toContain('Secret Conf,conference,2026-09-10,,,,,devops,,2026-06-30,AoE assumed,2026-07-01T12:00:00.000Z');
    const withToken = async (scope: string, path: string): Promise<Response> => {
      const { secret } = await world.act(world.admin, 'createApiToken', { name: 'Sheets', scopes: [scope] }, 'secret');
      return fetch(`${world.app.url}${path}`, { headers: { authorization: `Bearer ${String(secret)}` } });
    };
    expect([(await withToken('reading:use', '/export/talks.csv')).status, await (await withToken('talks:use', '/export/talks.csv?year=2026')).text(), await (await withToken('talks:use', '/export/talk-opportunities.csv')).text()]).toEqual([403, csv, opportunities]);
    expect((await fetch(`${world.app.url}/export/talks.csv`)).status).toBe(401);
    expect((await fetch(`${world.app.url}/export/talks.csv?year=x`, { headers: { cookie: cookie! } })).status).toBe(400);
  });

  it('take a place on the own stage while there is one, and move up when one is free', async () => {
    const [ana, bea, cem] = world.people as [typeof world.people[number], typeof world.people[number], typeof world.people[number]];
    const made = await world.act(cem, 'createTalkOpportunity', { kind: 'BROWN_BAG', name: 'Lunch', startsOn: '2026-04-10', slots: 1 }, 'opportunity { id }');
    const { id: slot } = made.opportunity as Submission;
    const first = await world.request(ana, await world.talk(ana, 'First'), slot);
    const second = await world.request(bea, await world.talk(bea, 'Second'), slot);
    const states = async (): Promise<object[]> => world.build.query(world.organization, 'select conference, delivery from talk_submission where submission_id = any($1::uuid[]) order by created_at, submission_id = $2', [[first, second], second]);
    expect(await states()).toEqual([{ conference: 'accepted', delivery: 'confirmed' }, { conference: 'waitlisted', delivery: 'open' }]);
    // One request, one instant, several steps: they are told in the order in which they were taken.
    const { talkSubmission } = await world.ask<{ talkSubmission: { steps: { action: string; at: string }[] } }>(ana, 'query ($input: TalkSubmissionInput!) { talkSubmission(input: $input) { steps { action at } } }', { submissionId: first });
    expect([talkSubmission.steps.map(({ action }) => action), new Set(talkSubmission.steps.map(({ at }) => at)).size]).toEqual([['CONFIRM', 'ACCEPT', 'SEND', 'REQUEST', 'DRAFT'], 1]);
    expect(await world.act(bea, 'attendTalks', { opportunityId: slot, isComing: true }, 'opportunity { stageNow { freeSlots isComing guests { name } } }')).toMatchObject({ opportunity: { stageNow: { freeSlots: 0, isComing: true, guests: [{ name: 'Speaker 2' }] } } });
    expect(await world.record(ana, first, 'WITHDRAW')).toMatchObject({ submission: { delivery: 'CANCELLED' } });
    expect(await states()).toEqual([{ conference: 'withdrawn', delivery: 'cancelled' }, { conference: 'accepted', delivery: 'open' }]);
  });

  it('leave no trace where they are off', async () => {
    const [ana] = world.people as [typeof world.people[number]];
    await world.setRules(false);
    const seen = await world.ask<object>(ana, '{ talksRules { approvalPolicy } talks { edges { cursor } } talkOpportunities { totalCount edges { cursor } } mySubmissions { id } }');
    expect(seen).toEqual({ talksRules: null, talks: { edges: [] }, talkOpportunities: { totalCount: 0, edges: [] }, mySubmissions: [] });
    expect(await world.act(ana, 'createTalk', { title: 'x' })).toMatchObject({ __typename: 'NotFoundError' });
    await world.setRules(true);
  });
});
