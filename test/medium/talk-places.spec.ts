import type { PersonId } from '../../src/kernel/ids.js';
import { DeliverEvents } from '../../src/platform/events/deliver-events.js';
import { RemindSpeakers } from '../../src/practices/talks/app/remind-speakers.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { talksWorld, type TalksWorld } from '../support/talks-world.js';

let app: TestApp;
let world: TalksWorld;
let people: readonly PersonId[];
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.close());
beforeEach(async () => {
  world = await talksWorld({ app, people: 6 });
  people = world.people;
});
afterEach(() => world.close());

const states = async (): Promise<Record<string, number>> =>
  Object.fromEntries((await world.build.query<{ key: string; n: number }>(world.organization, `select conference || ' ' || delivery as key, count(*)::int as n from talk_submission group by 1`)).map(({ key, n }) => [key, n]));

describe('places on the own stage', () => {
  it('are never given twice, however many ask at once; every place that becomes free goes to one who waits', async () => {
    const { id: slot } = (await world.act(people[0]!, 'createTalkOpportunity', { kind: 'BROWN_BAG', name: 'Lunch', startsOn: '2026-04-10', slots: 2 }, 'opportunity { id }')).opportunity as { id: string };
    const talks = await Promise.all(people.map((person, index) => world.talk(person, `Talk ${index}`)));
    await Promise.all(people.map((person, index) => world.request(person, talks[index]!, slot)));
    expect(await states()).toEqual({ 'accepted confirmed': 2, 'waitlisted open': 4 });
    const seated = await world.build.query<{ id: string; person: PersonId }>(world.organization, `select submission_id as id, created_by as person from talk_submission where conference = 'accepted'`);
    await Promise.all(seated.map(({ id, person }) => world.record(person, id, 'WITHDRAW')));
    expect(await states()).toEqual({ 'withdrawn cancelled': 2, 'accepted open': 2, 'waitlisted open': 2 });
    expect((await world.mails()).filter(({ dedupe_key: key }) => key.startsWith('talk-place-free:'))).toHaveLength(2);
  });
});

describe('whoever waits for a place on the own stage', () => {
  it('does not take one, moves up once there are more, and finds a place again after having left', async () => {
    const [ana, bea, cem] = people as [PersonId, PersonId, PersonId];
    const { id: slot } = (await world.act(ana, 'createTalkOpportunity', { kind: 'GUILD', name: 'Guild', startsOn: '2026-04-10', slots: 1 }, 'opportunity { id }')).opportunity as { id: string };
    const asked: string[] = [];
    for (const person of [ana, bea, cem]) {
      asked.push(await world.request(person, await world.talk(person), slot));
      app.clock.advance(1000);
    }
    const [first, second, third] = asked as [string, string, string];
    expect(await world.record(bea, second, 'ACCEPT')).toMatchObject({ __typename: 'TransitionRefused', message: expect.stringContaining('in the order of asking') });
    expect(await world.record(bea, second, 'WAITLIST')).toMatchObject({ __typename: 'TransitionRefused' });
    await world.act(ana, 'changeTalkOpportunity', { opportunityId: slot, kind: 'GUILD', name: 'Guild', startsOn: '2026-04-10', slots: 2 });
    expect(await world.record(bea, second, 'CONFIRM')).toMatchObject({ submission: { conference: 'ACCEPTED', delivery: 'CONFIRMED' } });
    await world.record(ana, first, 'WITHDRAW');
    expect(await world.record(cem, third, 'CONFIRM')).toMatchObject({ submission: { delivery: 'CONFIRMED' } });
    expect(await world.record(ana, first, 'SEND_AGAIN')).toMatchObject({ submission: { conference: 'WAITLISTED', delivery: 'OPEN' } });
  });

  it('has it as well when a draft is asked for later', async () => {
    const [ana] = people as [PersonId];
    const { id: slot } = (await world.act(ana, 'createTalkOpportunity', { kind: 'BROWN_BAG', name: 'Lunch', startsOn: '2026-04-10' }, 'opportunity { id }')).opportunity as { id: string };
    const { id } = (await world.act(ana, 'draftSubmission', { talkId: await world.talk(ana), opportunityId: slot }, 'submission { id }')).submission as { id: string };
    expect(await world.record(ana, id, 'REQUEST')).toMatchObject({ submission: { company: 'APPROVED', conference: 'ACCEPTED', delivery: 'CONFIRMED' } });
  });
});

describe('co-speakers', () => {
  it('are told by mail who named them, once, and both are reminded; whoever left is not', async () => {
    const [ana, bea, cem] = people as [PersonId, PersonId, PersonId];
    const talk = await world.talk(ana);
    for (const speakerIds of [[ana, bea, cem], [ana, bea, cem]]) await world.act(ana, 'setTalkSpeakers', { talkId: talk, speakerIds });
    const keys = async (start: string): Promise<string[]> => (await world.mails()).map(({ dedupe_key: key }) => key).filter((key) => key.startsWith(start));
    const named = await keys(`talk-speaker-named:${talk}:`);
    expect(named.map((key) => key.split(':')[2]).sort()).toEqual([bea, cem].sort());
    const submission = await world.request(ana, talk, await world.conference(ana, 'SREcon'));
    expect(await world.act(cem, 'setTalkSpeakers', { talkId: talk, speakerIds: [ana, bea] }, 'talk { speakers { id } }')).toMatchObject({ __typename: 'SetTalkSpeakersSuccess' });
    app.clock.set('2026-06-17T09:00:00Z');
    await app.get(RemindSpeakers).ofOrganization(world.organization);
    expect((await keys(`talk-reminder:${submission}:`)).map((key) => key.split(':')[2]).sort()).toEqual([ana, bea].sort());
    expect(await world.record(cem, submission, 'SEND')).toMatchObject({ __typename: 'NotFoundError' });
  });
});

