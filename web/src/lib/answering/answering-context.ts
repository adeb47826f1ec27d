import { createContext, use } from 'react';
import type { OpenRoundPartsFragment } from '../graphql/generated.js';
import type { Conversation } from './conversations.js';
import type { DeviceRecord, PassRecord, ReceiptRecord } from './device-store.js';
import type { DraftRecord } from './draft-record.js';
import type { PassState } from './passes.js';

/** What this device holds, of every member who answers here. */
export interface DeviceContents {
  readonly devices: readonly DeviceRecord[];
  readonly passes: readonly PassRecord[];
  readonly drafts: readonly DraftRecord[];
  readonly receipts: readonly ReceiptRecord[];
}

/** Answering on this device, for every page: what waits, what is held, and the choices about the device. */
export interface Answering extends DeviceContents {
  /** False until the device's storage was read, and for good where the browser has none */
  readonly isReady: boolean;
  /** The browser keeps nothing (private window, blocked storage): answering here is not possible */
  readonly isBlocked: boolean;
  /** The signed-in member's own record; null when they do not answer here */
  readonly device: DeviceRecord | null;
  /** Rounds asked of the signed-in member; null until known */
  readonly rounds: readonly OpenRoundPartsFragment[] | null;
  /** By round: whether the signed-in member can answer it here */
  readonly passStates: ReadonlyMap<string, PassState>;
  readonly isFetchingPasses: boolean;
  /** Comments of this device and what readers said, of every member who answers here; null until first read */
  readonly conversations: readonly Conversation[] | null;
  /** Reads the reply files and the device's side again */
  readonly checkReplies: () => Promise<void>;
  /** Reads the device's side again, asking nobody */
  readonly rereadThreads: () => Promise<void>;
  /** "I answer on this device" */
  readonly startHere: () => Promise<void>;
  /** Forgets the signed-in member on this device */
  readonly forgetHere: () => Promise<void>;
  /** Reads the device again, and fetches passes that are missing */
  readonly refresh: () => Promise<void>;
}

export const AnsweringContext = createContext<Answering | null>(null);

export function useAnswering(): Answering {
  const answering = use(AnsweringContext);
  if (!answering) throw new Error('useAnswering outside of the answering provider');
  return answering;
}
