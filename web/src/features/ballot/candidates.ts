import type { BallotQuestionPartsFragment } from '../../lib/graphql/generated.js';
import type { BallotDraft } from '../../lib/hack-ballot/ballot-draft.js';

export type Candidate = BallotQuestionPartsFragment['candidates'][number];
export type Shown = 'all' | 'seen' | 'picked' | 'unseen';

/** The candidates to list: shown ones only, narrowed by a search in titles and lines and by what the voter said of them, in the order given. */
export function candidatesFor(candidates: readonly Candidate[], { search, show, draft }: { search: string; show: Shown; draft: BallotDraft }): Candidate[] {
  const wanted = search.trim().toLocaleLowerCase();
  return candidates.filter(({ isShown, isOwn, project }) => {
    if (!isShown) return false;
    if (wanted && !`#${project.number} ${project.title} ${project.oneLine}`.toLocaleLowerCase().includes(wanted)) return false;
    if (show === 'all') return true;
    if (show === 'picked') return draft.picks.includes(project.id);
    return !isOwn && draft.watched.includes(project.id) === (show === 'seen');
  });
}
