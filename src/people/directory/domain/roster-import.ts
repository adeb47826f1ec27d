import { err, ok, type Result } from '../../../kernel/result.js';
import { parseTimeZone, type TimeZone } from '../../../kernel/time-zone.js';
import { parseEmail } from './person.js';
import type { RosterFile } from './roster-file.js';
import type { LeaversNotConfirmed } from './roster-import.errors.js';
import { badLine, readRosterLine, type RosterLine } from './roster-line.js';
import { LINE_WORDS } from './roster-line-words.js';
import type {
  AddedPerson, BadLine, ChangedPerson, FieldChange, LeadChange, LeavingPerson, MovedPerson, RosterImportOptions, RosterPerson, RosterPlan, RosterState,
} from './roster-plan.js';
import { formatTeamPath, teamPathKey, type TeamPath } from './team-path.js';
import { buildTeamTree, pathOfTeam } from './team-tree.js';

/** Above this share of the active people, the number of leavers must be typed: a shortened file would end half a company. */
export const LEAVERS_WITHOUT_TYPING = 0.1;

/** The state, looked at the way a file speaks of it: by address and by path. */
interface Directory {
  readonly people: ReadonlyMap<string, RosterPerson>;
  readonly paths: ReadonlyMap<string, TeamPath>;
  readonly keyOfTeam: ReadonlyMap<string, string>;
}

/**
 * What a roster file would do to the directory. Adds and updates; people whom the file doesn't name stay as they are unless it is the full roster. A line that can't be used
 * is left out with its reason, and the rest is planned without it. Teams that a path names and that don't exist are made. Where a column is missing or a
 * cell empty nothing changes, except `lead_of`: where that column exists, it says all that a person leads. Whoever stands in a line that
 * can't be used never counts as having left. Depends on its input alone: the same file on the same state gives the same plan.
 */
export function planRosterImport(file: RosterFile, state: RosterState, options: RosterImportOptions): RosterPlan {
  const directory = directoryOf(state);
  const { lines, badLines } = judge(file, directory);
  const { paths, created } = withNewTeams(lines, directory);
  const canonical = (path: TeamPath): TeamPath => paths.get(teamPathKey(path))!;
  const added: AddedPerson[] = [];
  const changed: ChangedPerson[] = [];
  const moved: MovedPerson[] = [];
  const leadChanges: LeadChange[] = [];
  let unchanged = 0;
  for (const line of lines) {
    const person = directory.people.get(line.email);
    const leads = leadChangesOf(line, person, directory, canonical);
    leadChanges.push(...leads);
    if (!person?.isActive) {
      added.push(addition(line, person ?? null, state, canonical(line.teamPath)));
      continue;
    }
    const changes = changesOf(line, person);
    const toPath = canonical(line.teamPath);
    const isMove = person.teamId === null || directory.keyOfTeam.get(person.teamId) !== teamPathKey(toPath);
    const who = { line: line.row.line, personId: person.id, email: person.email, name: line.name };
    if (changes.length > 0) changed.push({ ...who, changes });
    if (isMove) moved.push({ ...who, fromPath: pathOf(person.teamId, directory), toPath });
    if (changes.length === 0 && !isMove && leads.length === 0) unchanged += 1;
  }
  const left = options.fullRoster ? leaversOf(file, state, directory, options.stays ?? null) : [];
  leadChanges.push(...left.flatMap((leaver) => leadsLost(directory.people.get(leaver.email)!, directory)));
  const active = state.people.filter(({ isActive }) => isActive).length;
  const mustTypeLeavers = left.length > active * LEAVERS_WITHOUT_TYPING ? left.length : null;
  return { lines: file.rows.length, unchanged, added, changed, moved, left, badLines, teamsCreated: created, leadChanges, mustTypeLeavers };
}

/** True when applying the plan would change nothing. Lines that can't be used don't make it less empty. */
export function isEmptyPlan(plan: RosterPlan): boolean {
  return [plan.added, plan.changed, plan.moved, plan.left, plan.teamsCreated, plan.leadChanges].every((part) => part.length === 0);
}

/** Whether the plan may be applied with the number that was typed (null: none). */
export function confirmLeavers(plan: RosterPlan, typed: number | null): Result<RosterPlan, LeaversNotConfirmed> {
  const isConfirmed = plan.mustTypeLeavers === null || typed === plan.mustTypeLeavers;
  return isConfirmed ? ok(plan) : err({ kind: 'leavers-not-confirmed', leavers: plan.left.length });
}

function directoryOf(state: RosterState): Directory {
  const tree = buildTeamTree(state.teams);
  if (!tree.ok) throw new Error(`The stored teams are no tree: ${JSON.stringify(tree.error)}`);
  const paths = new Map<string, TeamPath>();
  const keyOfTeam = new Map<string, string>();
  for (const { id } of state.teams) {
    const path = pathOfTeam(tree.value, id);
    paths.set(teamPathKey(path), path);
    keyOfTeam.set(id, teamPathKey(path));
  }
  return { people: new Map(state.people.map((person) => [person.email, person])), paths, keyOfTeam };
}

function pathOf(teamId: string | null, directory: Directory): TeamPath | null {
  return (teamId === null ? undefined : directory.paths.get(directory.keyOfTeam.get(teamId) ?? '')) ?? null;
}

