import { changesOf, isSameDraft, mergeDrafts, resolveWith, type DemoDraft, type DemoField, type LocalCopy } from './demo-draft.js';

/** What the server has. */
export interface Kept {
  readonly draft: DemoDraft;
  readonly version: number;
}

/** What became of sending a draft. */
export type SendOutcome =
  /** What it has now: with it, changes of others in other fields */
  | { readonly kind: 'saved'; readonly kept: Kept; readonly at: string | null; readonly by: string | null }
  /** Somebody else saved since: theirs */
  | { readonly kind: 'changed'; readonly kept: Kept; readonly by: string | null }
  | { readonly kind: 'frozen'; readonly message: string }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unreachable' };

/** Two wordings of the same fields, both kept until somebody chooses. */
export interface Clash {
  readonly theirs: DemoDraft;
  readonly by: string | null;
  readonly fields: readonly DemoField[];
  /** The other wording was typed in another tab and never reached the server */
  readonly isFromDevice: boolean;
}

/** `held`: not sent before somebody decides so. */
export type WriterStatus = 'saved' | 'writing' | 'held' | 'saving' | 'offline' | 'clash' | 'frozen' | 'refused';

export interface WriterState {
  readonly draft: DemoDraft;
  readonly version: number;
  readonly status: WriterStatus;
  /** When the server last confirmed, ISO; null before the first time in this visit */
  readonly savedAt: string | null;
  readonly clash: Clash | null;
  /** What somebody else changed meanwhile and was taken over */
  readonly taken: { readonly by: string | null; readonly fields: readonly DemoField[] } | null;
  /** The words come from this device: the server did not have them */
  readonly isRestored: boolean;
  /** The server's reason, where it refused */
  readonly message: string | null;
}

/** The world around a writer. */
export interface WriterPorts {
  /** Sends the fields that changed since `version` */
  send: (changes: Partial<DemoDraft>, version: number) => Promise<SendOutcome>;
  /** False where only a decided step sends, such as mending a demo after the freeze */
  savesByItself: boolean;
  /** False where this device keeps nothing */
  keepHere: (copy: LocalCopy) => boolean;
  dropHere: () => void;
  /** One of the copies that this writer began with is in what it keeps itself, or was decided against */
  forget: (copy: LocalCopy) => void;
  now: () => number;
  /** Calls back after `ms`; returns how to call it off */
  later: (ms: number, then: () => void) => () => void;
}

const quietMs = 900;
const firstRetryMs = 3000;
const longestRetryMs = 30_000;

/** A draft as the server keeps it: as it was typed, finished or not, but for blanks around addresses. */
export function sendable(draft: DemoDraft): DemoDraft {
  return { ...draft, links: draft.links.map(({ label, url }) => ({ label, url: url.trim() })), videoUrl: draft.videoUrl.trim() };
}

/**
 * Writes a demo to the server as it is typed, one sending at a time, and keeps on this device what the server may not have. A save that comes second
 * is put together with the first, field by field; what both changed waits for a choice, and neither wording is lost, nor when the page is closed before
 * it was made. So is what other tabs kept on this device and never sent.
 */
export class DemoWriter {
  private base: DemoDraft;
  /** What both sides of a clash with the server began from: kept with the words, so that the next visit finds the clash again */
  private began: DemoDraft;
  /** Of other tabs, not looked at yet; the first may be waiting for a choice */
  private readonly copies: LocalCopy[];
  /** Joined with what stands here: forgotten once that is kept */
  private joined: LocalCopy[] = [];
  private state: WriterState;
  private cancelTimer: () => void = () => undefined;
  private running: Promise<void> | null = null;
  private retryMs = firstRetryMs;
  private readonly listeners = new Set<() => void>();

