import fc from 'fast-check';
import type { AnnouncedEvent } from './announced-event.js';
import { byHandApart, eventApart, sayingOf, type MergeTrace, type Saying } from './taken-apart.js';

const NOTHING: AnnouncedEvent = { name: 'Conf', startsOn: null, endsOn: null, url: null, callUrl: null, call: { precision: 'none' }, city: null, country: null, isOnline: null, languages: [], topics: [], codeOfConductUrl: null, hasSignLanguageOrCaptions: null };
const saying = (event: Partial<AnnouncedEvent>, byHand: Partial<AnnouncedEvent> = {}): Saying => sayingOf({ ...NOTHING, ...event, byHand });
const partly = fc.record({ name: fc.constantFrom('A', 'B'), city: fc.constantFrom(null, 'Bern', 'Thun'), topics: fc.constantFrom([], ['go']), call: fc.constantFrom({ precision: 'none' as const }, { precision: 'day' as const, day: '2026-06-30', zone: null }) }, { requiredKeys: [] });

describe('what two said before they were one', () => {
  it('is written by hand again as it was, unless somebody wrote otherwise since', () => {
    fc.assert(fc.property(partly, partly, partly, (before, came, since) => {
      const trace: MergeTrace = { before: saying({}, before), after: saying({}, { ...came, ...before }) };
      expect(byHandApart(trace.after.byHand, trace)).toEqual(before);
      const differs = Object.entries(since).filter(([field, value]) => JSON.stringify(value) !== JSON.stringify(trace.after.byHand[field as keyof AnnouncedEvent]));
      expect(byHandApart({ ...trace.after.byHand, ...since }, trace)).toEqual({ ...before, ...Object.fromEntries(differs) });
    }));
  });

  it('is shown again where no list and nobody says it, and not where something else was shown since', () => {
    const trace: MergeTrace = { before: saying({ city: 'Bern' }), after: saying({ city: 'Thun', url: 'https://x.example' }) };
    expect(eventApart(NOTHING, trace.after.event, trace)).toEqual({ ...NOTHING, city: 'Bern' });
    expect(eventApart({ ...NOTHING, city: 'Biel' }, trace.after.event, trace)).toMatchObject({ city: 'Biel', url: null });
    expect(eventApart(NOTHING, saying({ city: 'Brig' }).event, trace)).toMatchObject({ city: null });
  });

  it('ends on no day that its first day has passed', () => {
    const trace: MergeTrace = { before: saying({ startsOn: '2026-09-10', endsOn: '2026-09-12' }), after: saying({ startsOn: '2026-09-10' }) };
    expect(eventApart({ ...NOTHING, startsOn: '2026-09-20' }, trace.after.event, trace)).toMatchObject({ startsOn: '2026-09-20', endsOn: null });
    expect(eventApart({ ...NOTHING, startsOn: '2026-09-10' }, trace.after.event, trace)).toMatchObject({ endsOn: '2026-09-12' });
  });
});
