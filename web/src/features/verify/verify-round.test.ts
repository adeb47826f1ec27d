import { body, hash, manifest } from '../../testing/round.js';
import { readServed, verifyRound, type ServedRound } from './verify-round.js';

const served = (change: Partial<ServedRound> = {}): ServedRound => ({ manifest: body, hash, chain: [{ body, hash }], recount: null, ...change });

describe('checking a round in the browser', () => {
  it('holds for an open round whose manifest is what its hash says and ends the chain', () => {
    const verdict = verifyRound(served(), []);
    expect(verdict).toMatchObject({ holds: true, isClosed: false });
    expect(verdict.manifest?.round).toBe(manifest.round);
  });

  it('fails for a manifest that was changed after its hash was made', () => {
    const changed = body.replace('"k":5', '"k":4');
    expect(verifyRound(served({ manifest: changed }), []).holds).toBe(false);
    expect(verifyRound(served({ manifest: changed, chain: [{ body: changed, hash }] }), []).holds).toBe(false);
  });

  it('fails for a chain that does not end with the manifest', () => {
    expect(verifyRound(served({ chain: [] }), []).holds).toBe(false);
  });

  it('fails for a recount that can’t be read', () => {
    expect(verifyRound(served({ recount: { format: 'something else' } }), [])).toMatchObject({ holds: false, isClosed: true });
  });

  it.each([null, 'text', {}, { manifest: body, hash }, { manifest: body, hash, chain: [{ body }] }])('refuses what is no published round: %#', (value) => {
    expect(readServed(value)).toBeNull();
  });
});
