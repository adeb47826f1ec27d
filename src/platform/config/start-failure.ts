/**
 * A reason not to start that the person at the terminal can act on. Its message is the whole story: it is printed
 * alone, without a stack, and holds no secret.
 */
export class StartFailure extends Error {
  override readonly name: string = 'StartFailure';
}
