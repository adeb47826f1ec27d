import { withOwnWords } from './own-words.js';

const refused = { archiveTalk: { __typename: 'NotFoundError', message: 'There is no such talk.' } };
const words = 'Das gibt es nicht.';

describe('what isn’t there', () => {
  it('is said in the page’s language', () => {
    expect(withOwnWords(refused, 'de', words)).toEqual({ archiveTalk: { __typename: 'NotFoundError', message: words } });
    expect(withOwnWords(refused, 'en', words)).toBe(refused);
  });

  it('leaves alone what is there, and other refusals', () => {
    for (const data of [{ archiveTalk: { __typename: 'ArchiveTalkSuccess', talk: { id: 'a' } } }, { archiveTalk: { __typename: 'TalksOff', message: 'Vorträge sind aus.' } }, { archiveTalk: null }, {}]) expect(withOwnWords(data, 'de', words)).toEqual(data);
  });
});
