import { hkdfSync } from 'node:crypto';
import { ristretto255_oprf } from '@noble/curves/ed25519.js';
import { NONCE_BYTES, type Evaluation } from '../../engines/anonymity/pass.js';

/** VOPRF(ristretto255, SHA-512) of RFC 9497, mode 0x01: the client's half. */
const voprf = ristretto255_oprf.voprf;
const SALT = 'barograph/v1';

/** A pass being asked for. */
export interface DevicePassRequest {
  readonly nonce: Uint8Array;
  readonly blind: Uint8Array;
  readonly blinded: Uint8Array;
}

/**
 * What a member's browser does to get a pass, for people who are made up. Its secret follows from the server key, so the same device is there
 * again after a restart and asks with the same blinded element: whoever has answered can't answer twice.
 */
export class SampleDevice {
  private readonly secret: Buffer;

  constructor(serverKey: Uint8Array, organization: string, personId: string) {
    this.secret = Buffer.from(hkdfSync('sha256', serverKey, SALT, `sample-device|${organization}|${personId}`, 32));
  }

  request(round: string, unit: string): DevicePassRequest {
    const derive = (purpose: string, length: number): Uint8Array => new Uint8Array(hkdfSync('sha256', this.secret, SALT, `${purpose}|${round}|${unit}`, length));
    const nonce = derive('nonce', NONCE_BYTES);
    const { blind, blinded } = voprf.blind(nonce, (length = 48) => derive('blind', length));
    return { nonce, blind, blinded };
  }

  /**
   * The pass's token.
   * @throws Error when the server's proof doesn't hold for the key of the manifest.
   */
  finalize({ nonce, blind, blinded }: DevicePassRequest, { evaluated, proof }: Evaluation, publicKey: Uint8Array): Uint8Array {
    return voprf.finalize(nonce, blind, evaluated, blinded, publicKey, proof);
  }
}
