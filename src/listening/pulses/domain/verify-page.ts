import { textHash, verifyChain, type SignedText } from '../../../engines/anonymity/manifest.js';
import { parseRecount, UNCHECKABLE, verifyRecount, type Check } from '../../../engines/anonymity/recount.js';
import { err, ok, type Result } from '../../../kernel/result.js';

/** A manifest's page as it came over the wire, after its shape was looked at. */
export interface ServedPage {
  readonly manifest: string;
  readonly hash: string;
  readonly chain: readonly SignedText[];
  readonly recount: unknown;
}

/** This device's own spent pass, to be found in the list. */
export interface OwnPass {
  readonly unit: string;
  readonly spentHash: string;
}

/** Everything that was checked, and what nobody can check. */
export interface PageVerdict {
  readonly checks: readonly Check[];
  readonly uncheckable: readonly string[];
  /** False as soon as one check failed; checks that could not be made any more don't count. */
  readonly holds: boolean;
  readonly isClosed: boolean;
}

/** Reads the JSON of `GET /manifests/<address>`. */
export function readPage(value: unknown): Result<ServedPage, string> {
  const page = value as Partial<ServedPage> | null;
  if (typeof page !== 'object' || page === null) return err('this is no JSON object');
  const isText = (one: unknown): one is SignedText => typeof one === 'object' && one !== null && typeof (one as SignedText).body === 'string' && typeof (one as SignedText).hash === 'string';
  if (typeof page.manifest !== 'string' || typeof page.hash !== 'string' || !Array.isArray(page.chain) || !page.chain.every(isText)) return err('this is no manifest of a Barograph round');
  return ok({ manifest: page.manifest, hash: page.hash, chain: page.chain, recount: page.recount ?? null });
}

/** Counts a round again from what its page says. Before close only the promise can be checked: the text, its hash and the chain. */
export function verifyPage(page: ServedPage, own: readonly OwnPass[] = [], expectedHash?: string): PageVerdict {
  const last = page.chain.at(-1);
  const served: Check[] = [
    { code: 'manifest', subject: '', passed: textHash(page.manifest) === page.hash && last?.hash === page.hash && last.body === page.manifest, detail: 'the manifest has the hash it is served with and ends the chain' },
    ...(expectedHash === undefined ? [] : [{ code: 'manifest' as const, subject: '', passed: expectedHash === page.hash, detail: 'its hash is the one that you were shown' }]),
  ];
  const recount = page.recount === null ? null : parseRecount(page.recount);
  const counted = page.recount === null ? chainOnly(page.chain) : recount === null ? [unreadable] : verifyRecount({ chain: page.chain, recount, own });
  const checks = [...served, ...counted];
  return { checks, uncheckable: UNCHECKABLE.map(({ text }) => text), holds: checks.every(({ passed }) => passed !== false), isClosed: page.recount !== null };
}

const unreadable: Check = { code: 'manifest', subject: '', passed: false, detail: 'the recount can not be read' };

function chainOnly(chain: readonly SignedText[]): readonly Check[] {
  const verified = verifyChain(chain);
  const detail = verified.ok ? `${chain.length} manifests, each naming the one before` : `${verified.error.kind} at manifest ${verified.error.index + 1}`;
  return [{ code: 'chain', subject: '', passed: verified.ok, detail }];
}

/** The verdict as lines for a terminal. */
export function verdictLines(verdict: PageVerdict, names: ReadonlyMap<string, string>): readonly string[] {
  const mark = (passed: boolean | null): string => (passed === null ? '  ?   ' : passed ? '  ok  ' : ' FAIL ');
  const about = (subject: string): string => (subject === '' ? '' : ` (${names.get(subject) ?? subject})`);
  return [
    ...verdict.checks.map(({ passed, code, subject, detail }) => `${mark(passed)} ${code}${about(subject)}: ${detail}`),
    '',
    verdict.isClosed ? 'What nobody can check from here:' : 'The round is not closed yet: its recount is published at close. What nobody can check from here:',
    ...verdict.uncheckable.map((text) => `  -   ${text}`),
    '',
    verdict.holds ? 'Everything that could be checked holds.' : 'At least one check FAILED: what is published is not what was promised.',
  ];
}
