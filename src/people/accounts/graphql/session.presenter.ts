import type { SessionId } from '../../../kernel/ids.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import type { StoredSession } from '../persistence/session.store.js';
import { Session } from './viewer.types.js';

export function presentSessions(sessions: readonly StoredSession[], current: SessionId): Session[] {
  return sessions.map((session) => outcome(Session, { ...session, isCurrent: session.id === current }));
}
