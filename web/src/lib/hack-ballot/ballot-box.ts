import { isSameDraft, readDraft, type BallotDraft } from './ballot-draft.js';

/** `waiting`: on this device, until the server can be reached. */
export type SaveState = 'saved' | 'saving' | 'waiting' | 'refused';

/** What became of a ballot that was sent. */
export type Sent = 'saved' | 'unreachable' | 'refused';

export interface BoxState {
  /** What the page shows instead of what the server said last; null when they are the same. */
  readonly draft: BallotDraft | null;
  readonly save: SaveState;
}

interface Surroundings {
  readonly send: (draft: BallotDraft) => Promise<Sent>;
  /** Where a draft survives a reload */
  readonly store: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly key: string;
}

/** One's ballot of one question on its way to the server: nothing that was ticked is lost, and the last word wins. */
export interface BallotBox {
  readonly state: () => BoxState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly change: (draft: BallotDraft) => void;
  /** Sends what waits now: the network is back, or the page is left. */
  readonly flush: () => void;
  /** The server said anew how the ballot stands. */
  readonly settle: (server: BallotDraft) => void;
  readonly close: () => void;
}

/** Ticks that follow each other closely go together. */
export const TOGETHER_MS = 400;
export const RETRY_MS = 5_000;

export function createBallotBox({ send, store, key }: Surroundings): BallotBox {
  const kept = readDraft(store.getItem(key));
  let state: BoxState = { draft: kept, save: kept ? 'waiting' : 'saved' };
  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const become = (next: BoxState): void => {
    state = next;
    listeners.forEach((listener) => listener());
  };
  const later = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), milliseconds);
  };
  async function flush(): Promise<void> {
    clearTimeout(timer);
    const { draft, save } = state;
    if (draft === null || isSending || save === 'saved' || save === 'refused') return;
    isSending = true;
    become({ draft, save: 'saving' });
    const sent = await send(draft);
    isSending = false;
    // Ticked on meanwhile: that is what counts now.
    if (state.draft !== draft) {
      if (sent === 'unreachable') become({ ...state, save: 'waiting' });
      later(sent === 'unreachable' ? RETRY_MS : 0);
      return;
    }
    if (sent === 'unreachable') {
      become({ draft, save: 'waiting' });
      later(RETRY_MS);
      return;
    }
    store.removeItem(key);
    become(sent === 'saved' ? { draft, save: 'saved' } : { draft: null, save: 'refused' });
  }
  if (kept) later(0);
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    change: (draft) => {
      try {
        store.setItem(key, JSON.stringify(draft));
      } catch {
        // A browser that keeps nothing: then it is sent, or told as not saved.
      }
      become({ draft, save: 'saving' });
      later(TOGETHER_MS);
    },
    flush: () => void flush(),
    settle: (server) => {
      if (state.draft !== null && state.save === 'saved' && isSameDraft(state.draft, server)) become({ draft: null, save: 'saved' });
    },
    close: () => {
      void flush();
      clearTimeout(timer);
    },
  };
}
