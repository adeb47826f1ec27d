import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { unitsLost, type UnitLost } from '../../../engines/anonymity/unit-changes.js';
import type { Roster } from '../../../engines/anonymity/units.js';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { LocalizedText } from '../../../kernel/locale.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { dayIn } from '../domain/day-in.js';
import { applyRosterPlan } from '../domain/roster-apply.js';
import { readRosterFile, type RosterFile } from '../domain/roster-file.js';
import { rosterFileWords } from '../domain/roster-file-words.js';
import { planRosterImport } from '../domain/roster-import.js';
import type { RosterPlan, RosterState } from '../domain/roster-plan.js';
import { buildTeamTree, pathOfTeam } from '../domain/team-tree.js';
import type { TeamPath } from '../domain/team-path.js';
import { loadRoster, loadUnitRules, type LoadedRoster } from '../persistence/roster-state.query.js';
import type { OpenDirectory } from '../persistence/directory-lock.js';

export interface UnreadableFile {
  readonly kind: 'unreadable';
  readonly code: string;
  readonly message: LocalizedText;
}

/** A file that could be read. */
export interface DecodedFile {
  readonly bytes: Buffer;
  readonly file: RosterFile;
}

/** What an import would do, with what it would cost. */
export interface PlannedImport {
  readonly plan: RosterPlan;
  /** SHA-256 over the file and the plan: the same hash, the same effect. */
  readonly planHash: string;
  readonly unitsLost: readonly LostUnit[];
  readonly kElig: number;
}

/** A team that stops being a unit, with its path after the import. */
export interface LostUnit extends Pick<UnitLost, 'peopleNow' | 'peopleThen'> {
  readonly path: TeamPath;
  /** The day by which it is one again, where that happens by itself. */
  readonly until: CalendarDate | null;
}

const NOT_BASE64: LocalizedText = { en: 'The file was not sent as base64.', de: 'Die Datei kam nicht als base64 an.' };
const BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;

/** Reads the file as it was sent. */
export function decodeRosterFile(base64: string): Result<DecodedFile, UnreadableFile> {
  if (!BASE64.test(base64)) return err({ kind: 'unreadable', code: 'not-base64', message: NOT_BASE64 });
  const bytes = Buffer.from(base64, 'base64');
  const file = readRosterFile(bytes);
  return file.ok ? ok({ bytes, file: file.value }) : err({ kind: 'unreadable', code: file.error.kind, message: rosterFileWords(file.error) });
}

/** Compares a file with the directory. Writes nothing. */
@Injectable()
export class RosterPlanner {
  async plan(tx: Tx, ctx: Ctx, { bytes, file }: DecodedFile, fullRoster: boolean, directory: Pick<OpenDirectory, 'timeZone' | 'locale'>): Promise<PlannedImport & { readonly state: RosterState }> {
    const loaded = await loadRoster(tx, ctx, { timeZone: directory.timeZone, locale: directory.locale });
    const stays = isSomebody(ctx.actor) ? ctx.actor.personId : null;
    const plan = planRosterImport(file, loaded.state, { fullRoster, stays });
    const planHash = createHash('sha256').update(bytes).update(JSON.stringify([fullRoster, plan])).digest('hex');
    const rules = await loadUnitRules(tx, ctx);
    return { plan, planHash, state: loaded.state, kElig: rules.kElig, unitsLost: lostBy(plan, loaded, { ...rules, now: ctx.now.getTime() }, directory.timeZone) };
  }
}

interface Moment {
  readonly kElig: number;
  readonly announcements: readonly number[];
  readonly now: number;
}

/** Over the whole tree; where there are several tops, each by itself. */
function lostBy(plan: RosterPlan, { state, changedAt }: LoadedRoster, moment: Moment, timeZone: string): readonly LostUnit[] {
  let made = 0;
  const after = applyRosterPlan(state, plan, () => `new-${(made += 1)}`);
  const isChanged = new Set([...plan.added, ...plan.moved].map(({ email }) => email));
  const changedAfter = new Map(after.people.map(({ id, email }) => [id, isChanged.has(email) ? moment.now : (changedAt.get(id) ?? moment.now)]));
  const tree = buildTeamTree(after.teams);
  if (!tree.ok) throw new Error('an import would make no tree');
  const before = rosterOf(state, changedAt, moment);
  const then = rosterOf(after, changedAfter, moment);
  return state.teams
    .filter(({ parentId }) => parentId === null)
    .flatMap(({ id }) => unitsLost({ ...before, audience: id }, { ...then, audience: id }))
    .map(({ team, peopleNow, peopleThen, until }): LostUnit => ({
      peopleNow, peopleThen, path: pathOfTeam(tree.value, team), until: until === null ? null : dayIn(timeZone, new Date(until)),
    }));
}

function rosterOf(state: RosterState, changedAt: ReadonlyMap<string, number>, moment: Moment): Omit<Roster, 'audience'> {
  return {
    ...moment,
    teams: state.teams.map(({ id, name, parentId }) => ({ id, name, parent: parentId })),
    people: state.people.flatMap(({ id, teamId, leadsTeamIds }) => (teamId === null ? [] : [{ id, team: teamId, leads: leadsTeamIds, membershipChangedAt: changedAt.get(id) ?? moment.now }])),
  };
}
