import { DEMO_FIELDS, isSameField, type DemoField, type DemoText } from './demo.js';

/** What became of two people's changes to the same text. */
export interface Merged {
  readonly text: DemoText;
  /** Fields that both changed, each to something else: nobody but they can decide. */
  readonly conflicts: readonly DemoField[];
}

/**
 * Brings together `mine`, which was typed over `base`, and `theirs`, which was saved in the meantime: each field has the change of who changed it.
 * In `text`, fields of conflict are theirs.
 */
export function mergeDrafts(base: DemoText, theirs: DemoText, mine: DemoText): Merged {
  const changedByMe = DEMO_FIELDS.filter((field) => !isSameField(base, mine, field));
  const conflicts = changedByMe.filter((field) => !isSameField(base, theirs, field) && !isSameField(theirs, mine, field));
  const taken = changedByMe.filter((field) => !conflicts.includes(field));
  return { text: { ...theirs, ...Object.fromEntries(taken.map((field) => [field, mine[field]])) }, conflicts };
}
