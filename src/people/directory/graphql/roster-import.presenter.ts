import type { Locale, LocalizedText } from '../../../kernel/locale.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import type { ApplyFailure } from '../app/apply-roster-import.js';
import type { PlannedImport } from '../app/roster-planner.js';
import { formatTeamPath, type TeamPath } from '../domain/team-path.js';
import { unitLostReason } from '../domain/unit-lost-words.js';
import { LeaversNotConfirmed, RosterFileUnreadable, RosterPlanStale } from './roster-import.results.js';
import {
  RosterImportAdded, RosterImportBadLine, RosterImportChange, RosterImportChanged, RosterImportLeadChange, RosterImportLeft, RosterImportMoved, RosterImportPlan, RosterImportUnitLost,
} from './roster-import.types.js';

const STALE: LocalizedText = {
  en: 'The directory has changed since the dry run. Look at what the file would do now.',
  de: 'Das Verzeichnis hat sich seit dem Probelauf geändert. Sieh dir an, was die Datei jetzt bewirken würde.',
};

function leaversWords(leavers: number): LocalizedText {
  return { en: `${leavers} people would leave. Type their number to go on.`, de: `${leavers} Personen würden gehen. Tippe ihre Zahl ein, um fortzufahren.` };
}

export function presentPlan({ plan, planHash, unitsLost, kElig }: PlannedImport, locale: Locale): RosterImportPlan {
  const { lines, unchanged, mustTypeLeavers } = plan;
  return outcome(RosterImportPlan, {
    planHash, lines, unchanged, mustTypeLeavers,
    added: plan.added.map(({ line, email, name, teamPath }) => outcome(RosterImportAdded, { line, email, name, teamPath: formatTeamPath(teamPath) })),
    changed: plan.changed.map(({ line, email, name, changes }) => outcome(RosterImportChanged, { line, email, name, changes: changes.map((change) => outcome(RosterImportChange, { ...change })) })),
    moved: plan.moved.map(({ line, email, name, fromPath, toPath }) => outcome(RosterImportMoved, { line, email, name, fromPath: pathOrNull(fromPath), toPath: formatTeamPath(toPath) })),
    left: plan.left.map(({ personId, email, name, teamPath }) => outcome(RosterImportLeft, { personId, email, name, teamPath: pathOrNull(teamPath) })),
    badLines: plan.badLines.map((line) => outcome(RosterImportBadLine, { ...line, message: line.message[locale] })),
    teamsCreated: plan.teamsCreated.map(formatTeamPath),
    leadChanges: plan.leadChanges.map(({ teamPath, email, becomesLead }) => outcome(RosterImportLeadChange, { teamPath: formatTeamPath(teamPath), email, becomesLead })),
    unitsLost: unitsLost.map(({ path, peopleNow, peopleThen, until }) => outcome(RosterImportUnitLost, {
      teamPath: formatTeamPath(path), peopleNow, peopleThen, until,
      reason: unitLostReason(locale, { peopleThen, needed: kElig, comesBack: until !== null }),
    })),
  });
}

export function presentImportFailure(error: ApplyFailure, locale: Locale): RosterFileUnreadable | RosterPlanStale | LeaversNotConfirmed {
  switch (error.kind) {
    case 'unreadable': return outcome(RosterFileUnreadable, { message: error.message[locale], code: error.code });
    case 'plan-stale': return outcome(RosterPlanStale, { message: STALE[locale], plan: presentPlan(error.planned, locale) });
    case 'leavers-not-confirmed': return outcome(LeaversNotConfirmed, { message: leaversWords(error.leavers)[locale], leavers: error.leavers });
  }
}

function pathOrNull(path: TeamPath | null): string | null {
  return path === null ? null : formatTeamPath(path);
}
