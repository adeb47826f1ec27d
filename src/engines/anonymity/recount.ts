import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { verifyChain, type Manifest, type SignedText } from './manifest.js';
import { publicKeyOf } from './pass.js';

/** What is published of one unit when its round closes. */
export interface RecountUnit {
  readonly unit: string;
  /** The secret key, hex: from now on anyone can check which passes were good, and nobody can spend one any more. */
  readonly secretKey: string;
  readonly issued: number;
  readonly spent: number;
  /** Answers that came from this unit and were destroyed. */
  readonly destroyed: number;
  /** Those of them that were destroyed because they could not be decrypted any more; left out when there are none. */
  readonly unreadable?: number;
  /** Sorted, hex; null once they were withdrawn, 90 days after close. */
  readonly spentHashes: readonly string[] | null;
}

/** The largest n that was published at a node of the round: a unit, or the top of the audience. */
export interface PublishedN {
  readonly node: string;
  readonly n: number;
}

/** Published at close, so that members can count again. */
export interface Recount {
  readonly format: 'barograph/recount/v1';
  readonly round: string;
  readonly manifestHash: string;
  readonly units: readonly RecountUnit[];
  readonly published: readonly PublishedN[];
}

/** Spent hashes are withdrawn this long after close (ms). */
export const SPENT_HASHES_KEPT = 90 * 24 * 60 * 60 * 1000;

/** A unit's material as the closing transaction holds it. */
export interface UnitAccount {
  readonly unit: string;
  readonly secretKey: Uint8Array;
  readonly issued: number;
  readonly spentHashes: readonly string[];
  readonly destroyed: number;
  readonly unreadable?: number;
}

/** Puts the recount together. Hashes are sorted, so the order of answering is gone. */
export function buildRecount(round: string, manifestHash: string, accounts: readonly UnitAccount[], published: readonly PublishedN[]): Recount {
  const units = accounts.map(({ unit, secretKey, issued, spentHashes, destroyed, unreadable = 0 }): RecountUnit => ({
    unit, secretKey: bytesToHex(secretKey), issued, spent: spentHashes.length, destroyed, ...(unreadable > 0 && { unreadable }), spentHashes: [...spentHashes].sort(),
  }));
  const largest = new Map<string, number>();
  for (const { node, n } of published) largest.set(node, Math.max(n, largest.get(node) ?? 0));
  return {
    format: 'barograph/recount/v1', round, manifestHash,
    units: units.sort((a, b) => (a.unit < b.unit ? -1 : 1)),
    published: [...largest].map(([node, n]) => ({ node, n })).sort((a, b) => (a.node < b.node ? -1 : 1)),
  };
}

/** The recount without its spent hashes, as it is served from 90 days after close. */
export function withoutSpentHashes(recount: Recount): Recount {
  return { ...recount, units: recount.units.map((unit) => ({ ...unit, spentHashes: null })) };
}

/** Reads a recount that came from outside; null for anything of another shape. */
export function parseRecount(value: unknown): Recount | null {
  const isRecord = (one: unknown): one is Record<string, unknown> => typeof one === 'object' && one !== null && !Array.isArray(one);
  const isList = (one: unknown, holds: (item: unknown) => boolean): boolean => Array.isArray(one) && one.every(holds);
  const isText = (one: unknown): boolean => typeof one === 'string';
  const isNumber = (one: unknown): boolean => typeof one === 'number';
  const isUnit = (one: unknown): boolean =>
    isRecord(one) && isText(one['unit']) && isText(one['secretKey']) && [one['issued'], one['spent'], one['destroyed'], one['unreadable'] ?? 0].every(isNumber) &&
    (one['spentHashes'] === null || isList(one['spentHashes'], isText));
  const isPublished = (one: unknown): boolean => isRecord(one) && isText(one['node']) && isNumber(one['n']);
  const fits = isRecord(value) && value['format'] === 'barograph/recount/v1' && isText(value['round']) && isText(value['manifestHash']) &&
    isList(value['units'], isUnit) && isList(value['published'], isPublished);
  return fits ? (value as unknown as Recount) : null;
}

/** What a check is about. */
export type CheckCode = 'chain' | 'manifest' | 'key' | 'counts' | 'spent-list' | 'spent-once' | 'destroyed' | 'unreadable' | 'published' | 'own-pass';

/** One check: `subject` is the unit or node it is about, empty for the whole round; null when it couldn't be made any more. */
export interface Check {
  readonly code: CheckCode;
  readonly subject: string;
  readonly passed: boolean | null;
  readonly detail: string;
}

/** What no recount can show, whatever is published. */
export const UNCHECKABLE = [
  { code: 'roster', text: 'that every person in a roster is real and a separate person' },
  { code: 'issue', text: 'that every pass was issued to the member it was meant for' },
  { code: 'sums', text: 'that the published means were computed from the answers received (the answers are deleted)' },
  { code: 'watching', text: 'that nobody watched the live server while answers arrived' },
  { code: 'seed', text: 'that the round’s seed was destroyed and no copy of pending answers was kept' },
  { code: 'tail', text: 'that no later manifest of the chain is being held back' },
] as const;

/** What is verified: the organization's chain up to and including the round's manifest, the recount, and one's own passes. */
export interface RecountInput {
  readonly chain: readonly SignedText[];
  readonly recount: Recount;
  readonly own?: readonly { readonly unit: string; readonly spentHash: string }[];
}