describe('two opportunities that are one event', () => {
  const merge = (keptId: string, goneId: string) => world.act(people[1]!, 'mergeTalkOpportunities', { keptId, goneId }, 'opportunity { id name submissions { id } }');

  it('are brought together by hand: what was sent, names and titles in calendars follow', async () => {
    const [ana] = people as [PersonId];
    const kept = await world.conference(ana, 'DevOpsDays Berlin');
    const gone = await world.conference(ana, 'Devops Days Berlin 26', { startsOn: '2026-09-11' });
    const id = await world.request(ana, await world.talk(ana), gone);
    for (const action of ['SEND', 'ACCEPT', 'CONFIRM']) await world.record(ana, id, action);
    const entries = async (): Promise<object[]> => (await world.ask<{ calendar: { entries: object[] } }>(ana, 'query ($input: CalendarInput!) { calendar(input: $input) { entries { title startsAt } } }', { from: '2026-09-01', to: '2026-09-30' })).calendar.entries;
    expect(await entries()).toMatchObject([{ title: 'Postmortems without blame (Devops Days Berlin 26)', startsAt: '2026-09-10T22:00:00.000Z' }]);
    expect(await merge(kept, gone)).toMatchObject({ __typename: 'MergeTalkOpportunitiesSuccess', opportunity: { id: kept, name: 'DevOpsDays Berlin', submissions: [{ id }] } });
    expect(await entries()).toMatchObject([{ title: 'Postmortems without blame (DevOpsDays Berlin)', startsAt: '2026-09-09T22:00:00.000Z' }]);
    const again = await world.act(ana, 'createTalkOpportunity', { kind: 'CONFERENCE', name: 'Devops Days Berlin 26', startsOn: '2026-09-11' });
    expect(again).toMatchObject({ __typename: 'SameTalkOpportunity' });
    expect(await merge(kept, gone)).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('stay apart where that would take back what was given, or send one talk twice', async () => {
    const [ana] = people as [PersonId];
    const [one, other] = [await world.conference(ana, 'Monitorama'), await world.conference(ana, 'Monitorama EU')];
    const talk = await world.talk(ana);
    const [here, there] = [await world.request(ana, talk, one), await world.request(ana, talk, other)];
    expect(await merge(one, other)).toMatchObject({ __typename: 'InvalidInput', problems: [{ code: 'not-possible' }] });
    expect(await merge(one, one)).toMatchObject({ __typename: 'InvalidInput', problems: [{ code: 'same' }] });
    for (const action of ['SEND', 'ACCEPT', 'CONFIRM']) await world.record(ana, there, action);
    app.clock.set('2026-09-10T12:00:00Z');
    await world.record(ana, there, 'DELIVER');
    expect(await merge(one, other)).toMatchObject({ __typename: 'InvalidInput', problems: [{ code: 'gone-given-there' }] });
    expect(await world.build.query(world.organization, 'select submission_id as id, opportunity_id as place from talk_submission order by submission_id = $1', [there])).toEqual([{ id: here, place: one }, { id: there, place: other }]);
  });
});

describe('gauges', () => {
  it('count open calls and talks that were given, and fall silent once talks are off', async () => {
    const [ana] = people as [PersonId];
    const gauges = async (): Promise<object[]> => {
      await app.get(RemindSpeakers).ofOrganization(world.organization);
      await app.get(DeliverEvents).tick();
      return world.build.query(world.organization, `select gauge, labels, value from practice_gauge where gauge like 'talks%' and value is not null order by gauge, labels->>'where'`);
    };
    const conference = await world.conference(ana, 'SREcon');
    await world.conference(ana, 'Closed', { deadline: { day: '2026-01-31' } });
    expect(await gauges()).toEqual([{ gauge: 'talks_open_calls', labels: {}, value: 1 }]);
    const id = await world.request(ana, await world.talk(ana), conference);
    for (const action of ['SEND', 'ACCEPT', 'CONFIRM']) await world.record(ana, id, action);
    app.clock.set('2026-09-10T12:00:00Z');
    await world.record(ana, id, 'DELIVER');
    expect(await gauges()).toEqual([
      { gauge: 'talks_given_total', labels: { year: '2026', where: 'inside' }, value: 0 }, { gauge: 'talks_given_total', labels: { year: '2026', where: 'outside' }, value: 1 }, { gauge: 'talks_open_calls', labels: {}, value: 0 },
    ]);
    await world.setRules(false);
    expect((await gauges()).map((gauge) => (gauge as { gauge: string }).gauge)).not.toContain('talks_open_calls');
  });
});
