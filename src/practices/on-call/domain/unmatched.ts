import { groupBy } from '../../../kernel/group-by.js';
import type { PersonId } from '../../../kernel/ids.js';
import { foldedKey } from './person-matching.js';
import { isOver, type MatchedShift } from './plan-roster-import.js';

/** Somebody on a roster whom nobody here is known to be. */
export interface UnmatchedPerson {
  /** The surest name the roster gives them; what is matched is matched by it. */
  readonly key: string;
  readonly label: string;
  /** Shifts that run or lie ahead. */
  readonly ahead: number;
  /** All shifts that are kept, with those that are over. */
  readonly shifts: number;
  /** The start of the next of them; of the newest when all are over. */
  readonly firstAt: Date;
}

/** Whoever is unmatched, the nearest shift first; those whose shifts are all over stand at the end. */
export function unmatchedOf(shifts: readonly MatchedShift[], now: Date): readonly UnmatchedPerson[] {
  const unknown = shifts.filter(({ personId, personKeys }) => personId === null && personKeys.length > 0);
  const groups = groupBy(unknown, ({ personKeys }) => foldedKey(personKeys[0]!));
  return [...groups.values()].map((group) => summary(group, now)).sort(byNextShift);
}

function summary(group: readonly MatchedShift[], now: Date): UnmatchedPerson {
  const sorted = [...group].sort((a, b) => a.from.getTime() - b.from.getTime());
  const ahead = sorted.filter((shift) => !isOver(shift, now));
  const named = ahead[0] ?? sorted.at(-1)!;
  return { key: named.personKeys[0]!, label: named.personLabel, ahead: ahead.length, shifts: sorted.length, firstAt: named.from };
}

function byNextShift(a: UnmatchedPerson, b: UnmatchedPerson): number {
  return Number(b.ahead > 0) - Number(a.ahead > 0) || a.firstAt.getTime() - b.firstAt.getTime() || (a.key < b.key ? -1 : 1);
}

/** Somebody whom an unmatched name may mean. */
export interface Candidate {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string | null;
  /** In the team of the roster or below it. */
  readonly isInTeam: boolean;
}

const SUGGESTIONS = 3;

/** Whom the name may mean, the likeliest first, three at most; nobody unless all words of one of both are words of the other. A person decides. */
export function suggestionsFor({ key, label }: Pick<UnmatchedPerson, 'key' | 'label'>, candidates: readonly Candidate[]): readonly PersonId[] {
  const wanted = [wordsOf(label), wordsOf(key.slice(key.indexOf(':') + 1).split('@')[0]!)].filter((words) => words.length > 0);
  const rated = candidates.map((candidate) => ({ candidate, score: Math.max(0, ...wanted.map((words) => likeness(words, candidate))) }));
  return rated
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || Number(b.candidate.isInTeam) - Number(a.candidate.isInTeam) || (a.candidate.name < b.candidate.name ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map(({ candidate }) => candidate.personId);
}

/** 3: the very same words; 2: the part of the address before the @; 1: all words of one are in the other. */
function likeness(wanted: readonly string[], { name, email }: Candidate): number {
  const words = wordsOf(name);
  const local = wordsOf(email?.split('@')[0] ?? '');
  const same = (other: readonly string[]): boolean => other.length > 0 && [...wanted].sort().join(' ') === [...other].sort().join(' ');
  if (same(words)) return 3;
  if (same(local)) return 2;
  const within = (few: readonly string[], many: readonly string[]): boolean => few.length > 0 && few.every((word) => many.includes(word));
  if (within(wanted, words) || (words.length > 1 && within(words, wanted))) return 1;
  // jdoe, doej, jane.d: initials with a family name.
  const joined = wanted.join('');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return words.length > 1 && [first[0] + last, last + first[0], first + last[0], first + last, last + first].includes(joined) ? 1 : 0;
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
