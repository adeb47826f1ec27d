import type { GroupSheet } from '../../../practices/reading-groups/domain/group-sheet.js';
import { presenting } from '../../../practices/reading-groups/domain/presenter-slot.js';
import { sayRange } from '../../../practices/reading-groups/domain/reading-groups-words.js';
import type { Cell } from './results-csv.js';

/** What a line of a group's table says. */
export const READING_COLUMNS = ['group', 'session', 'starts_at', 'ends_at', 'time_zone', 'reading', 'state', 'reason', 'presenter', 'attended', 'notes', 'takeaways'] as const;

/** A line a session, the earliest first. `attended` is empty for fewer than three people, and for who isn't in the group. */
export function readingRows({ group, sessions, names, attended, takeaways }: GroupSheet): readonly (readonly Cell[])[] {
  return sessions.map((session, index) => {
    const presenter = presenting(session);
    return [
      group.title, index + 1, session.from.toISOString(), session.to.toISOString(), group.zone, sayRange(group.chapters, session), session.state, session.skipReason,
      presenter === null ? null : (names.get(presenter) ?? null), attended?.get(session.sessionId) ?? null, session.notes, takeaways.get(session.sessionId) ?? 0,
    ];
  });
}
