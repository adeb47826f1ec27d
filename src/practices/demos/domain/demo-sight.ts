import type { PersonId } from '../../../kernel/ids.js';
import type { EntryState } from '../../hack-week/domain/entry-lifecycle.js';
import { PHASE_FLAGS, type Phase } from '../../hack-week/domain/edition-phase.js';
import { isSameText, type Demo, type DemoText } from './demo.js';
import { submittedText } from './submitted-text.js';

/** How somebody stands to a demo. */
export interface DemoStanding {
  readonly phase: Phase;
  readonly state: EntryState;
  readonly isMember: boolean;
  readonly isOrganizer: boolean;
  /** Of its team. */
  readonly people: readonly PersonId[];
}

/** What somebody sees of a demo, and whether they may change it. */
export interface DemoSight {
  readonly text: DemoText;
  readonly isDraft: boolean;
  readonly isFrozen: boolean;
  readonly mayEdit: boolean;
  readonly hasUnsubmittedChanges: boolean;
}

/**
 * The team and the organizers see what is being written while it can be written, and where nothing was submitted; everybody else what was
 * submitted. Undefined: there is nothing for them to see.
 */
export function sightOf(demo: Demo, { phase, state, isMember, isOrganizer, people }: DemoStanding): DemoSight | undefined {
  const flags = PHASE_FLAGS[phase];
  const isInside = isMember || isOrganizer;
  const isOpen = flags.canEditDemo && state !== 'withdrawn';
  const isDraft = isInside && (isOpen || demo.submitted === null);
  const text = isDraft ? demo.draft : demo.submitted;
  if (text === null) return undefined;
  const mayPutRight = isOrganizer && !flags.canEditDemo && demo.submitted !== null;
  return { text, isDraft, isFrozen: !flags.canEditDemo, mayEdit: (isInside && isOpen) || mayPutRight, hasUnsubmittedChanges: isDraft && demo.submitted !== null && !isSameText(submittedText(demo.draft, people), demo.submitted) };
}
