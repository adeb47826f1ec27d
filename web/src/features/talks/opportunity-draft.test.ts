import { draftOf, inputOf } from './opportunity-draft.js';

const lunch = { ...draftOf(null, 'Europe/Berlin'), kind: 'BROWN_BAG' as const, name: 'Lunch', startsOn: '2026-07-02', time: '12:30' };

describe('the form of somewhere to speak', () => {
  it('says when something of one’s own begins, by the writer’s clock', () => {
    expect(inputOf(lunch, null, 'Europe/Berlin').startsAt).toBe('2026-07-02T10:30:00.000Z');
    expect(inputOf({ ...lunch, time: '' }, null, 'Europe/Berlin').startsAt).toBeNull();
  });

  it('keeps time and slots from conferences', () => {
    const { startsAt, slots } = inputOf({ ...lunch, kind: 'CONFERENCE', slots: 3 }, null, 'Europe/Berlin');
    expect([startsAt, slots]).toEqual([null, null]);
  });
});
