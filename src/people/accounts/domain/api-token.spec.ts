import fc from 'fast-check';
import { parseTokenDraft } from './api-token.js';
import { SCOPES } from './scopes.js';

const TODAY = '2026-03-02';

describe('parseTokenDraft', () => {
  it('tidies the name and the list of scopes', () => {
    expect(parseTokenDraft({ name: '  CI \n export ', scopes: ['results:read', 'directory:read', 'results:read'] }, TODAY)).toEqual({
      ok: true, value: { name: 'CI export', scopes: ['directory:read', 'results:read'], expiresOn: null },
    });
  });

  it('names every problem at once', () => {
    const refused = parseTokenDraft({ name: ' ', scopes: [], expiresOn: TODAY }, TODAY);
    expect(refused.ok ? [] : refused.error.map(({ path, code }) => `${path} ${code}`)).toEqual(['name name-length', 'scopes scopes-missing', 'expiresOn expires-in-the-past']);
  });

  it('never lets an unknown scope through, whatever is typed', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...SCOPES), fc.string())), fc.option(fc.string()), (scopes, expiresOn) => {
        const parsed = parseTokenDraft({ name: 'x', scopes, expiresOn }, TODAY);
        if (parsed.ok) {
          expect(parsed.value.scopes.every((scope) => SCOPES.includes(scope))).toBe(true);
          expect(parsed.value.scopes.length).toBeGreaterThan(0);
          expect(parsed.value.expiresOn === null || parsed.value.expiresOn > TODAY).toBe(true);
        }
      }),
    );
  });
});