/**
 * Counts a closed round again from published material alone. A chain that is broken, or a recount that belongs to another manifest, ends
 * the list early: nothing after it would mean anything.
 */
export function verifyRecount({ chain, recount, own = [] }: RecountInput): readonly Check[] {
  const verified = verifyChain(chain);
  if (!verified.ok) return [check('chain', '', false, `${verified.error.kind} at manifest ${verified.error.index + 1}`)];
  const manifest = verified.value[verified.value.length - 1];
  const chained = check('chain', '', true, `${chain.length} manifests, each naming the one before`);
  const belongs = manifest !== undefined && manifest.round === recount.round && chain[chain.length - 1]?.hash === recount.manifestHash && sameUnits(manifest, recount);
  if (!belongs) return [chained, check('manifest', '', false, 'the recount belongs to another manifest')];
  return [
    chained,
    check('manifest', '', true, 'the recount names this manifest and its units'),
    ...recount.units.flatMap((unit) => unitChecks(manifest, unit)),
    spentOnce(recount),
    ...destroyedChecks(manifest, recount),
    ...recount.published.map((published) => publishedCheck(manifest, recount, published)),
    ...own.map(({ unit, spentHash }) => ownCheck(recount, unit, spentHash)),
  ];
}

function unitChecks(manifest: Manifest, unit: RecountUnit): readonly Check[] {
  const promised = manifest.units.find(({ id }) => id === unit.unit)!;
  const { issued, spent, destroyed, spentHashes } = unit;
  const counts = [unit.unreadable ?? 0, destroyed, spent, issued, promised.eligible];
  const ordered = counts.every((count, at) => Number.isSafeInteger(count) && count >= (counts[at - 1] ?? 0));
  return [
    check('key', unit.unit, isKeyOf(unit.secretKey, promised.publicKey), 'the published secret is that of the promised public key'),
    check('counts', unit.unit, ordered, `destroyed ${destroyed} <= spent ${spent} <= issued ${issued} <= eligible ${promised.eligible}`),
    spentHashes === null
      ? check('spent-list', unit.unit, null, 'the spent hashes were withdrawn 90 days after close')
      : check('spent-list', unit.unit, spentHashes.length === spent && isSortedHashes(spentHashes), `${spentHashes.length} spent hashes, sorted, each once`),
  ];
}

function spentOnce(recount: Recount): Check {
  const listed = recount.units.flatMap(({ spentHashes }) => spentHashes ?? []);
  return check('spent-once', '', new Set(listed).size === listed.length, 'no pass was spent in two units');
}

/** By rule fewer than k are destroyed. That others could not be read is something that nothing published can show. */
function destroyedChecks(manifest: Manifest, recount: Recount): readonly Check[] {
  const total = recount.units.reduce((sum, unit) => sum + unit.destroyed, 0);
  const unreadable = recount.units.reduce((sum, unit) => sum + (unit.unreadable ?? 0), 0);
  const byRule = check('destroyed', '', total - unreadable < manifest.k, `${total - unreadable} answers destroyed by rule, fewer than k = ${manifest.k}`);
  if (unreadable === 0) return [byRule];
  return [byRule, check('unreadable', '', null, `${unreadable} answers destroyed because they could not be decrypted; nothing published can show that`)];
}

function publishedCheck(manifest: Manifest, recount: Recount, { node, n }: PublishedN): Check {
  const counted = recount.units.filter(({ unit }) => isWithin(manifest, unit, node)).reduce((sum, unit) => sum + unit.spent - unit.destroyed, 0);
  return check('published', node, Number.isSafeInteger(n) && n >= manifest.k && n <= counted, `published n = ${n}, answers that were kept: ${counted}`);
}

function ownCheck(recount: Recount, unit: string, spentHash: string): Check {
  const listed = recount.units.find((one) => one.unit === unit)?.spentHashes;
  if (listed === null) return check('own-pass', unit, null, 'the spent hashes were withdrawn 90 days after close');
  return check('own-pass', unit, listed?.includes(spentHash) ?? false, 'this device’s own spent pass is listed');
}

/** Whether a unit lies at a node or below it. A node that is no unit is the top of the audience, above every unit. */
function isWithin(manifest: Manifest, unit: string, node: string): boolean {
  if (!manifest.units.some(({ id }) => id === node)) return true;
  const parents = new Map(manifest.units.map(({ id, parent }) => [id, parent]));
  let at: string | null = unit;
  for (let steps = 0; at !== null && steps <= parents.size; steps++) {
    if (at === node) return true;
    at = parents.get(at) ?? null;
  }
  return false;
}

function sameUnits(manifest: Manifest, recount: Recount): boolean {
  const promised = manifest.units.map(({ id }) => id).sort();
  const counted = recount.units.map(({ unit }) => unit).sort();
  return promised.length === counted.length && promised.every((id, at) => id === counted[at]);
}

function isKeyOf(secretKey: string, publicKey: string): boolean {
  if (!/^[0-9a-f]{64}$/.test(secretKey)) return false;
  const made = publicKeyOf(hexToBytes(secretKey));
  return made.ok && bytesToHex(made.value) === publicKey;
}

function isSortedHashes(hashes: readonly string[]): boolean {
  return hashes.every((hash, at) => /^[0-9a-f]{64}$/.test(hash) && (at === 0 || hashes[at - 1]! < hash));
}

function check(code: CheckCode, subject: string, passed: boolean | null, detail: string): Check {
  return { code, subject, passed, detail };
}
