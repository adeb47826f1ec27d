import { randomBytes } from 'node:crypto';
import { ed25519 } from '@noble/curves/ed25519.js';
import type { Manifest } from '../../src/engines/anonymity/manifest.js';
import type { PersonId, RoundId } from '../../src/kernel/ids.js';
import { announce, base64Url, close, fetchPass, open, postAnswers, seedRoundWorld, submission, submit, type AnnounceOptions, type RoundWorld } from './round-world.js';
import { asOrganization } from './seed-organization.js';
import type { TestApp } from './test-app.js';

/** A comment and the key pair that its author's device made for it. */
export interface WrittenComment {
  readonly personId: PersonId;
  readonly unitId: string;
  readonly text: string;
  readonly secretKey: Uint8Array;
  readonly publicKey: string;
}

/** A closed round whose comments were released. */
export interface CommentedRound {
  readonly roundId: RoundId;
  readonly manifest: Manifest;
  readonly written: readonly WrittenComment[];
  /** The unguessable address of the round's manifest. */
  readonly address: string;
  /** By unit, where its people were told to look for replies. */
  readonly replies: ReadonlyMap<string, string>;
}

/** Twelve at A, whose comments stay there; eight at B and eight at C, whose comments pass up to the top. */
export function seedConversationWorld(app: TestApp): Promise<RoundWorld> {
  return seedRoundWorld(app, { name: 'root', people: 0, below: [{ name: 'A', people: 12 }, { name: 'B', people: 8 }, { name: 'C', people: 8 }] });
}

/** A round in which everybody of the teams answers, `commented` of each with a comment and its key, up to its close. */
export async function commentedRound(app: TestApp, world: RoundWorld, commented: Readonly<Record<string, number>> = { A: 6, B: 2, C: 2 }, options: AnnounceOptions = {}): Promise<CommentedRound> {
  const { roundId, manifest } = await announce(app, world, { commentK: 10, ...options });
  await open(app, world, roundId);
  const written: WrittenComment[] = [];
  const replies = new Map<string, string>();
  for (const [team, count] of Object.entries(commented)) {
    for (const [place, personId] of world.people.get(team)!.entries()) {
      const device = await fetchPass(app, world, manifest, personId);
      replies.set(device.unitId, device.repliesPath);
      const secretKey = randomBytes(32);
      const publicKey = base64Url(ed25519.getPublicKey(secretKey));
      const text = `The ${place === 0 ? 'Überstunden' : 'deploy pipeline'} of ${team}, remark ${place}`;
      const comment = place < count ? { comment: text, publicKey } : {};
      const outcome = await submit(app.url, { ...submission(manifest, device), ...comment });
      if (outcome.__typename !== 'SubmitResponseSuccess') throw new Error(JSON.stringify(outcome));
      if (place < count) written.push({ personId, unitId: device.unitId, text, secretKey, publicKey });
    }
  }
  await close(app, world, roundId);
  const [{ address }] = await asOrganization(app.database, world.organizationId, async (client) => (await client.query<{ address: string }>('select address from manifest where round_id = $1', [roundId])).rows as [{ address: string }]);
  return { roundId, manifest, written, address, replies };
}

function sign(text: string, secretKey: Uint8Array): string {
  return base64Url(ed25519.sign(new TextEncoder().encode(text), secretKey));
}

/** What the device of a comment's author sends to answer; as the contract of signatures says, spelled out here again. */
export function answerOf({ roundId }: Pick<CommentedRound, 'roundId'>, { unitId, publicKey, secretKey }: WrittenComment, body: string, sequence = 1): Record<string, unknown> {
  return { roundId, unitId, publicKey, body, sequence, signature: sign(`barograph/v1|comment-answer|${roundId}|${unitId}|${publicKey}|${sequence}|${body}`, secretKey) };
}

export function withdrawalOf({ roundId }: Pick<CommentedRound, 'roundId'>, { unitId, publicKey, secretKey }: WrittenComment): Record<string, unknown> {
  return { roundId, unitId, publicKey, signature: sign(`barograph/v1|comment-withdraw|${roundId}|${unitId}|${publicKey}`, secretKey) };
}

/** An outcome of an author's operation. */
export interface AuthorOutcome {
  readonly __typename: string;
  readonly message?: string;
  readonly deliveredOn?: string;
  readonly problems?: readonly { readonly path: string; readonly code: string }[];
}

async function post(url: string, operation: string, type: string, fields: string, input: Record<string, unknown>): Promise<AuthorOutcome> {
  const query = `mutation ($input: ${type}!) { outcome: ${operation}(input: $input) { __typename ... on UserError { message } ... on InvalidInput { problems { path code } } ${fields} } }`;
  const { body } = await postAnswers(url, { query, variables: { input } });
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return (body.data as unknown as { outcome: AuthorOutcome }).outcome;
}

export function sendAnswer(url: string, input: Record<string, unknown>): Promise<AuthorOutcome> {
  return post(url, 'sendCommentAnswer', 'SendCommentAnswerInput', '... on SendCommentAnswerSuccess { deliveredOn }', input);
}

export function withdraw(url: string, input: Record<string, unknown>): Promise<AuthorOutcome> {
  return post(url, 'withdrawComment', 'WithdrawCommentInput', '', input);
}

/** A reply file as it is served. */
export interface ReplyFile {
  readonly round: string;
  readonly unit: string;
  readonly comments: readonly {
    readonly publicKey: string;
    readonly acknowledgements: readonly { readonly by: string; readonly on: string }[];
    readonly replies: readonly { readonly by: string; readonly body: string; readonly on: string }[];
    readonly answersDelivered: readonly { readonly sequence: number; readonly on: string }[];
    readonly isWithdrawn: boolean;
  }[];
}

/** The reply file of a unit, as a device of somebody in it fetches it. */
export async function replyFile(url: string, { replies }: Pick<CommentedRound, 'replies'>, unitId: string): Promise<ReplyFile> {
  return (await (await fetch(`${url}${replies.get(unitId)}`)).json()) as ReplyFile;
}
