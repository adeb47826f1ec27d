/** What was compared: each published thing belongs to one of these. */
export type CheckKind = 'roster' | 'units' | 'invitations' | 'interim results' | 'headlines' | 'details' | 'participation' | 'comments' | 'nothing else shown' | 'recount' | 'access' | 'doors';

/** One published thing that isn't what the file says. */
export interface Mismatch {
  readonly kind: CheckKind;
  readonly message: string;
}

/** Half of the last published digit. */
const ROUNDING = 0.05;
const EPSILON = 1e-9;

/** Collects comparisons of what was published with what was counted. */
export class Checks {
  private readonly made = new Map<CheckKind, number>();
  readonly mismatches: Mismatch[] = [];

  /** How many comparisons of each kind were made. */
  get counts(): ReadonlyMap<CheckKind, number> {
    return this.made;
  }

  get total(): number {
    return [...this.made.values()].reduce((sum, count) => sum + count, 0);
  }

  /** The two must be the same, compared as JSON. */
  equal(kind: CheckKind, subject: string, published: unknown, counted: unknown): void {
    this.holds(kind, JSON.stringify(published) === JSON.stringify(counted), `${subject}: published ${JSON.stringify(published)}, counted ${JSON.stringify(counted)}`);
  }

  /** `published` must be `exact` rounded to one decimal, with `slack` more where it was computed from a rounded number. */
  rounded(kind: CheckKind, subject: string, published: number | null | undefined, exact: number | null, slack = 0): void {
    const fits = typeof published === 'number' && exact !== null ? isOneDecimal(published) && Math.abs(published - exact) <= ROUNDING + slack + EPSILON : (published ?? null) === exact;
    this.holds(kind, fits, `${subject}: published ${published}, counted ${exact}`);
  }

  holds(kind: CheckKind, claim: boolean, message: string): void {
    this.made.set(kind, (this.made.get(kind) ?? 0) + 1);
    if (!claim) this.mismatches.push({ kind, message });
  }
}

function isOneDecimal(value: number): boolean {
  return Math.abs(value * 10 - Math.round(value * 10)) < 1e-6;
}
