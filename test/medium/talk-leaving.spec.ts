import type { PersonId } from '../../src/kernel/ids.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { talksWorld, type TalksWorld } from '../support/talks-world.js';

const TABLES = ['talk', 'talk_revision', 'talk_submission', 'talk_submission_event', 'talk_advice', 'talk_reminder', 'talk_submission_reader', 'stage_guest'];

describe('somebody who speaks and leaves', () => {
  let app: TestApp;
  let world: TalksWorld;
  let ana: PersonId;
  let bea: PersonId;
  let cem: PersonId;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    world = await talksWorld({ app });
    [ana, bea, cem] = world.people as [PersonId, PersonId, PersonId];
  });
  afterEach(() => world.close());

  const confirmed = async (talkId: string, conference: string): Promise<string> => {
    const id = await world.request(ana, talkId, conference);
    for (const action of ['SEND', 'ACCEPT', 'CONFIRM']) expect(await world.record(ana, id, action, { note: 'Xylophone' })).toMatchObject({ __typename: 'RecordSubmissionSuccess' });
    return id;
  };
  const inCalendars = async (): Promise<string[]> => (await world.build.query<{ person: string }>(world.organization, `select person_id as person from commitment where kind = 'talk' and state = 'active' order by 1`)).map(({ person }) => person);
  const erase = async (person: PersonId): Promise<void> => {
    const [{ email }] = (await world.build.query<{ email: string }>(world.organization, 'select email from person where person_id = $1', [person])) as [{ email: string }];
    expect(await world.act(world.admin, 'erasePerson', { personId: person, confirmEmail: email })).toMatchObject({ __typename: 'ErasePersonSuccess' });
  };
  const stored = async (): Promise<string> => JSON.stringify(await Promise.all(TABLES.map((table) => world.build.query(world.organization, `select * from ${table}`))));

  it('is taken out of calendars and off the benches; whoever speaks with them goes on', async () => {
    const talk = await world.talk(ana);
    await world.act(ana, 'setTalkSpeakers', { talkId: talk, speakerIds: [ana, bea] });
    const id = await confirmed(talk, await world.conference(ana, 'SREcon'));
    expect(await inCalendars()).toEqual([ana, bea].sort());
    const lunch = async (startsOn: string): Promise<string> => ((await world.act(cem, 'createTalkOpportunity', { kind: 'BROWN_BAG', name: 'Lunch', startsOn }, 'opportunity { id }')).opportunity as { id: string }).id;
    const [past, ahead] = [await lunch('2026-02-10'), await lunch('2026-04-10')];
    for (const opportunityId of [past, ahead]) for (const person of [ana, cem]) await world.act(person, 'attendTalks', { opportunityId, isComing: true });
    expect(await world.act(world.admin, 'endPerson', { personId: ana })).toMatchObject({ __typename: 'EndPersonSuccess' });
    app.clock.set('2026-03-04T09:00:00Z');
    expect(await inCalendars()).toEqual([bea]);
    expect(await world.build.query(world.organization, 'select person_id as person from stage_guest where opportunity_id = $1', [ahead])).toEqual([{ person: cem }]);
    expect(await world.build.query(world.organization, 'select from stage_guest where opportunity_id = $1', [past])).toHaveLength(2);
    expect(await world.record(bea, id, 'CANCEL')).toMatchObject({ submission: { delivery: 'CANCELLED' } });
    expect(await inCalendars()).toEqual([]);
  });

  it('and is erased takes along what they wrote alone; what was given stays as a fact without a word', async () => {
    const alone = ((await world.act(ana, 'createTalk', { title: 'Xylophone', abstract: 'Xylophone', topics: ['xylophone'], minutes: 30, slidesUrl: 'https://xylophone.example' }, 'talk { id }')).talk as { id: string }).id;
    await world.act(ana, 'changeTalk', { talkId: alone, title: 'Xylophones', abstract: 'Xylophone' });
    const given = await confirmed(alone, await world.conference(ana, 'Given'));
    await world.act(ana, 'changeSubmission', { submissionId: given, travelNote: 'Xylophone', thanks: 'Xylophone', slidesUrl: 'https://xylophone.example', recordingUrl: 'https://xylophone.example' });
    app.clock.set('2026-09-11T09:00:00Z');
    expect(await world.record(ana, given, 'DELIVER')).toMatchObject({ submission: { delivery: 'DELIVERED' } });
    const hidden = await world.request(ana, alone, await world.conference(bea, 'Sent', { startsOn: '2027-01-10', deadline: { day: '2026-12-01' } }));
    await world.act(ana, 'askTalkAdvice', { submissionId: hidden, advice: { kind: 'REHEARSAL', note: 'Xylophone' } });
    await world.act(ana, 'shareSubmission', { submissionId: hidden, personIds: [bea] });
    const others = await world.request(bea, await world.talk(bea, 'Of Bea'), await world.conference(bea, 'Other', { startsOn: '2027-02-10', deadline: { day: '2026-12-01' } }));
    const asked = ((await world.act(bea, 'askTalkAdvice', { submissionId: others, advice: { kind: 'LEGAL', note: 'Please' } }, 'advice { id }')).advice as { id: string }).id;
    expect(await world.act(ana, 'answerTalkAdvice', { adviceId: asked, answer: 'Xylophone' })).toMatchObject({ __typename: 'AnswerTalkAdviceSuccess' });
    await world.act(bea, 'shareSubmission', { submissionId: others, personIds: [ana] });
    await erase(ana);
    expect((await stored()).toLowerCase()).not.toContain('xylophone');
    expect(await world.build.query(world.organization, 'select submission_id as id, delivery from talk_submission order by delivery')).toEqual([{ id: given, delivery: 'delivered' }, { id: others, delivery: 'open' }]);
    expect(await world.build.query(world.organization, 'select from talk_submission_reader')).toEqual([]);
    const { companyTalkList } = await world.ask<{ companyTalkList: object }>(cem, 'query ($input: CompanyTalkListInput!) { companyTalkList(input: $input) { edges { node { talk { title } } } } }', { year: 2026, isInternal: false });
    expect(companyTalkList).toEqual({ edges: [{ node: { talk: { title: '–' } } }] });
  });

  it('and is erased leaves what they gave with others to these, whoever of them had begun it', async () => {
    const ofAna = await world.talk(ana, 'Begun by Ana');
    const ofBea = await world.talk(bea, 'Begun by Bea');
    for (const [talkId, owner] of [[ofAna, ana], [ofBea, bea]] as const) await world.act(owner, 'setTalkSpeakers', { talkId, speakerIds: [ana, bea] });
    const id = await confirmed(ofAna, await world.conference(ana, 'SREcon'));
    await erase(ana);
    expect(await inCalendars()).toEqual([bea]);
    expect(await world.build.query(world.organization, 'select title, owner_id as owner from talk order by title')).toEqual([{ title: 'Begun by Ana', owner: bea }, { title: 'Begun by Bea', owner: bea }]);
    expect(await stored()).not.toContain('Xylophone');
    expect(await world.act(bea, 'changeTalk', { talkId: ofAna, title: 'Gone on with' }, 'talk { title }')).toMatchObject({ talk: { title: 'Gone on with' } });
    expect(await world.record(bea, id, 'CANCEL')).toMatchObject({ submission: { delivery: 'CANCELLED' } });
  });
});
