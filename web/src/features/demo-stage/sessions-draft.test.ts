import { draftsOf, inputsOf, nextSession } from './sessions-draft.js';

const zone = 'Europe/Berlin';
const session = { id: 's', title: 'First half', startsAt: '2026-11-27T12:00:00.000Z', endsAt: '2026-11-27T14:30:00.000Z', breaks: [{ at: '2026-11-27T13:15:00.000Z', minutes: 15, title: 'Coffee' }] };

describe('sessions in a form', () => {
  it('are typed in the edition’s time, and go back as they came', () => {
    const drafts = draftsOf([session], zone);
    expect(drafts[0]).toMatchObject({ startsAt: '2026-11-27T13:00', endsAt: '2026-11-27T15:30', breaks: [{ at: '2026-11-27T14:15', minutes: 15 }] });
    expect(inputsOf(drafts, zone)).toEqual({ sessions: [session] });
  });

  it('may have no end, but no time that is none', () => {
    const [draft] = draftsOf([session], zone);
    expect(inputsOf([{ ...draft!, endsAt: '' }], zone)).toMatchObject({ sessions: [{ endsAt: null }] });
    expect(inputsOf([draft!, { ...draft!, startsAt: '' }], zone)).toEqual({ wrong: 1 });
    expect(inputsOf([{ ...draft!, breaks: [{ ...draft!.breaks[0]!, at: '' }] }], zone)).toEqual({ wrong: 0 });
  });

  it('begin with the demos, then an hour after the last', () => {
    expect(nextSession([], '2026-11-27T12:00:00Z', zone, 'One')).toMatchObject({ id: null, startsAt: '2026-11-27T13:00', endsAt: '2026-11-27T15:00' });
    expect(nextSession(draftsOf([session], zone), '2026-11-27T12:00:00Z', zone, 'Two')).toMatchObject({ startsAt: '2026-11-27T16:30', endsAt: '2026-11-27T19:00' });
  });
});
