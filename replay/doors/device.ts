import { randomBytes } from 'node:crypto';
import type { GraphqlClient } from '../../test/support/graphql-client.js';
import { fromBase64Url, toBase64Url } from '../../web/src/lib/anonymity/bytes.js';
import { publicKeyOfUnit, readManifest } from '../../web/src/lib/anonymity/manifest.js';
import { finalizePass, requestPass, SECRET_BYTES, spentHash } from '../../web/src/lib/anonymity/pass.js';
import type { Seat } from '../scenario/scenario.js';
import type { ItemName } from '../survey/survey-row.js';
import { succeeded, type Outcome } from './outcome.js';

/** The pass that a person's device holds, and what it was told of the round. */
export interface HeldPass {
  readonly roundId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly pooledWith: readonly string[];
  /** Item ids in the manifest's order. */
  readonly items: readonly string[];
  readonly nonce: string;
  readonly token: string;
  /** What the server will list of this pass after the close. */
  readonly spentHash: string;
}

interface OpenRound {
  readonly round: { readonly id: string; readonly manifestHash: string };
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly pooledWith: readonly string[];
}

/**
 * What the pages do on a device that answers, at every load: find the round, read its manifest, ask for the pass with a blinded
 * element, check the server's proof against the manifest's key, and keep the finalized pass.
 */
export async function fetchPass(browser: GraphqlClient): Promise<HeldPass> {
  const { openRounds } = await browser.data<{ openRounds: readonly OpenRound[] }>('{ openRounds { round { id manifestHash } unitId unitName pooledWith } }');
  const asked = openRounds[0];
  if (openRounds.length !== 1 || !asked?.unitId) throw new Error(`one open round was expected: ${JSON.stringify(openRounds)}`);
  const { round, unitId } = asked;
  const { roundManifest } = await browser.data<{ roundManifest: { hash: string; previousHash: string; body: string } }>(
    'query ($input: RoundManifestInput!) { roundManifest(input: $input) { hash previousHash body } }', { input: { roundId: round.id } },
  );
  const manifest = readManifest(roundManifest, round.manifestHash);
  const request = requestPass(randomBytes(SECRET_BYTES), { round: round.id, unit: unitId });
  const { issuePass: result } = await browser.data<{ issuePass: Outcome & { unitId: string; evaluated: string; proof: string } }>(
    'mutation ($input: IssuePassInput!) { issuePass(input: $input) { __typename ... on IssuePassSuccess { unitId evaluated proof } ... on UserError { message } } }',
    { input: { roundId: round.id, blinded: toBase64Url(request.blinded), deviceLabel: 'Replay' } },
  );
  const issued = succeeded(result, 'IssuePassSuccess');
  if (issued.unitId !== unitId) throw new Error(`the pass is of unit ${issued.unitId} and not of ${unitId}`);
  const pass = finalizePass(request, { evaluated: fromBase64Url(issued.evaluated), proof: fromBase64Url(issued.proof) }, publicKeyOfUnit(manifest, unitId));
  return {
    roundId: round.id, unitId, unitName: asked.unitName ?? '', pooledWith: asked.pooledWith, items: manifest.questions.map(({ item }) => item),
    nonce: toBase64Url(pass.nonce), token: toBase64Url(pass.token), spentHash: spentHash(round.id, pass.nonce),
  };
}

/** Answers, without a cookie: nothing but the pass goes along. Gives the name of the outcome. */
export async function submit(url: string, pass: HeldPass, seat: Seat, itemNames: ReadonlyMap<string, ItemName>): Promise<string> {
  const input = {
    roundId: pass.roundId, unitId: pass.unitId, nonce: pass.nonce, token: pass.token,
    answers: pass.items.map((item) => ({ itemId: item, value: seat.row.answers[itemNames.get(item)!] })), comment: seat.row.comment,
  };
  const response = await fetch(`${url}/answers`, {
    method: 'POST', headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'mutation SubmitResponse($input: SubmitResponseInput!) { submitResponse(input: $input) { __typename } }', variables: { input } }),
  });
  const answer = (await response.json()) as { data?: { submitResponse: Outcome }; errors?: unknown };
  if (!answer.data) throw new Error(`an answer was not taken: ${response.status} ${JSON.stringify(answer.errors)}`);
  return answer.data.submitResponse.__typename;
}
