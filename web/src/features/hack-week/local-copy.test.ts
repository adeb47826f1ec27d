import { jest } from '@jest/globals';
import { copyOnDevice } from './local-copy.js';
import type { LocalCopy } from './demo-draft.js';

const draft = { title: 'Lantern', oneLine: '', story: '', lengthSeconds: null, presenters: [], links: [], videoUrl: '', agreed: false };
const words = (story: string, at: number): LocalCopy => ({ version: 1, at, base: draft, draft: { ...draft, story } }) as unknown as LocalCopy;

describe('the copy of a demo on this device', () => {
  beforeEach(() => localStorage.clear());

  it('is forgotten by the tab that kept it, and not by another one whose words have arrived', () => {
    const [left, right] = [copyOnDevice('p', 'e'), copyOnDevice('p', 'e')];
    left.keep(words('left', 1));
    right.keep(words('right', 2));
    expect(copyOnDevice('p', 'e').read().map(({ draft: { story } }) => story)).toEqual(['right', 'left']);
    left.drop();
    expect(copyOnDevice('p', 'e').read().map(({ draft: { story } }) => story)).toEqual(['right']);
    right.drop();
    expect(copyOnDevice('p', 'e').read()).toEqual([]);
  });

  it('is forgotten by the tab that took it over, unless the one that wrote it wrote on', () => {
    const [left, right, reader] = [copyOnDevice('p', 'e'), copyOnDevice('p', 'e'), copyOnDevice('p', 'e')];
    left.keep(words('left', 1));
    right.keep(words('right', 2));
    const read = reader.read();
    right.keep(words('right, and more', 3));
    read.forEach(reader.forget);
    expect(reader.read().map(({ draft: { story } }) => story)).toEqual(['right, and more']);
  });

  it('is found where an older page kept it, and is nobody else’s', () => {
    localStorage.setItem('barograph.demo.p.e', JSON.stringify(words('of last week', 1)));
    copyOnDevice('p', 'e2').keep(words('another demo', 2));
    copyOnDevice('p2', 'e').keep(words('another person', 2));
    const copy = copyOnDevice('p', 'e');
    const read = copy.read();
    expect(read.map(({ draft: { story } }) => story)).toEqual(['of last week']);
    read.forEach(copy.forget);
    expect(copy.read()).toEqual([]);
  });

  it('says so where nothing can be kept', () => {
    const set = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new DOMException('full', 'QuotaExceededError'); });
    expect(copyOnDevice('p', 'e').keep(words('', 1))).toBe(false);
    set.mockRestore();
  });

  it('is none where it can’t be read', () => {
    localStorage.setItem('barograph.demo.p.e', '{"version":');
    const copy = copyOnDevice('p', 'e');
    expect(copy.read()).toEqual([]);
    copy.drop();
    copy.keep(words('new', 1));
    expect(copyOnDevice('p', 'e').read().map(({ draft: { story } }) => story)).toEqual(['new']);
  });
});
