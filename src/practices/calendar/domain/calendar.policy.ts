import { allow, deny, type Actor, type Decision, type Rule } from '../../../kernel/actor.js';

/** Everybody has a calendar of their own; whose else they may see, `sightOfTeam` says. */
export function mayReadCalendar(actor: Actor): Decision {
  return actor.kind === 'person' ? allow : deny('Sign in first.');
}

/** Somebody in front of a team's calendar. */
export interface TeamOnlooker {
  /** The team they are in today, if any. */
  readonly ownTeam: string | undefined;
  /** The teams that they lead themselves. */
  readonly leads: readonly string[];
}

/**
 * How much of a team's calendar somebody sees: leads of it or of a team above see it with everything below, its members see the team itself.
 * Being admin gives nothing. `wayUp` is the team and the teams above it, the team first.
 */
export function sightOfTeam({ ownTeam, leads }: TeamOnlooker, wayUp: readonly string[]): 'with-below' | 'itself' | 'nothing' {
  if (wayUp.some((team) => leads.includes(team))) return 'with-below';
  return ownTeam !== undefined && ownTeam === wayUp[0] ? 'itself' : 'nothing';
}

/** Rules by action, for the guard. */
export const calendarPolicy = { 'calendar:read': mayReadCalendar } satisfies Readonly<Record<string, Rule<never>>>;
