import type { PersonId } from '../../../kernel/ids.js';
import type { OnCallShift } from './on-call-shift.js';

/** Somebody whom a roster may mean. */
export interface RosterPerson {
  readonly personId: PersonId;
  /** Every name they are known by, as rosters write it: `email:jane@example.com`, `username:jane`, `pagerduty:PABC123`. */
  readonly keys: readonly string[];
  /** The instant from which they no longer work here; null while they do. */
  readonly workedUntil: Date | null;
}

/** People by the names they are known by, whatever the capitals. */
export type PeopleByKey = ReadonlyMap<string, readonly RosterPerson[]>;

/** Two spellings of one name. Provider ids differ by their letters, never by their capitals alone. */
export function foldedKey(key: string): string {
  return key.normalize('NFC').trim().toLowerCase();
}

export function peopleByKey(people: readonly RosterPerson[]): PeopleByKey {
  const byKey = new Map<string, RosterPerson[]>();
  for (const person of people) {
    for (const key of new Set(person.keys.map(foldedKey))) byKey.set(key, [...(byKey.get(key) ?? []), person]);
  }
  return byKey;
}

/**
 * Who a shift is for: the only person known by the surest name that anybody is known by. A name that two people share names nobody: a wrong
 * person on call is worse than a visible gap.
 */
export function matchPerson(shift: Pick<OnCallShift, 'personKeys' | 'from' | 'to'>, people: PeopleByKey, now: Date): PersonId | null {
  for (const key of shift.personKeys) {
    const found = (people.get(foldedKey(key)) ?? []).filter((person) => isTheirs(shift, person, now));
    if (found.length === 1) return found[0]!.personId;
  }
  return null;
}

/** Whoever left keeps the shifts they had done by then; from then on they have none, also not the one they were in. */
function isTheirs({ from, to }: Pick<OnCallShift, 'from' | 'to'>, { workedUntil }: RosterPerson, now: Date): boolean {
  if (workedUntil === null) return true;
  return from < workedUntil && (to <= now || now < workedUntil);
}
