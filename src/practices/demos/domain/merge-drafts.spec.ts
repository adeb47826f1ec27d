import fc from 'fast-check';
import type { PersonId } from '../../../kernel/ids.js';
import { DEMO_FIELDS, isSameField, isSameText, type DemoText } from './demo.js';
import { mergeDrafts } from './merge-drafts.js';

const word = fc.constantFrom('', 'a', 'b', 'c');
const text: fc.Arbitrary<DemoText> = fc.record({
  title: word, oneLine: word, story: word, lengthSeconds: fc.constantFrom(null, 60, 90), videoUrl: word, agreed: fc.boolean(),
  links: fc.array(fc.record({ label: word, url: word }), { maxLength: 2 }), presenters: fc.array(fc.record({ personId: word as fc.Arbitrary<PersonId>, isRemote: fc.boolean() }), { maxLength: 2 }),
});

describe('bringing two changes of a text together', () => {
  it('keeps in each field the change of who changed it, and asks where both did', () => {
    fc.assert(fc.property(text, text, text, (base, theirs, mine) => {
      const merged = mergeDrafts(base, theirs, mine);
      for (const field of DEMO_FIELDS) {
        const [byThem, byMe] = [!isSameField(base, theirs, field), !isSameField(base, mine, field)];
        const isConflict = byThem && byMe && !isSameField(theirs, mine, field);
        expect(merged.conflicts.includes(field)).toBe(isConflict);
        expect(isSameField(merged.text, byMe && !isConflict ? mine : theirs, field)).toBe(true);
      }
    }));
  });

  it('loses nobody’s words: what is not in the outcome was overwritten by nobody, or is asked about', () => {
    fc.assert(fc.property(text, text, (base, mine) => {
      expect(isSameText(mergeDrafts(base, base, mine).text, mine)).toBe(true);
      expect(isSameText(mergeDrafts(base, mine, base).text, mine)).toBe(true);
      expect(mergeDrafts(base, mine, mine)).toEqual({ text: mine, conflicts: [] });
    }));
  });
});
