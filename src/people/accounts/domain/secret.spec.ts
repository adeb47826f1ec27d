import fc from 'fast-check';
import type { OrganizationId } from '../../../kernel/ids.js';
import { formatApiToken, formatBearer, newSecret, parseApiToken, parseBearer } from './secret.js';

const bearers = fc.record({
  organization: fc.uuid({ version: 4 }).map((id) => id as OrganizationId),
  secret: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => newSecret(() => bytes)),
});

describe('secrets of sessions, links and tokens', () => {
  it('are read back as they were written, in both spellings', () => {
    fc.assert(
      fc.property(bearers, (bearer) => {
        expect(parseBearer(formatBearer(bearer))).toEqual(bearer);
        expect(parseApiToken(formatApiToken(bearer))).toEqual(bearer);
      }),
    );
  });

  it('are never read out of anything else, and reading never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseBearer(text)).toBeUndefined();
        expect(parseApiToken(text)).toBeUndefined();
      }),
    );
  });

  it('refuses a secret that is shortened, extended or followed by a third part', () => {
    const good = formatBearer({ organization: '5b6962dd-3f90-4c93-8f61-eabfa4a803e2' as OrganizationId, secret: 'A'.repeat(43) });
    expect(parseBearer(good)).toBeDefined();
    for (const bad of [good.slice(0, -1), `${good}A`, `${good}.x`, good.toUpperCase(), ` ${good}`]) expect(parseBearer(bad)).toBeUndefined();
  });
});
