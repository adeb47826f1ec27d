import { notifications } from '@mantine/notifications';
import { sayInPlace } from '../../lib/say-in-place.js';
import type { FieldProblem } from '../../lib/problems.js';

export const talksToast = 'talks';

/** What goes stale when anything of a submission changes. */
export const staleTalks = ['TalkSubmission', 'TalkOpportunity', 'Talk', 'CompanyTalks', 'TalkAdvice'];

/** Says that something was done. */
export function done(message: string): true {
  sayInPlace(talksToast, message);
  return true;
}

/** A refusal that no field answers for: its words, once. */
export function refuse({ message }: { message: string }): readonly FieldProblem[] {
  notifications.hide(talksToast);
  notifications.show({ id: talksToast, color: 'red', message });
  return [];
}