  /** `copies`: what tabs of this device kept and may not have sent, the newest first. */
  constructor(kept: Kept, copies: readonly LocalCopy[], private readonly ports: WriterPorts) {
    this.base = kept.draft;
    this.began = kept.draft;
    const hasArrived = ({ draft }: LocalCopy): boolean => isSameDraft(sendable(draft), kept.draft);
    copies.filter(hasArrived).forEach(ports.forget);
    this.copies = copies.filter((copy) => !hasArrived(copy));
    this.state = { draft: kept.draft, version: kept.version, status: 'saved', savedAt: null, clash: null, taken: null, isRestored: false, message: null };
    const newest = this.copies.shift();
    if (newest) this.restore(kept, newest);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  readonly snapshot = (): WriterState => this.state;

  change(patch: Partial<DemoDraft>): void {
    if (this.state.status === 'frozen') return;
    this.put({ draft: { ...this.state.draft, ...patch }, taken: null });
    this.keepHere();
    if (this.state.clash) return;
    this.put({ status: this.behind(), message: null });
    this.plan(quietMs);
  }

  /** Sends at once what is not sent yet; resolves when nothing is under way. */
  async flush(): Promise<WriterState> {
    this.cancelTimer();
    if (this.running) await this.running;
    if (this.ports.savesByItself && this.isBehind() && this.state.clash === null && this.state.status !== 'frozen') await this.sendNow();
    return this.state;
  }

  /** What is not saved yet, and over which version it was typed. */
  unsaved(): { readonly changes: Partial<DemoDraft>; readonly version: number } {
    return { changes: changesOf(this.base, sendable(this.state.draft)), version: this.state.version };
  }

  /** Somebody decided between two wordings. */
  choose(side: 'mine' | 'theirs'): void {
    const { clash, draft } = this.state;
    if (!clash) return;
    if (clash.isFromDevice) this.joined.push(this.copies.shift()!);
    this.put({ draft: side === 'theirs' ? resolveWith(draft, clash.theirs, clash.fields) : draft, clash: null, status: this.behind() });
    this.goOn();
  }

  /** What the server has after something else than a save, such as submitting, or somebody else's save that came before it. */
  accept(kept: Kept, by: string | null = null): void {
    this.join(this.base, kept, by, quietMs);
  }

  stop(): void {
    this.cancelTimer();
    this.listeners.clear();
  }

  private restore(kept: Kept, copy: LocalCopy): void {
    const { draft, clashes } = mergeDrafts(copy.base, copy.draft, kept.draft);
    this.joined.push(copy);
    this.began = copy.base;
    this.state = { ...this.state, draft, isRestored: true, ...this.standing({ theirs: kept.draft, by: null, fields: clashes, isFromDevice: false }) };
    this.goOn();
  }

  /** Puts the words of other tabs to those that stand here, up to the first field that has two wordings; sends them where there is none. */
  private goOn(): void {
    while (this.state.clash === null && this.copies.length > 0) {
      const copy = this.copies[0]!;
      const { draft, clashes } = mergeDrafts(copy.base, this.state.draft, copy.draft);
      if (clashes.length === 0) this.joined.push(this.copies.shift()!);
      this.put({ draft, ...this.standing({ theirs: copy.draft, by: null, fields: clashes, isFromDevice: true }) });
    }
    this.keepHere();
    if (this.state.clash === null) this.plan(0);
  }

  /** A clash of no field is none. */
  private standing(clash: Clash): Pick<WriterState, 'status' | 'clash'> {
    return clash.fields.length > 0 ? { status: 'clash', clash } : { status: this.behind(), clash: null };
  }

  /** What is said of words that the server does not have */
  private behind(): 'writing' | 'held' {
    return this.ports.savesByItself ? 'writing' : 'held';
  }

  private isBehind(): boolean {
    return !isSameDraft(sendable(this.state.draft), this.base);
  }

  private plan(ms: number): void {
    this.cancelTimer();
    if (!this.ports.savesByItself) return;
    this.cancelTimer = this.ports.later(ms, () => void this.sendNow());
  }

  private sendNow(): Promise<void> {
    this.running ??= this.sendOnce().finally(() => { this.running = null; });
    return this.running;
  }

  private async sendOnce(): Promise<void> {
    if (!this.isBehind()) return this.settle();
    const sent = sendable(this.state.draft);
    this.put({ status: 'saving' });
    const outcome = await this.ports.send(changesOf(this.base, sent), this.state.version);
    if (outcome.kind === 'saved') this.onSaved(sent, outcome);
    else if (outcome.kind === 'changed') this.onChanged(outcome);
    else if (outcome.kind === 'unreachable') this.onUnreachable();
    else this.put({ status: outcome.kind, message: outcome.message });
  }

  /** What was sent is there; what others saved meanwhile came back with it, and more may have been typed since. */
  private onSaved(sent: DemoDraft, { kept, at, by }: { kept: Kept; at: string | null; by: string | null }): void {
    this.retryMs = firstRetryMs;
    this.put({ savedAt: at, message: null });
    this.join(sent, kept, by, quietMs);
  }

  private onChanged({ kept, by }: { kept: Kept; by: string | null }): void {
    this.join(this.base, kept, by, 0);
  }

  /** Puts what the server has now together with what stands here, both changed since `from`. */
  private join(from: DemoDraft, kept: Kept, by: string | null, waitMs: number): void {
    const { draft, clashes, taken } = mergeDrafts(from, this.state.draft, kept.draft);
    this.base = kept.draft;
    this.began = from;
    this.put({
      draft, version: kept.version, taken: taken.length > 0 ? { by, fields: taken } : this.state.taken,
      ...this.standing({ theirs: kept.draft, by, fields: clashes, isFromDevice: false }),
    });
    const isClash = this.state.clash !== null;
    if (!isClash && !this.isBehind()) return this.settle();
    this.keepHere();
    if (!isClash) this.plan(waitMs);
  }

  private onUnreachable(): void {
    this.put({ status: 'offline' });
    this.plan(this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, longestRetryMs);
  }

  /** The server has everything. */
  private settle(): void {
    this.put({ status: 'saved', isRestored: false });
    this.ports.dropHere();
    this.forgetJoined();
  }

  private forgetJoined(): void {
    this.joined.forEach(this.ports.forget);
    this.joined = [];
  }

  private keepHere(): void {
    const { draft, version, clash } = this.state;
    const base = clash && !clash.isFromDevice ? resolveWith(this.base, this.began, clash.fields) : this.base;
    if (this.ports.keepHere({ draft, base, version, at: this.ports.now() })) this.forgetJoined();
  }

  private put(patch: Partial<WriterState>): void {
    this.state = { ...this.state, ...patch };
    this.listeners.forEach((listener) => listener());
  }
}
