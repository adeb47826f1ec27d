/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { finalizePass, PassRejectedError, requestPass, spentHash } from './pass.js';

const rfc = JSON.parse(readFileSync('test/vectors/rfc9497-voprf-ristretto255.json', 'utf8')) as {
  publicKey: string; vectors: { input: string; blind: string; blinded: string; evaluated: string; proof: string; output: string }[];
};
const secret = new Uint8Array(32).fill(1);
const scope = { round: 'round-1', unit: 'unit-1' };
const key = ristretto255_oprf.voprf.deriveKeyPair(new Uint8Array(32).fill(2), new Uint8Array(0));
const other = ristretto255_oprf.voprf.deriveKeyPair(new Uint8Array(32).fill(3), new Uint8Array(0));

describe('finalizing', () => {
  it.each(rfc.vectors)('gives the output of RFC 9497, A.1.2, for input $input', ({ input, blind, blinded, evaluated, proof, output }) => {
    const request = { nonce: hexToBytes(input), blind: hexToBytes(blind), blinded: hexToBytes(blinded) };
    const pass = finalizePass(request, { evaluated: hexToBytes(evaluated), proof: hexToBytes(proof) }, hexToBytes(rfc.publicKey));
    expect(bytesToHex(pass.token)).toBe(output);
  });

  it('rejects a proof with a bit turned, another key, another element, and malformed bytes', () => {
    const request = requestPass(secret, scope);
    const evaluation = ristretto255_oprf.voprf.blindEvaluate(key.secretKey, key.publicKey, request.blinded);
    expect(finalizePass(request, evaluation, key.publicKey).token).toHaveLength(64);
    const turned = Uint8Array.from(evaluation.proof);
    turned[5]! ^= 4;
    const marked = ristretto255_oprf.voprf.blindEvaluate(other.secretKey, other.publicKey, request.blinded);
    for (const attempt of [
      () => finalizePass(request, { ...evaluation, proof: turned }, key.publicKey),
      () => finalizePass(request, evaluation, other.publicKey),
      () => finalizePass(request, marked, key.publicKey),
      () => finalizePass(request, { ...evaluation, evaluated: marked.evaluated }, key.publicKey),
      () => finalizePass(request, { ...evaluation, evaluated: new Uint8Array(32) }, key.publicKey),
      () => finalizePass(request, { ...evaluation, proof: new Uint8Array(3) }, key.publicKey),
      () => finalizePass(requestPass(secret, { ...scope, unit: 'unit-2' }), evaluation, key.publicKey),
    ]) expect(attempt).toThrow(PassRejectedError);
  });
});

describe('a request', () => {
  it('is the same after every crash, and made once more on the device that S was moved to', () => {
    expect(requestPass(Uint8Array.from(secret), scope)).toEqual(requestPass(secret, scope));
  });

  it('shares nothing with that of another member, round or unit', () => {
    const requests = [requestPass(secret, scope), requestPass(new Uint8Array(32).fill(9), scope), requestPass(secret, { ...scope, round: 'round-2' }), requestPass(secret, { ...scope, unit: 'unit-2' })];
    for (const part of ['nonce', 'blind', 'blinded'] as const) expect(new Set(requests.map((request) => bytesToHex(request[part]))).size).toBe(4);
  });

  it('is pinned, so that devices keep making the elements that the server already answered', () => {
    const { nonce, blinded } = requestPass(secret, scope);
    expect([bytesToHex(nonce), bytesToHex(blinded), spentHash('round-1', nonce)]).toMatchInlineSnapshot(`
[
  "3b16cbbe3e466674c7137056abe7d95b68533ede9709977beb89a52f14686e2d",
  "541d64c4a1f97ca15a9494c9cf584646771c841b8aeb7a71cf5e6fe20ed07510",
  "eea03638d0e7cb4895af1c5540b080355e792019da111a3240b812386a2bacca",
]
`);
  });

  it('is refused for a short secret and ids that could be mistaken for others', () => {
    expect(() => requestPass(new Uint8Array(31), scope)).toThrow(RangeError);
    expect(() => requestPass(secret, { round: 'a|b', unit: 'c' })).toThrow(RangeError);
    expect(() => requestPass(secret, { round: '', unit: 'c' })).toThrow(RangeError);
  });
});
