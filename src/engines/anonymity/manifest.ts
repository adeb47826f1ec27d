import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { err, ok, type Result } from '../../kernel/result.js';
import { canonicalJson, type Canonical } from './canonical.js';
import type { Question } from './question.js';

/** `previousHash` of an organization's first manifest: 64 zeros. */
export const GENESIS_HASH = '0'.repeat(64);
/** The least and the greatest k an organization may choose, and its default. */
export const K_RANGE = { least: 5, greatest: 20, byDefault: 5 } as const;

/** A question as it is asked in one round: frozen wording per locale. */
export interface ManifestQuestion extends Question {
  readonly version: number;
  readonly text: Readonly<Record<string, string>>;
}

/** A unit as promised: who is pooled together (as a salted commitment), how many, and the key their passes are made with. */
export interface ManifestUnit {
  readonly id: string;
  readonly name: string;
  /** The unit that pending answers below k move to at close; null for the top. */
  readonly parent: string | null;
  /** 32 bytes as hex: `pk = sk · G`; `sk` is published at close. */
  readonly publicKey: string;
  readonly eligible: number;
  /** hex; see `rosterHash` in pass.ts. */
  readonly rosterHash: string;
}

/**
 * What a round promises, published when it is announced and never changed. One hash chain per organization: `previousHash` is the
 * hash of the organization's manifest before this one, so a manifest can't be swapped later without breaking every later one.
 */
export interface Manifest {
  readonly format: 'barograph/v1';
  readonly organization: string;
  readonly round: string;
  readonly pulse: string;
  readonly pulseName: string;
  /** Times are ISO 8601 in UTC, as `Date.prototype.toISOString` writes them. */
  readonly announcedAt: string;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly mode: 'anonymous';
  readonly k: number;
  readonly commentK: number;
  readonly asksComment: boolean;
  /** Version of the publication ladder that results are released by. */
  readonly ladder: number;
  readonly questions: readonly ManifestQuestion[];
  readonly units: readonly ManifestUnit[];
  readonly previousHash: string;
}

/** A manifest as it is stored and served: the canonical text and the SHA-256 of that text in hex. */
export interface SignedText {
  readonly body: string;
  readonly hash: string;
}

/** What is wrong with a manifest before it is published. */
export type ManifestProblem =
  | { readonly kind: 'k-out-of-range'; readonly k: number }
  | { readonly kind: 'comment-k-below-k'; readonly commentK: number }
  | { readonly kind: 'times-out-of-order' }
  | { readonly kind: 'no-questions' }
  | { readonly kind: 'item-twice'; readonly item: string }
  | { readonly kind: 'no-units' }
  | { readonly kind: 'unit-twice'; readonly unit: string }
  | { readonly kind: 'unit-too-small'; readonly unit: string }
  | { readonly kind: 'unknown-parent'; readonly unit: string };

/** Everything wrong with a manifest; an empty list means that it may be published. */
export function manifestProblems(manifest: Manifest): readonly ManifestProblem[] {
  const problems: ManifestProblem[] = [];
  const { k, commentK, questions, units } = manifest;
  if (!Number.isInteger(k) || k < K_RANGE.least || k > K_RANGE.greatest) problems.push({ kind: 'k-out-of-range', k });
  if (!Number.isInteger(commentK) || commentK < k) problems.push({ kind: 'comment-k-below-k', commentK });
  if (!inOrder(manifest.announcedAt, manifest.opensAt) || !inOrder(manifest.opensAt, manifest.closesAt) || manifest.opensAt === manifest.closesAt) {
    problems.push({ kind: 'times-out-of-order' });
  }
  if (questions.length === 0) problems.push({ kind: 'no-questions' });
  for (const item of twice(questions.map((question) => question.item))) problems.push({ kind: 'item-twice', item });
  if (units.length === 0) problems.push({ kind: 'no-units' });
  for (const unit of twice(units.map(({ id }) => id))) problems.push({ kind: 'unit-twice', unit });
  const known = new Set(units.map(({ id }) => id));
  for (const unit of units) {
    if (unit.eligible <= k) problems.push({ kind: 'unit-too-small', unit: unit.id });
    if (unit.parent !== null && (!known.has(unit.parent) || unit.parent === unit.id)) problems.push({ kind: 'unknown-parent', unit: unit.id });
  }
  return problems;
}

/** The manifest as the canonical text of canonical.ts and its SHA-256. Two programs that hold the same manifest get the same hash. */
export function sealManifest(manifest: Manifest): SignedText {
  const body = canonicalJson(manifest as unknown as Canonical);
  return { body, hash: textHash(body) };
}

/** SHA-256 of a text's UTF-8 bytes, in hex. */
export function textHash(body: string): string {
  return bytesToHex(sha256(utf8ToBytes(body)));
}

/** Where and how a chain of manifests is broken. */
export interface ChainFault {
  readonly index: number;
  readonly kind: 'hash-differs' | 'not-canonical' | 'link-broken' | 'other-organization' | 'round-twice';
}

/**
 * Verifies a run of an organization's manifests, oldest first: every text hashes to its hash, is canonical, names its predecessor,
 * belongs to the same organization, and no round occurs twice. A chain that starts at the organization's first manifest must
 * start at `GENESIS_HASH`; a later part of it starts at `from`. What it can't see is a tail that was cut off.
 */
export function verifyChain(chain: readonly SignedText[], from: string = GENESIS_HASH): Result<readonly Manifest[], ChainFault> {
  const manifests: Manifest[] = [];
  const rounds = new Set<string>();
  let previous = from;
  for (const [index, { body, hash }] of chain.entries()) {
    if (textHash(body) !== hash) return err({ index, kind: 'hash-differs' });
    const manifest = parseManifest(body);
    if (manifest === null) return err({ index, kind: 'not-canonical' });
    if (manifest.previousHash !== previous) return err({ index, kind: 'link-broken' });
    if (manifest.organization !== (manifests[0] ?? manifest).organization) return err({ index, kind: 'other-organization' });
    if (rounds.has(manifest.round)) return err({ index, kind: 'round-twice' });
    rounds.add(manifest.round);
    manifests.push(manifest);
    previous = hash;
  }
  return ok(manifests);
}

/** Reads a manifest's text; null unless it is canonical JSON of this format. */
export function parseManifest(body: string): Manifest | null {
  try {
    const value = JSON.parse(body) as Canonical;
    if (canonicalJson(value) !== body) return null;
    const manifest = value as unknown as Manifest;
    return manifest.format === 'barograph/v1' && Array.isArray(manifest.units) && Array.isArray(manifest.questions) ? manifest : null;
  } catch {
    return null;
  }
}

function inOrder(earlier: string, later: string): boolean {
  return isInstant(earlier) && isInstant(later) && Date.parse(earlier) <= Date.parse(later);
}

function isInstant(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

function twice(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
