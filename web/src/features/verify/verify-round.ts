import { textHash, verifyChain, type Manifest, type SignedText } from '../../lib/anonymity/manifest.js';
import { parseRecount, verifyRecount, type Check } from '../../lib/anonymity/recount.js';

/** What `GET /manifests/<secret>` answers, after its shape was looked at. */
export interface ServedRound {
  readonly manifest: string;
  readonly hash: string;
  readonly chain: readonly SignedText[];
  readonly recount: unknown;
}

/** Every check that could be made, and the manifest that they are about (null where the chain is broken). */
export interface Verdict {
  readonly checks: readonly Check[];
  readonly manifest: Manifest | null;
  readonly isClosed: boolean;
  /** False as soon as one check failed; what can't be checked any more doesn't count. */
  readonly holds: boolean;
}

export interface OwnPass {
  readonly unit: string;
  readonly spentHash: string;
}

/** Reads what came over the wire; null for anything of another shape. */
export function readServed(value: unknown): ServedRound | null {
  if (typeof value !== 'object' || value === null) return null;
  const { manifest, hash, chain, recount } = value as Record<string, unknown>;
  const isSigned = (one: unknown): one is SignedText => typeof one === 'object' && one !== null && typeof (one as SignedText).body === 'string' && typeof (one as SignedText).hash === 'string';
  if (typeof manifest !== 'string' || typeof hash !== 'string' || !Array.isArray(chain) || !chain.every(isSigned)) return null;
  return { manifest, hash, chain, recount: recount ?? null };
}

function recountChecks(served: ServedRound, own: readonly OwnPass[]): readonly Check[] {
  if (served.recount === null) {
    const verified = verifyChain(served.chain);
    return [{ code: 'chain', subject: '', passed: !('fault' in verified), detail: '' }];
  }
  const recount = parseRecount(served.recount);
  if (!recount) return [{ code: 'manifest', subject: '', passed: false, detail: '' }];
  return verifyRecount({ chain: served.chain, recount, own });
}

/** Counts a round again from published material alone, in this browser. Before close only the promise can be checked. */
export function verifyRound(served: ServedRound, own: readonly OwnPass[]): Verdict {
  const last = served.chain.at(-1);
  const isWhole = textHash(served.manifest) === served.hash && last?.hash === served.hash && last.body === served.manifest;
  const verified = verifyChain(served.chain);
  const checks: Check[] = [{ code: 'manifest', subject: '', passed: isWhole, detail: '' }, ...recountChecks(served, own)];
  return {
    checks,
    manifest: 'manifests' in verified ? verified.manifests.at(-1) ?? null : null,
    isClosed: served.recount !== null,
    holds: checks.every(({ passed }) => passed !== false),
  };
}
