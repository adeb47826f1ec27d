import { Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { groupBy } from '../../../kernel/group-by.js';
import { parseId, type PersonId, type TeamId } from '../../../kernel/ids.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { RosterHealth } from '../../calendar/domain/roster-health.js';
import { mayManageRoster, maySeeLoad } from '../domain/on-call.policy.js';
import { NO_ROSTER } from '../domain/roster-health.js';
import type { RosterImport, RosterSource } from '../domain/roster-source.js';
import { rosterWindow, WEEKS_BACK } from '../domain/roster-window.js';
import { suggestionsFor, unmatchedOf, type UnmatchedPerson } from '../domain/unmatched.js';
import { anyRosterRead, shiftsBetween, shiftsNext, shiftsNow, shiftsUnmatched, teamsOnCall, type TeamShift } from '../persistence/on-call.query.js';
import { candidates, dutyPeople, organizationZone } from '../persistence/roster-people.query.js';
import { RosterImportStore } from '../persistence/roster-import.store.js';
import { RosterSourceStore } from '../persistence/roster-source.store.js';
import { isOpenTeam } from './roster-rights.js';
import { RostersHealth } from './rosters-health.js';
import { teamLoad, type LoadLine } from './team-load.js';

/** A shift with where it was read. */
export interface ReadShift extends TeamShift {
  readonly source: RosterSource;
}

export interface ReadTeam {
  readonly teamId: TeamId;
  readonly now: readonly ReadShift[];
  readonly next: readonly ReadShift[];
  readonly health: RosterHealth;
}

export interface ReadDetail extends ReadTeam {
  readonly shifts: readonly ReadShift[];
  /** How the load of the past weeks is spread; null when it isn't the viewer's to see. */
  readonly load: readonly LoadLine[] | null;
  readonly sources: readonly RosterSource[];
  readonly unmatched: readonly (UnmatchedPerson & { readonly suggestions: readonly PersonId[] })[];
  readonly mayManage: boolean;
  readonly maySeeLoad: boolean;
}

const DAY_MS = 86_400_000;
const SHOWN_DAYS = 28;
const SHOWN_DAYS_MAX = 400;

/** Who is on call, for whoever is signed in. Reads what is kept and asks nobody outside. */
@Injectable()
export class OnCallReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly directory: DirectoryReader,
    private readonly sources: RosterSourceStore,
    private readonly health: RostersHealth,
    private readonly log: RosterImportStore,
  ) {}

  /** Whether any roster is read: where none is, nothing of on call is to be seen. */
  isInUse(ctx: Ctx): Promise<boolean> {
    return this.uow.read(ctx, anyRosterRead);
  }

  /** Every team whose roster is read, or one; a team without a roster, or one that isn't there, is no team here. */
  board(ctx: Ctx, teamText: string | null): Promise<readonly ReadTeam[]> {
    return this.uow.read(ctx, async (tx) => {
      const all = await teamsOnCall(tx);
      const wanted = teamText === null ? all : all.filter((teamId) => teamId === parseId<TeamId>(teamText));
      return this.teams(tx, wanted, ctx.now);
    });
  }

  /** Null when there is no such team. */
  detail(ctx: Ctx, teamText: string, { weeks, from, to }: { readonly weeks: number; readonly from: Date | null; readonly to: Date | null }): Promise<ReadDetail | null> {
    const teamId = parseId<TeamId>(teamText);
    return this.uow.read(ctx, async (tx) => {
      if (teamId === undefined || !(await isOpenTeam(tx, teamId))) return null;
      const rights = await this.rights(tx, ctx, teamId);
      const [team] = await this.teams(tx, [teamId], ctx.now);
      const start = from === null || (!rights.maySeeLoad && from < ctx.now) ? ctx.now : from;
      const end = new Date(Math.min((to ?? new Date(Math.max(start.getTime(), ctx.now.getTime()) + SHOWN_DAYS * DAY_MS)).getTime(), start.getTime() + SHOWN_DAYS_MAX * DAY_MS));
      const counted = Math.min(Math.max(weeks, 1), WEEKS_BACK);
      const since = new Date(ctx.now.getTime() - counted * 7 * DAY_MS);
      return {
        ...(team ?? { teamId, now: [], next: [], health: NO_ROSTER }), ...rights,
        shifts: end > start ? await this.withSources(tx, await shiftsBetween(tx, teamId, start, end)) : [],
        load: rights.maySeeLoad ? await this.load(tx, teamId, since, ctx.now) : null,
        sources: await this.sources.ofTeams(tx, [teamId]),
        unmatched: await this.unmatched(tx, ctx, teamId, rights.mayManage),
      };
    });
  }

  /** The source as the viewer may see it: whether they manage its team. */
  managed(ctx: Ctx, teamId: TeamId): Promise<boolean> {
    return this.uow.read(ctx, async (tx) => (await this.rights(tx, ctx, teamId)).mayManage);
  }

  /** What its readings did; empty for whoever may not manage it. */
  imports(ctx: Ctx, { teamId, sourceId }: RosterSource): Promise<readonly RosterImport[]> {
    return this.uow.read(ctx, async (tx) => ((await this.rights(tx, ctx, teamId)).mayManage ? this.log.ofSource(tx, sourceId) : []));
  }

  private async teams(tx: Tx, teamIds: readonly TeamId[], now: Date): Promise<readonly ReadTeam[]> {
    const health = await this.health.byTeam(tx, teamIds, now);
    const current = groupBy(await this.withSources(tx, await shiftsNow(tx, teamIds, now)), ({ teamId }) => teamId);
    const next = groupBy(await this.withSources(tx, await shiftsNext(tx, teamIds, now)), ({ teamId }) => teamId);
    return teamIds.map((teamId) => ({ teamId, now: current.get(teamId) ?? [], next: next.get(teamId) ?? [], health: health.get(teamId) ?? NO_ROSTER }));
  }

  private async withSources(tx: Tx, shifts: readonly TeamShift[]): Promise<readonly ReadShift[]> {
    const found = await this.sources.byIds(tx, [...new Set(shifts.map(({ sourceId }) => sourceId))]);
    const sources = new Map(found.map((source) => [source.sourceId, source]));
    return shifts.map((shift) => ({ ...shift, source: sources.get(shift.sourceId)! }));
  }

  private async load(tx: Tx, teamId: TeamId, from: Date, to: Date): Promise<readonly LoadLine[]> {
    const shifts = await shiftsBetween(tx, teamId, from, to, null);
    const people = await dutyPeople(tx, [...new Set(shifts.flatMap(({ personId }) => personId ?? []))]);
    return teamLoad(shifts, people, await organizationZone(tx), { from, to });
  }

  private async unmatched(tx: Tx, ctx: Ctx, teamId: TeamId, mayManage: boolean): Promise<ReadDetail['unmatched']> {
    const people = unmatchedOf(await shiftsUnmatched(tx, [teamId], rosterWindow(ctx.now).from), ctx.now);
    const known = mayManage && people.length > 0 ? await candidates(tx, await this.directory.subtree(tx, teamId)) : [];
    return people.map((person) => ({ ...person, suggestions: suggestionsFor(person, known) }));
  }

  private async rights(tx: Tx, ctx: Ctx, teamId: TeamId): Promise<{ readonly mayManage: boolean; readonly maySeeLoad: boolean }> {
    const above = (await this.directory.wayUp(tx, teamId)).slice(1);
    const own = isSomebody(ctx.actor) ? await this.directory.teamOf(tx, ctx.actor.personId, ctx.now) : undefined;
    const isOwn = own !== undefined && (await this.directory.wayUp(tx, own)).includes(teamId);
    return { mayManage: mayManageRoster(ctx.actor, { teamId, above }).allow, maySeeLoad: maySeeLoad(ctx.actor, { teamId, above, isOwn }).allow };
  }
}
