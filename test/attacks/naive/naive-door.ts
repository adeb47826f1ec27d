import { createHmac, randomBytes } from 'node:crypto';

/**
 * One-time codes as survey tools commonly make them: one server key for everything, the code derived from the person, sent again on
 * request, and nothing that remembers what was spent. Only the attack tests use it.
 */
export class NaiveDoor {
  private readonly key = randomBytes(32);
  /** Everything the server keeps; the code names the person to whoever holds the key. */
  readonly received: { readonly round: string; readonly unit: string; readonly code: string; readonly values: readonly number[] }[] = [];

  /** A code for a person: the same for every round and unit, on any device. */
  issue(person: string): string {
    return createHmac('sha256', this.key).update(person).digest('hex');
  }

  /** Accepts whatever carries something that looks like a code. */
  submit(round: string, unit: string, code: string, values: readonly number[]): boolean {
    if (!/^[0-9a-f]{64}$/.test(code)) return false;
    this.received.push({ round, unit, code, values });
    return true;
  }

  /** What a reader of the stolen database and key does: names the author of an answer. */
  authorOf(code: string, people: readonly string[]): string | undefined {
    return people.find((person) => this.issue(person) === code);
  }
}
