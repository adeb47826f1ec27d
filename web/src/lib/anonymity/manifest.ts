import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, type Canonical } from './canonical.js';

/** `previousHash` of an organization's first manifest. */
export const GENESIS_HASH = '0'.repeat(64);

/** A question as it is asked in one round. */
export interface ManifestQuestion {
  readonly driver: string;
  readonly item: string;
  readonly version: number;
  readonly scale: 'AGREE_5' | 'RECOMMEND_0_10';
  readonly reversed: boolean;
  readonly text: Readonly<Record<string, string>>;
}

/** A unit as promised: who is pooled together, how many, and the key that passes are made with. */
export interface ManifestUnit {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly publicKey: string;
  readonly eligible: number;
  readonly rosterHash: string;
}

/** What a round promises. Same shape and same canonical text as on the server. */
export interface Manifest {
  readonly format: 'barograph/v1';
  readonly organization: string;
  readonly round: string;
  readonly pulse: string;
  readonly pulseName: string;
  readonly announcedAt: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly mode: 'anonymous';
  readonly k: number;
  readonly commentK: number;
  readonly asksComment: boolean;
  readonly ladder: number;
  readonly questions: readonly ManifestQuestion[];
  readonly units: readonly ManifestUnit[];
  readonly previousHash: string;
}

/** A manifest as served: its canonical text and the hash shown on the answer page and in the invitation. */
export interface SignedText {
  readonly body: string;
  readonly hash: string;
}

/** The manifest isn't what its hash says, or isn't one that this client understands; nothing may be sent under it. */
export class ManifestRejectedError extends Error {
  override readonly name = 'ManifestRejectedError';
}

/**
 * Reads a served manifest after checking its text against its hash.
 * @param expectedHash the hash that this device saw first for the round, if any: a manifest that changed since is refused.
 * @throws ManifestRejectedError
 */
export function readManifest(served: SignedText, expectedHash?: string): Manifest {
  if (textHash(served.body) !== served.hash) throw new ManifestRejectedError('the text does not have the hash it is served with');
  if (expectedHash !== undefined && served.hash !== expectedHash) throw new ManifestRejectedError('the manifest was changed after it was announced');
  const manifest = parseManifest(served.body);
  if (manifest === null) throw new ManifestRejectedError('the text is no manifest of a known format');
  return manifest;
}

/**
 * The public key of a unit. Only keys of the manifest are ever used: a server that offered another key could recognise the pass later.
 * @throws ManifestRejectedError for a unit that the manifest doesn't have.
 */
export function publicKeyOfUnit(manifest: Manifest, unit: string): Uint8Array {
  const promised = manifest.units.find(({ id }) => id === unit);
  if (!promised || !/^[0-9a-f]{64}$/.test(promised.publicKey)) throw new ManifestRejectedError('the manifest has no such unit');
  return hexToBytes(promised.publicKey);
}

/** SHA-256 of a text's UTF-8 bytes, hex. */
export function textHash(body: string): string {
  return bytesToHex(sha256(utf8ToBytes(body)));
}

/** Where and how a chain of manifests is broken. */
export interface ChainFault {
  readonly index: number;
  readonly kind: 'hash-differs' | 'not-canonical' | 'link-broken' | 'other-organization' | 'round-twice';
}

/** Verifies an organization's manifests from its first on; gives them, or the first fault. */
export function verifyChain(chain: readonly SignedText[]): { readonly manifests: readonly Manifest[] } | { readonly fault: ChainFault } {
  const manifests: Manifest[] = [];
  let previous = GENESIS_HASH;
  for (const [index, { body, hash }] of chain.entries()) {
    if (textHash(body) !== hash) return { fault: { index, kind: 'hash-differs' } };
    const manifest = parseManifest(body);
    if (manifest === null) return { fault: { index, kind: 'not-canonical' } };
    if (manifest.previousHash !== previous) return { fault: { index, kind: 'link-broken' } };
    if (manifest.organization !== (manifests[0] ?? manifest).organization) return { fault: { index, kind: 'other-organization' } };
    if (manifests.some(({ round }) => round === manifest.round)) return { fault: { index, kind: 'round-twice' } };
    manifests.push(manifest);
    previous = hash;
  }
  return { manifests };
}

function parseManifest(body: string): Manifest | null {
  try {
    const value = JSON.parse(body) as Canonical;
    if (canonicalJson(value) !== body) return null;
    const manifest = value as unknown as Manifest;
    const known = manifest.format === 'barograph/v1' && manifest.mode === 'anonymous' && Array.isArray(manifest.units) && Array.isArray(manifest.questions);
    return known ? manifest : null;
  } catch {
    return null;
  }
}