/** Parts the lines that can be used from those that can't, both in the order of the file. */
function judge(file: RosterFile, directory: Directory): { lines: readonly RosterLine[]; badLines: readonly BadLine[] } {
  const badLines: BadLine[] = [];
  const firstLines = new Map<string, number>();
  let lines: RosterLine[] = [];
  const zones = rememberZones();
  for (const row of file.rows) {
    const read = readRosterLine(row, zones);
    if (!read.ok) {
      badLines.push(read.error);
      continue;
    }
    const first = firstLines.get(read.value.email);
    if (first !== undefined) badLines.push(badLine(row, 'email-twice', LINE_WORDS.emailTwice(read.value.email, first)));
    else {
      firstLines.set(read.value.email, row.line);
      lines.push(read.value);
    }
  }
  // Leaving out a line may take away the only mention of a team that another line wants led, so look again until nothing changes.
  for (;;) {
    const { paths } = withNewTeams(lines, directory);
    const isLost = (path: TeamPath): boolean => !paths.has(teamPathKey(path));
    const lost = lines.filter(({ leads }) => leads?.some(isLost));
    if (lost.length === 0) break;
    badLines.push(...lost.map(({ row, leads }) => badLine(row, 'lead-of-unknown', LINE_WORDS.leadOfUnknown(formatTeamPath(leads!.find(isLost)!)))));
    lines = lines.filter((line) => !lost.includes(line));
  }
  return { lines, badLines: badLines.sort((a, b) => a.line - b.line) };
}

/** Asking the runtime whether it knows a zone is slow and a file names few. */
function rememberZones(): (text: string) => TimeZone | null {
  const seen = new Map<string, TimeZone | null>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const zone = parseTimeZone(text);
    seen.set(text, zone);
    return zone;
  };
}

/** Every path there will be, by key and in its canonical spelling (what exists wins, then what comes first), and those that are new, parents first. */
function withNewTeams(lines: readonly RosterLine[], directory: Directory): { paths: ReadonlyMap<string, TeamPath>; created: readonly TeamPath[] } {
  const paths = new Map(directory.paths);
  const created: TeamPath[] = [];
  for (const { teamPath } of lines) {
    let parent: TeamPath = [];
    for (const name of teamPath) {
      const wanted = [...parent, name];
      const known = paths.get(teamPathKey(wanted));
      if (!known) {
        paths.set(teamPathKey(wanted), wanted);
        created.push(wanted);
      }
      parent = known ?? wanted;
    }
  }
  return { paths, created };
}

function addition(line: RosterLine, former: RosterPerson | null, { defaults }: RosterState, teamPath: TeamPath): AddedPerson {
  return {
    line: line.row.line, personId: former?.id ?? null, email: line.email, name: line.name, teamPath,
    timeZone: line.timeZone ?? former?.timeZone ?? defaults.timeZone,
    locale: line.locale ?? former?.locale ?? defaults.locale,
    startedOn: line.startedOn ?? former?.startedOn ?? null,
  };
}

function changesOf(line: RosterLine, person: RosterPerson): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  if (line.name !== person.name) changes.push({ field: 'name', from: person.name, to: line.name });
  if (line.timeZone !== undefined && line.timeZone !== person.timeZone) changes.push({ field: 'time_zone', from: person.timeZone, to: line.timeZone });
  if (line.locale !== undefined && line.locale !== person.locale) changes.push({ field: 'locale', from: person.locale, to: line.locale });
  if (line.startedOn !== undefined && line.startedOn !== person.startedOn) changes.push({ field: 'started_on', from: person.startedOn, to: line.startedOn });
  return changes;
}

function leadChangesOf(line: RosterLine, person: RosterPerson | undefined, directory: Directory, canonical: (path: TeamPath) => TeamPath): readonly LeadChange[] {
  if (line.leads === undefined) return [];
  const before = new Set((person?.isActive ? person.leadsTeamIds : []).map((id) => directory.keyOfTeam.get(id) ?? ''));
  const after = new Map(line.leads.map((path) => [teamPathKey(path), canonical(path)]));
  const gained = [...after].filter(([key]) => !before.has(key)).map(([, teamPath]) => ({ teamPath, email: line.email, becomesLead: true }));
  const lost = [...before].filter((key) => !after.has(key) && directory.paths.has(key)).map((key) => ({ teamPath: directory.paths.get(key)!, email: line.email, becomesLead: false }));
  return [...gained, ...lost];
}

function leadsLost(person: RosterPerson, directory: Directory): readonly LeadChange[] {
  return person.leadsTeamIds.flatMap((id) => {
    const teamPath = pathOf(id, directory);
    return teamPath ? [{ teamPath, email: person.email, becomesLead: false }] : [];
  });
}

function leaversOf(file: RosterFile, state: RosterState, directory: Directory, stays: string | null): readonly LeavingPerson[] {
  const named = new Set(file.rows.map(({ cells }) => {
    const email = parseEmail(cells.email ?? '');
    return email.ok ? email.value : '';
  }));
  return state.people
    .filter((person) => person.isActive && person.id !== stays && !named.has(person.email))
    .map((person) => ({ personId: person.id, email: person.email, name: person.name, teamPath: pathOf(person.teamId, directory) }))
    .sort((a, b) => (a.email < b.email ? -1 : 1));
}
