import { inputOfEdition, instantOf, localMoment, moved, newEdition } from './edition-draft.js';

describe('the moments of an edition', () => {
  it('are those of its place, over changes of the clocks as well', () => {
    expect(instantOf('2026-11-27T12:00', 'Europe/Berlin')).toBe('2026-11-27T11:00:00.000Z');
    expect(instantOf('2026-03-29T12:00', 'Europe/Berlin')).toBe('2026-03-29T10:00:00.000Z');
    expect(instantOf('2026-10-25T09:30', 'Europe/Berlin')).toBe('2026-10-25T08:30:00.000Z');
    expect(instantOf('2026-11-27T12:00', 'Asia/Kolkata')).toBe('2026-11-27T06:30:00.000Z');
    expect([instantOf('', 'UTC'), instantOf('2026-13-45T12:00', 'UTC')]).toEqual([null, null]);
  });

  it.each(['Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'])('come back as they were written: %s', (zone) => {
    const moments = ['2026-01-31T23:59', '2026-03-29T12:00', '2026-04-05T03:15', '2026-10-25T12:00', '2026-12-31T00:00'];
    expect(moments.map((moment) => localMoment(instantOf(moment, zone)!, zone))).toEqual(moments);
  });

  it('follow the first day as long as nobody moved them', () => {
    const draft = moved(newEdition(7, 'UTC'), { startsOn: '2026-11-20' });
    expect([draft.freezesAt, draft.demosAt]).toEqual(['2026-11-26T12:00', '2026-11-26T13:00']);
    const later = moved({ ...draft, demosAt: '2026-11-26T15:00' }, { days: 5 });
    expect([later.freezesAt, later.demosAt]).toEqual(['2026-11-24T12:00', '2026-11-26T15:00']);
    expect(inputOfEdition({ ...later, name: ' Hack week ' })).toMatchObject({ name: 'Hack week', freezesAt: '2026-11-24T12:00:00.000Z', ideasFrom: null, ballotClosesAt: null });
  });
});
