import { readTalk } from '../../practices/talks/domain/talk.js';
import { addDays } from '../../kernel/calendar-date.js';
import { addedIn, conferenceDay, listenIn, SAMPLE_CONFERENCES, SAMPLE_STAGES, SAMPLE_SUBMISSIONS, SAMPLE_TALKS, sampleSpeakers, stageDay, TALKS_SINCE } from './sample-talks.js';
import { sampleVisitors } from './sample-people.js';

describe('talks of the sample', () => {
  it.each(['small', 'large'] as const)('are given by nine people of the %s one, a visitor among them', (size) => {
    const speakers = sampleSpeakers(size, '2026-03-02');
    expect(new Set(speakers).size).toBe(9);
    expect(speakers[0]).toBe(sampleVisitors(size, '2026-03-02').member.email);
    expect(new Set(SAMPLE_TALKS.map(({ speakers: [first] }) => speakers[first])).size).toBe(9);
  });

  it('say what a library takes, each under a title of its own', () => {
    expect(new Set(SAMPLE_TALKS.map(({ title }) => title)).size).toBe(SAMPLE_TALKS.length);
    for (const { abstracts, ...talk } of SAMPLE_TALKS) for (const abstract of abstracts) expect(readTalk({ ...talk, abstract, slidesUrl: null }).ok).toBe(true);
  });

  it('go to places that are there by then, in the order of time, before today', () => {
    const places = new Map([...SAMPLE_CONFERENCES.map((one) => [one.name, addedIn(one.startsIn, false)] as const), ...SAMPLE_STAGES.map((one) => [one.name, addedIn(one.startsIn, true)] as const)]);
    expect(places.size).toBe(SAMPLE_CONFERENCES.length + SAMPLE_STAGES.length);
    for (const { talk, at, steps } of SAMPLE_SUBMISSIONS) {
      const days = [TALKS_SINCE, Math.max(places.get(at)!, SAMPLE_TALKS.find(({ title }) => title === talk)!.writtenIn), ...steps.map(([, day]) => day), -1];
      expect(days).toEqual(days.toSorted((a, b) => a - b));
    }
  });

  it.each(Array.from({ length: 7 }, (_, days) => addDays('2026-11-16', days)))('are given after they begin, and listened to by people who signed up before, when today is %s', (today) => {
    const conferences = SAMPLE_CONFERENCES.flatMap(({ name, startsIn }) => (startsIn === null ? [] : [[name, conferenceDay(today, startsIn)] as const]));
    const begins = new Map([...conferences, ...SAMPLE_STAGES.map((stage) => [stage.name, stageDay(today, stage)] as const)]);
    const given = SAMPLE_SUBMISSIONS.flatMap(({ at, steps }) => steps.filter(([action]) => action === 'deliver').map(([, day]) => ({ at, day: addDays(today, day) })));
    expect(given.length).toBeGreaterThan(3);
    expect(given.filter(({ at, day }) => day <= begins.get(at)!)).toEqual([]);
    expect(SAMPLE_STAGES.filter((stage) => addDays(today, listenIn(stage)) >= stageDay(today, stage) || listenIn(stage) <= addedIn(stage.startsIn, true))).toEqual([]);
  });
});
