import { randomBytes } from 'node:crypto';
import { finalizePass, requestPass, type Pass } from '../../web/src/lib/anonymity/pass.js';
import type { Manifest } from '../../src/engines/anonymity/manifest.js';
import { spentHash } from '../../src/engines/anonymity/pass.js';
import { base64Url, submission, SUBMIT } from './round-world.js';
import type { PersonId } from '../../src/kernel/ids.js';

const ISSUE = `mutation ($input: IssuePassInput!) { issuePass(input: $input) { __typename ... on IssuePassSuccess { evaluated proof } } }`;

/** What a device holds for sure: the server's word that the answer was received, or that the round is over. */
export type Word = 'acknowledged' | 'round-over';

/** A member's browser that goes on trying whatever happens to the server, as the pages do, and writes down what it was told. */
export class StubbornDevice {
  readonly secret = new Uint8Array(randomBytes(32));
  word: Word | undefined;
  private pass: Pass | undefined;

  constructor(
    readonly personId: PersonId,
    private readonly cookie: string,
    private readonly manifest: Manifest,
    readonly unitId: string,
    /** Where the server is now: it comes back under another port. */
    private readonly address: () => string,
  ) {}

  /** The hash under which this device's answer is published after the close. */
  get spentHash(): string {
    return spentHash(this.manifest.round, requestPass(this.secret, { round: this.manifest.round, unit: this.unitId }).nonce);
  }

  /** Fetches the pass and answers, each until it succeeds. Ends early only when the round is over. */
  async run(): Promise<void> {
    await this.fetchPass();
    await this.answer();
  }

  async fetchPass(): Promise<void> {
    const request = requestPass(this.secret, { round: this.manifest.round, unit: this.unitId });
    const input = { roundId: this.manifest.round, blinded: base64Url(request.blinded), deviceLabel: 'Firefox on Linux' };
    while (!this.pass && !this.word) {
      const issued = (await this.post('/graphql', ISSUE, { input }, { cookie: this.cookie }))?.['issuePass'] as { __typename: string; evaluated: string; proof: string } | undefined;
      if (issued?.__typename === 'IssuePassSuccess') {
        const publicKey = Buffer.from(this.manifest.units.find(({ id }) => id === this.unitId)!.publicKey, 'hex');
        this.pass = finalizePass(request, { evaluated: Buffer.from(issued.evaluated, 'base64url'), proof: Buffer.from(issued.proof, 'base64url') }, Uint8Array.from(publicKey));
      } else if (issued?.__typename === 'RoundNotIssuing') this.word = 'round-over';
      else if (issued) throw new Error(`a repeated request for a pass was answered by ${issued.__typename}`);
    }
  }

  async answer(): Promise<void> {
    while (!this.word && this.pass) {
      const input = submission(this.manifest, { personId: this.personId, unitId: this.unitId, pass: this.pass }, 4, `remark of ${this.personId}`);
      const outcome = (await this.post('/answers', SUBMIT, { input }))?.['submitResponse'] as { __typename: string } | undefined;
      if (outcome?.__typename === 'SubmitResponseSuccess' || outcome?.__typename === 'AlreadyReceived') this.word = 'acknowledged';
      else if (outcome?.__typename === 'RoundClosed') this.word = 'round-over';
      else if (outcome && outcome.__typename !== 'RateLimited') throw new Error(`a good pass was answered by ${outcome.__typename}`);
      if (!this.word) await new Promise((resolve) => setTimeout(resolve, 400));
    }
  }

  /** Undefined when the server is away or says that something went wrong: then one tries again. */
  private async post(path: string, query: string, variables: unknown, headers: Record<string, string> = {}): Promise<Record<string, unknown> | undefined> {
    try {
      const response = await fetch(`${this.address()}${path}`, {
        method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(15_000),
      });
      const { data } = (await response.json()) as { data?: Record<string, unknown> };
      if (data) return data;
    } catch {
      // away
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    return undefined;
  }
}
