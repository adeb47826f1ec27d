import { completeAddress, isSameDraft, isWebAddress, mergeDrafts, resolveWith, type DemoDraft } from './demo-draft.js';

const base: DemoDraft = { title: 'Lantern', oneLine: 'Light', story: 'Once', minutes: '', presenters: [], links: [], videoUrl: '', agreed: false };

describe('two people who write the same demo', () => {
  it('lose nothing where they changed different fields', () => {
    const mine = { ...base, story: 'Once upon a time', links: [{ label: 'Code', url: 'https://example.org' }] };
    const theirs = { ...base, title: 'Lanterns', videoUrl: 'https://example.org/v.mp4' };
    expect(mergeDrafts(base, mine, theirs)).toEqual({ draft: { ...mine, title: 'Lanterns', videoUrl: 'https://example.org/v.mp4' }, clashes: [], taken: ['title', 'videoUrl'] });
  });

  it('are asked where both changed the same field, and mine stays until then', () => {
    const mine = { ...base, story: 'Mine', title: 'A' };
    const theirs = { ...base, story: 'Theirs', oneLine: 'Bright' };
    const merged = mergeDrafts(base, mine, theirs);
    expect(merged).toEqual({ draft: { ...mine, oneLine: 'Bright' }, clashes: ['story'], taken: ['oneLine'] });
    expect(resolveWith(merged.draft, theirs, merged.clashes).story).toBe('Theirs');
  });

  it('agree where both wrote the same', () => {
    const both = { ...base, title: 'Same', presenters: [{ personId: 'p', isRemote: true }] };
    expect(mergeDrafts(base, both, structuredClone(both))).toEqual({ draft: both, clashes: [], taken: [] });
    expect([isSameDraft(both, structuredClone(both)), isSameDraft(both, base)]).toEqual([true, false]);
  });
});

describe('addresses', () => {
  it('get a scheme where one was left out, and no other meaning', () => {
    expect([' example.org/a ', 'https://a.b', 'http://a.b', 'javascript:alert(1)', 'words only', ''].map(completeAddress)).toEqual(['https://example.org/a', 'https://a.b', 'http://a.b', 'javascript:alert(1)', 'words only', '']);
    expect(['https://a.b', 'javascript:alert(1)', 'data:text/html,x', 'words', 'ftp://a.b'].map(isWebAddress)).toEqual([true, false, false, false, false]);
  });
});
