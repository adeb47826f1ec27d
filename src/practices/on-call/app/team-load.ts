import type { PersonId } from '../../../kernel/ids.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { fairness, type Load } from '../domain/fairness.js';
import { foldedKey } from '../domain/person-matching.js';
import type { KnownShift } from '../domain/plan-roster-import.js';
import type { DutyPerson } from '../persistence/roster-people.query.js';

/** One line of a team's load, with who it is as far as that is known. */
export interface LoadLine extends Load {
  readonly personId: PersonId | null;
  readonly label: string;
}

/** The load of a team over some weeks until now, by name. Names that nobody is known by stand for themselves, in the organization's zone. */
export function teamLoad(shifts: readonly KnownShift[], people: readonly DutyPerson[], zone: TimeZone, span: { readonly from: Date; readonly to: Date }): readonly LoadLine[] {
  const known = new Map(people.map((person) => [person.personId as string, person]));
  const labels = new Map<string, string>();
  const counted = shifts.map(({ personId, personKeys, personLabel, from, to }) => {
    const person = personId ?? foldedKey(personKeys[0] ?? '');
    labels.set(person, known.get(person)?.name ?? personLabel);
    return { person, zone: known.get(person)?.timeZone ?? zone, from, to };
  });
  return fairness(counted, span)
    .map((load): LoadLine => ({ ...load, personId: known.get(load.person)?.personId ?? null, label: labels.get(load.person) ?? '' }))
    .sort((a, b) => (a.label.toLowerCase() < b.label.toLowerCase() ? -1 : 1));
}
