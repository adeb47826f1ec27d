import type { Locale } from '../../../kernel/locale.js';

/** A dated change of the team tree, as the directory recorded it. */
export interface TreeChange {
  /** Day in the organization's time zone. */
  readonly on: string;
  readonly kind: 'team-created' | 'team-renamed' | 'team-moved' | 'team-ended';
  readonly teamId: string;
  readonly teamName: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What happened, from the point of view of one team: changes of its own, and teams that came under it or left it. */
export function lineageWords({ kind, teamId, teamName, from, to }: TreeChange, ofTeamId: string, locale: Locale): string {
  const isOwn = teamId === ofTeamId;
  if (locale === 'de') {
    switch (kind) {
      case 'team-created': return isOwn ? 'Das Team wurde gegründet.' : `${teamName} wurde unter diesem Team gegründet.`;
      case 'team-renamed': return `Das Team hieß ${from ?? '?'} und heißt seitdem ${to ?? '?'}.`;
      case 'team-moved': return isOwn ? `Das Team kam von ${from ?? '?'} zu ${to ?? '?'}, mit allen darin.` : `${teamName} wechselte von ${from ?? '?'} zu ${to ?? '?'}.`;
      case 'team-ended': return isOwn ? 'Das Team wurde beendet.' : `${teamName} wurde beendet.`;
    }
  }
  switch (kind) {
    case 'team-created': return isOwn ? 'The team was founded.' : `${teamName} was founded below this team.`;
    case 'team-renamed': return `The team was called ${from ?? '?'} and is called ${to ?? '?'} since.`;
    case 'team-moved': return isOwn ? `The team moved from ${from ?? '?'} to ${to ?? '?'}, with everybody in it.` : `${teamName} moved from ${from ?? '?'} to ${to ?? '?'}.`;
    case 'team-ended': return isOwn ? 'The team ended.' : `${teamName} ended.`;
  }
}
