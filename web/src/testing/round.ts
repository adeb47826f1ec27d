import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, type Canonical } from '../lib/anonymity/canonical.js';
import { fromBase64Url, toBase64Url } from '../lib/anonymity/bytes.js';
import { textHash, type Manifest } from '../lib/anonymity/manifest.js';
import type { OpenRoundPartsFragment } from '../lib/graphql/generated.js';
import type { PassServer } from '../lib/answering/passes.js';

const { voprf } = ristretto255_oprf;
const key = voprf.deriveKeyPair(new Uint8Array(32).fill(7), utf8ToBytes('test'));
const otherKey = voprf.deriveKeyPair(new Uint8Array(32).fill(8), utf8ToBytes('test'));

export const owner = { organization: 'org-1', person: 'person-1' };
const text = (en: string, de: string) => ({ en, de });

/** A round of two agreement questions and the recommend question, open until far away. */
export const manifest: Manifest = {
  format: 'barograph/v1', organization: owner.organization, round: 'round-1', pulse: 'pulse-1', pulseName: 'Engineering pulse',
  announcedAt: '2026-01-01T00:00:00.000Z', opensAt: '2026-01-02T00:00:00.000Z', closesAt: '2999-01-05T00:00:00.000Z',
  mode: 'anonymous', k: 5, commentK: 10, asksComment: true, ladder: 1,
  questions: [
    { driver: 'd1', item: 'item-1', version: 1, scale: 'AGREE_5', reversed: false, text: text('My work feels worth the effort.', 'Meine Arbeit ist die Mühe wert.') },
    { driver: 'd1', item: 'item-2', version: 1, scale: 'AGREE_5', reversed: false, text: text('I get absorbed in it.', 'Ich gehe darin auf.') },
    { driver: 'd2', item: 'item-3', version: 1, scale: 'RECOMMEND_0_10', reversed: false, text: text('Would you recommend this team?', 'Würdest du dieses Team empfehlen?') },
  ],
  units: [{ id: 'unit-1', name: 'Checkout', parent: null, publicKey: bytesToHex(key.publicKey), eligible: 8, rosterHash: '0'.repeat(64) }],
  previousHash: '0'.repeat(64),
};
export const body = canonicalJson(manifest as unknown as Canonical);
export const hash = textHash(body);

export const askedRound: OpenRoundPartsFragment = {
  __typename: 'OpenRound',
  round: {
    __typename: 'Round', id: manifest.round, number: 3, state: 'OPEN', announcedAt: manifest.announcedAt, opensAt: manifest.opensAt, closesAt: manifest.closesAt,
    k: 5, commentK: 10, asksComment: true, manifestHash: hash, manifestPath: '/manifests/secret', pulse: { __typename: 'Pulse', id: 'pulse-1', name: 'Engineering pulse' },
  },
  unitId: 'unit-1', unitName: 'Checkout', repliesPath: '/replies/of-unit-1', pooledWith: ['Ada', 'Bruno'], joinedSinceLast: [], leftSinceLast: [], notAskedReason: null, commentReaders: 'Read by the leads. Comments are shown if at least 10 people answered.', secondsToAnswer: 25,
};

/** An issuing server as the real one behaves; `marked` gives evaluations under a key that is not in the manifest. */
export function issuingServer({ marked = false } = {}): PassServer & { issued: string[] } {
  const issued: string[] = [];
  return {
    issued,
    manifest: async () => ({ __typename: 'RoundManifest', roundId: manifest.round, hash, previousHash: manifest.previousHash, body }),
    issue: async ({ blinded }) => {
      if (issued[0] !== undefined && issued[0] !== blinded) return { __typename: 'PassIssuedToAnotherDevice', message: 'Another device has the pass.', deviceLabel: 'Firefox on Linux' };
      issued.push(blinded);
      const used = marked ? otherKey : key;
      const { evaluated, proof } = voprf.blindEvaluate(used.secretKey, used.publicKey, fromBase64Url(blinded));
      return { __typename: 'IssuePassSuccess', unitId: 'unit-1', evaluated: toBase64Url(evaluated), proof: toBase64Url(proof) };
    },
  };
}

/** The token that the unit's key makes of a nonce: what the server compares with. */
export function tokenOf(nonce: Uint8Array): string {
  const evaluate = (voprf as unknown as { evaluate: (secretKey: Uint8Array, input: Uint8Array) => Uint8Array }).evaluate;
  return toBase64Url(evaluate(key.secretKey, nonce));
}

