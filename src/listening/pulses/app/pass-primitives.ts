import { createPassChecker, createPassIssuer, type PassChecker, type PassIssuer } from '../../../engines/anonymity/pass-fast.js';

/** The group arithmetic of passes, ready to use: the WebAssembly module is loaded once, before the application serves. */
export class PassPrimitives {
  private constructor(
    readonly checker: PassChecker,
    readonly issuer: PassIssuer,
  ) {}

  static async load(): Promise<PassPrimitives> {
    return new PassPrimitives(await createPassChecker(), await createPassIssuer());
  }
}
