import { stableOrder, stableShare } from '../survey/stable-hash.js';
import type { SurveyRow } from '../survey/survey-row.js';
import { ROOT, seatFor, SUPPRESSIONS, type Scenario, type Seat } from './scenario.js';

const SMALLEST = 6;
const LARGEST = 12;
/** How much of a team answers; each team has one of these, drawn by its name. */
const WILLINGNESS = [0.3, 0.6, 0.85, 1] as const;
const LEADS_ANSWER = 0.8;
/** The heads of the company sizes answer at the very top, where fewer than five answers are destroyed; each wrote a comment. */
const HEADS_ANSWER = 0.5;
const WAVES = 3;

/**
 * The same people in teams of 6 to 12 within their company size, each with a lead, and a head over each company size. Many don't
 * answer, so that every way in which an answer or a number can be lost occurs.
 */
export function smallTeams(rows: readonly SurveyRow[]): Scenario {
  const sizes = [...new Set(rows.map(({ companySize }) => companySize))].sort();
  const seats = sizes.flatMap((size) => seatsOf(size, rows.filter(({ companySize }) => companySize === size)));
  return {
    name: 'small-teams', title: 'Teams of 6 to 12; about two thirds answer', seats,
    tickAfter: Array.from({ length: WAVES }, (_, wave) => wave < WAVES - 1), mustOccur: SUPPRESSIONS,
  };
}

function seatsOf(companySize: string, rows: readonly SurveyRow[]): readonly Seat[] {
  const above = [ROOT, `${companySize} people`];
  const mixed = stableOrder(rows, 'small teams', ({ number }) => number);
  const head = mixed.find(({ comment }) => comment !== null);
  const others = mixed.filter((row) => row !== head);
  const teams = cut(others, companySize);
  return [
    ...(head ? [seatFor(head, above, above, waveOf(head, HEADS_ANSWER))] : []),
    ...teams.flatMap((team, index) => seatsOfTeam(team, [...above, `Team ${index + 1}`])),
  ];
}

function seatsOfTeam(team: readonly SurveyRow[], path: readonly string[]): readonly Seat[] {
  const share = WILLINGNESS[Math.floor(stableShare('willing', ...path) * WILLINGNESS.length)]!;
  return team.map((row, at) => (at === 0 ? seatFor(row, path, path, waveOf(row, LEADS_ANSWER)) : seatFor(row, path, null, waveOf(row, share))));
}

/** Cuts people into teams of 6 to 12; the last may be smaller than drawn, never below 6 unless there are no more people. */
function cut(rows: readonly SurveyRow[], companySize: string): readonly (readonly SurveyRow[])[] {
  const teams: (readonly SurveyRow[])[] = [];
  for (let from = 0; from < rows.length;) {
    const left = rows.length - from;
    const drawn = SMALLEST + Math.floor(stableShare('team size', companySize, teams.length) * (LARGEST - SMALLEST + 1));
    const size = left <= LARGEST ? left : Math.min(drawn, left - SMALLEST);
    teams.push(rows.slice(from, from + size));
    from += size;
  }
  return teams;
}

function waveOf(row: SurveyRow, share: number): number | null {
  return stableShare('answers', row.number) < share ? Math.floor(stableShare('wave', row.number) * WAVES) : null;
}
