import { copyOnDevice } from './local-copy.js';
import type { LocalCopy } from './demo-draft.js';

const draft = { title: 'Lantern', oneLine: '', story: '', lengthSeconds: null, presenters: [], links: [], videoUrl: '', agreed: false };
const words = (story: string): LocalCopy => ({ version: 1, at: 0, base: draft, draft: { ...draft, story } }) as unknown as LocalCopy;

describe('the copy of a demo on this device', () => {
  beforeEach(() => localStorage.clear());

  it('is forgotten by the tab that kept it, and not by another one whose words have arrived', () => {
    const [left, right] = [copyOnDevice('p', 'e'), copyOnDevice('p', 'e')];
    left.keep(words('left'));
    right.keep(words('right'));
    left.drop();
    expect(copyOnDevice('p', 'e').read()?.draft.story).toBe('right');
    right.drop();
    expect(copyOnDevice('p', 'e').read()).toBeNull();
  });

  it('is none where it can’t be read', () => {
    localStorage.setItem('barograph.demo.p.e', '{"version":');
    const copy = copyOnDevice('p', 'e');
    expect(copy.read()).toBeNull();
    copy.drop();
    expect(localStorage.length).toBe(0);
  });
});
