import { Injectable } from '@nestjs/common';
import { Sealer } from '../../../platform/secrets/sealer.js';

const PURPOSE = 'roster-source';

/** Everything that a source is read with. A secret calendar address is a key as much as a token is, so all of it is sealed. */
export interface SourceAccess {
  readonly settings: unknown;
  /** The token of a service, or the text of a file. */
  readonly secret: string | null;
}

/** Keeps what sources are read with under the server key. */
@Injectable()
export class SourceSecrets {
  constructor(private readonly sealer: Sealer) {}

  seal(access: SourceAccess): Buffer {
    return this.sealer.seal(PURPOSE, Buffer.from(JSON.stringify(access), 'utf8'));
  }

  /** Undefined when it was sealed under another server key: after a restore, for example. Then it must be typed again. */
  open(sealed: Uint8Array): SourceAccess | undefined {
    try {
      return JSON.parse(this.sealer.open(PURPOSE, sealed).toString('utf8')) as SourceAccess;
    } catch {
      return undefined;
    }
  }
}
