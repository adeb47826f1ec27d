import type { PersonId } from '../../../kernel/ids.js';
import type { LocalizedText } from '../../../kernel/locale.js';
import { MARGIN_MS } from './plan-running-order.js';
import type { DemoSlotId } from './stage.js';

/** A presenter's part of a slot, as the calendar calls it. */
export function claimKey(slotId: DemoSlotId, personId: PersonId): string {
  return `${slotId}:${personId}`;
}

/** The slot that a claim belongs to. */
export function slotOfClaim(ownerKey: string): DemoSlotId {
  return ownerKey.slice(0, ownerKey.indexOf(':')) as DemoSlotId;
}

/** The time that a slot takes from its presenters. */
export function claimSpan(plannedAt: Date, lengthMs: number): { readonly from: Date; readonly to: Date } {
  return { from: new Date(plannedAt.getTime() - MARGIN_MS), to: new Date(plannedAt.getTime() + lengthMs + MARGIN_MS) };
}

/** What it is called in a calendar. */
export function claimTitle(demo: string): LocalizedText {
  const title = `Demo: ${demo}`.slice(0, 200);
  return { en: title, de: title };
}
