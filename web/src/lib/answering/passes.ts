import type { OpenRoundPartsFragment, IssuePassMutation, RoundManifestQuery } from '../graphql/generated.js';
import { fromBase64Url, toBase64Url } from '../anonymity/bytes.js';
import { ManifestRejectedError, publicKeyOfUnit, readManifest } from '../anonymity/manifest.js';
import { finalizePass, PassRejectedError, requestPass } from '../anonymity/pass.js';
import { matchResult } from '../match-result.js';
import { deviceLabel } from './device-label.js';
import { deviceStore, passKey, type DeviceRecord, type PassRecord } from './device-store.js';

/** The two calls that issuing needs; null stands for "the server could not be reached or refused to talk". */
export interface PassServer {
  manifest: (roundId: string) => Promise<RoundManifestQuery['roundManifest']>;
  issue: (input: { roundId: string; blinded: string; deviceLabel: string }) => Promise<IssuePassMutation['issuePass'] | null>;
}

/** Whether this device can answer a round, or why not. */
export type PassState =
  | { readonly kind: 'held'; readonly pass: PassRecord }
  | { readonly kind: 'elsewhere'; readonly deviceLabel: string }
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'distrusted' }
  | { readonly kind: 'unreachable' };

type Issued = { readonly evaluated: Uint8Array; readonly proof: Uint8Array; readonly unit: string };

function readOutcome(outcome: IssuePassMutation['issuePass']): Issued | PassState {
  return matchResult<IssuePassMutation['issuePass'], Issued | PassState>(outcome, {
    IssuePassSuccess: ({ unitId, evaluated, proof }) => ({ unit: unitId, evaluated: fromBase64Url(evaluated), proof: fromBase64Url(proof) }),
    PassIssuedToAnotherDevice: ({ deviceLabel: label }) => ({ kind: 'elsewhere', deviceLabel: label }),
    NotAsked: () => ({ kind: 'not-asked' }),
    RoundNotIssuing: () => ({ kind: 'closed' }),
    NotFoundError: () => ({ kind: 'closed' }),
    InvalidInput: () => ({ kind: 'distrusted' }),
  });
}

/** Asks with one secret. The same secret makes the same blinded element again, so asking twice is harmless. */
async function requestWith(secret: Uint8Array, device: DeviceRecord, asked: OpenRoundPartsFragment, unit: string, server: PassServer): Promise<PassState> {
  const { round } = asked;
  const served = await server.manifest(round.id);
  if (!served) return { kind: 'unreachable' };
  const manifest = readManifest(served, round.manifestHash);
  const publicKey = publicKeyOfUnit(manifest, unit);
  const request = requestPass(secret, { round: round.id, unit });
  const outcome = await server.issue({ roundId: round.id, blinded: toBase64Url(request.blinded), deviceLabel: deviceLabel() });
  if (!outcome) return { kind: 'unreachable' };
  const issued = readOutcome(outcome);
  if ('kind' in issued) return issued;
  if (issued.unit !== unit || manifest.round !== round.id) return { kind: 'distrusted' };
  const { nonce, token } = finalizePass(request, issued, publicKey);
  const pass: PassRecord = {
    key: passKey(device, round.id), organization: device.organization, person: device.person, round: round.id, unit, unitName: asked.unitName ?? '',
    nonce, token, manifestHash: served.hash, manifestBody: served.body, manifestPath: round.manifestPath,
    pooledWith: asked.pooledWith, commentReaders: asked.commentReaders, opensAt: round.opensAt, closesAt: round.closesAt,
  };
  await deviceStore.putPass(pass);
  return { kind: 'held', pass };
}

/**
 * Makes sure that this device holds the pass of a round. Whatever does not verify (a manifest that is not what its hash says, a key that is
 * not in it, a proof that does not hold) is refused, because it could be a pass by which its holder is recognised.
 */
export async function ensurePass(device: DeviceRecord, asked: OpenRoundPartsFragment, server: PassServer): Promise<PassState> {
  const held = await deviceStore.pass(passKey(device, asked.round.id));
  if (held) return { kind: 'held', pass: held };
  if (!asked.unitId) return { kind: 'not-asked' };
  try {
    let state: PassState = { kind: 'unreachable' };
    for (const secret of [device.secret, ...device.olderSecrets.map((older) => older.secret)]) {
      state = await requestWith(secret, device, asked, asked.unitId, server);
      if (state.kind !== 'elsewhere') break;
    }
    return state;
  } catch (error) {
    if (error instanceof ManifestRejectedError || error instanceof PassRejectedError || error instanceof RangeError) return { kind: 'distrusted' };
    throw error;
  }
}
