import type { Locale } from '../../../kernel/locale.js';
import type { PersonId } from '../../../kernel/ids.js';
import { Person } from '../../../people/directory/graphql/person.types.js';
import { Team } from '../../../people/directory/graphql/team.types.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { rosterHealthOf } from '../../calendar/graphql/roster-health.types.js';
import type { ReadDetail, ReadShift, ReadTeam } from '../app/on-call-reader.js';
import type { LoadLine } from '../app/team-load.js';
import { OnCallBoard, OnCallLoad, OnCallPermissions, OnCallTeam, OnCallTeamDetail, Shift, UnmatchedPerson } from './on-call.types.js';
import { presentSource, type SourceView } from './roster.presenter.js';

/** A person by id; every field of theirs is resolved by the directory. */
export function personOf(personId: PersonId | null): Person | null {
  return personId === null ? null : outcome(Person, { id: personId });
}

export function presentShift({ shiftId, role, personId, personLabel, from, to, isAllDay, source }: ReadShift, view: SourceView): Shift {
  return outcome(Shift, { id: shiftId, role, person: personOf(personId), personLabel, startsAt: from, endsAt: to, isAllDay, source: presentSource(source, view) });
}

export function presentBoard(teams: readonly ReadTeam[], locale: Locale, now: Date): OnCallBoard {
  const good = teams.flatMap(({ health }) => health.lastGoodAt?.getTime() ?? []);
  return outcome(OnCallBoard, { teams: teams.map((team) => outcome(OnCallTeam, teamFields(team, { locale, now, mayManage: false }))), asOf: good.length === 0 ? null : new Date(Math.min(...good)) });
}

export function presentDetail(detail: ReadDetail, locale: Locale, now: Date): OnCallTeamDetail {
  const view: SourceView = { locale, now, mayManage: detail.mayManage };
  const { team, now: current, health } = teamFields(detail, view);
  return outcome(OnCallTeamDetail, {
    team, now: current, health, load: detail.load && detail.load.map(presentLoad),
    shifts: detail.shifts.map((shift) => presentShift(shift, view)),
    sources: detail.sources.map((source) => presentSource(source, view)),
    unmatched: detail.unmatched.map(({ key, label, ahead, shifts, firstAt, suggestions }) => outcome(UnmatchedPerson, { key, label, ahead, shifts, firstAt, suggestions: suggestions.map((id) => personOf(id)!) })),
    viewerCan: outcome(OnCallPermissions, { manage: detail.mayManage, seeLoad: detail.maySeeLoad }),
  });
}

function presentLoad({ personId, label, hours, nightHours, weekendHours, shifts, longestHours, share, evenShare, weekly }: LoadLine): OnCallLoad {
  return outcome(OnCallLoad, { person: personOf(personId), personLabel: label, hours, nightHours, weekendHours, shifts, longestHours, share, evenShare, weekly: [...weekly] });
}

function teamFields({ teamId, now, next, health }: ReadTeam, view: SourceView): Pick<OnCallTeam, 'team' | 'now' | 'next' | 'health'> {
  return {
    team: outcome(Team, { id: teamId }), now: now.map((shift) => presentShift(shift, view)), next: next.map((shift) => presentShift(shift, view)),
    health: rosterHealthOf(health, view.now, view.locale),
  };
}
