import { chaptersOf, inputOf, type StartDraft } from './start-draft.js';

const draft: StartDraft = {
  kind: 'BOOK', title: 'Accelerate', authors: '', isbn: ' 978-1-942788-33-1 ', url: '', about: '', chapters: 'One\n\n  Two \n', chaptersPerSession: 1, sessions: 1, startsOn: '2026-03-05', time: '16:00', minutes: 60,
  zone: 'Europe/Berlin', capWeeks: 10, leaveOut: [],
};

describe('a new reading group as it was typed', () => {
  it('has a chapter a line, and an ISBN where it is a book', () => {
    expect(chaptersOf(draft.chapters)).toEqual(['One', 'Two']);
    expect(inputOf(draft)).toMatchObject({ chapters: ['One', 'Two'], isbn: '978-1-942788-33-1', url: null });
    expect(inputOf({ ...draft, kind: 'TALK' })).toMatchObject({ isbn: null });
  });

  it('is no input while a day or a number is missing', () => {
    expect(inputOf({ ...draft, minutes: '' })).toBeNull();
    expect(inputOf({ ...draft, startsOn: '' })).toBeNull();
  });
});
