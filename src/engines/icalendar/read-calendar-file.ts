import { err, ok, type Result } from '../../kernel/result.js';
import type { CalendarUnreadable, EntryProblem } from './calendar-problems.js';
import { icsBlocks, type IcsBlock, type IcsBlocks } from './ics-blocks.js';
import { icsEntry, type Describe, type IcsEntry } from './ics-entry.js';
import { fileZone, type FileZone } from './ics-file-zone.js';
import { occurrencesOf, ownOccurrence, slotOf, type Span } from './ics-occurrences.js';
import { IcsZones } from './ics-zones.js';
import { ianaZone, UTC_ZONE } from './offset-zone.js';
import { BadRule, TooManySteps, type Effort } from './repeating.js';

/** How a file is to be read. */
export interface CalendarWish<Detail> {
  /** What repeats is followed within it. */
  readonly window: Span;
  /** Whether what happens once is read wherever it lies. */
  readonly readsSinglesAnywhere: boolean;
  /** Whether an entry without a beginning is one all the same: it stands among the skipped, with what it says. */
  readonly readsDateless: boolean;
  /** IANA zone of days and of times without one. */
  readonly zone: string;
  /** Milliseconds that an entry takes which begins at a time and has no end; null: such an entry can't be read. */
  readonly usualLength: number | null;
  /** Steps that the rules of the file may take together. */
  readonly steps: number;
  readonly most: number;
  /** What the reader looks for in an entry. */
  readonly describe: Describe<Detail>;
}

/** One time that something happens. Instants in milliseconds. */
export interface CalendarOccurrence<Detail> {
  /** The same in every later reading: the UID, with the time it was planned at where the event repeats. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly detail: Detail;
  readonly entry: IcsEntry<Detail>;
}

export interface SkippedCalendarEntry<Detail> {
  readonly uid: string | null;
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly why: EntryProblem;
  /** What an entry without a beginning says all the same. */
  readonly detail?: Detail;
}

/** What happens, in the order of the names of entries, and what could not be read, in that of the file. */
export interface CalendarReading<Detail> {
  readonly occurrences: readonly CalendarOccurrence<Detail>[];
  readonly skipped: readonly SkippedCalendarEntry<Detail>[];
}

/**
 * Everything of an iCalendar file (RFC 5545) that touches the window. One broken entry is reported and costs nothing else. Cancelled events and
 * occurrences are left out, changed occurrences replace the planned ones wherever they moved, of several versions of an entry the one with the
 * highest SEQUENCE counts. The result doesn't depend on the order of the file. Errors: what is no calendar, is cut off, has too much in it, or has entries of
 * which none can be read.
 */
export function readCalendarFile<Detail>(bytes: Uint8Array, wish: CalendarWish<Detail>): Result<CalendarReading<Detail>, CalendarUnreadable> {
  const blocks = icsBlocks(bytes);
  return blocks.ok ? new FileReading(wish).read(blocks.value) : blocks;
}

class FileReading<Detail> {
  private readonly occurrences: CalendarOccurrence<Detail>[] = [];
  private readonly skipped: SkippedCalendarEntry<Detail>[] = [];
  private readonly effort: Effort;

  constructor(private readonly wish: CalendarWish<Detail>) {
    this.effort = { left: wish.steps };
  }

  read(blocks: IcsBlocks): Result<CalendarReading<Detail>, CalendarUnreadable> {
    const groups = this.entriesByUid(blocks);
    const understood = groups.size + (this.wish.readsDateless ? this.skipped.filter(({ detail }) => detail !== undefined).length : 0);
    // In the order of their names, so that what the effort is spent on doesn't depend on the order of the file.
    for (const uid of [...groups.keys()].sort()) {
      if (!blocks.isCancelling) this.readGroup(groups.get(uid)!);
      if (this.occurrences.length > this.wish.most) return err({ kind: 'too-many', limit: this.wish.most });
    }
    if (understood === 0 && blocks.events.length > 0) return err({ kind: 'all-broken', entries: blocks.events.length });
    return ok({ occurrences: this.occurrences, skipped: this.skipped.sort((a, b) => a.line - b.line) });
  }

  private entriesByUid({ events, zones }: IcsBlocks): Map<string, IcsEntry<Detail>[]> {
    const ofFile = zones.map((block) => fileZone(block, this.wish.window.to, this.effort)).filter((zone): zone is FileZone => zone !== undefined);
    const known = new IcsZones(ofFile);
    const groups = new Map<string, IcsEntry<Detail>[]>();
    for (const block of events) {
      const entry = this.entryOf(block, known);
      if (entry) groups.set(entry.uid, [...groups.get(entry.uid) ?? [], entry]);
    }
    return groups;
  }

  private entryOf(block: IcsBlock, { zoneOf }: IcsZones): IcsEntry<Detail> | undefined {
    const { describe, usualLength, zone } = this.wish;
    const reading = icsEntry(block, { zoneOf, floating: ianaZone(zone) ?? UTC_ZONE, usualLength, describe });
    if ('entry' in reading) return reading.entry;
    this.skipped.push({ ...reading, line: block.line });
    return undefined;
  }

  /** All entries of one UID: the event and what replaces occurrences of it. */
  private readGroup(entries: readonly IcsEntry<Detail>[]): void {
    const event = this.newest(entries.filter(({ replaces }) => replaces === null));
    if (event?.isCancelled) return;
    const replaced = new Map<string, IcsEntry<Detail>[]>();
    for (const entry of entries) {
      if (entry.replaces === null) continue;
      const slot = slotOf(entry.replaces, event?.start ?? entry.start);
      replaced.set(slot, [...replaced.get(slot) ?? [], entry]);
    }
    if (event) this.readEvent(event, replaced);
    for (const [slot, versions] of replaced) this.readReplacement(slot, this.newest(versions)!);
  }

  private readEvent(event: IcsEntry<Detail>, replaced: ReadonlyMap<string, unknown>): void {
    const isRepeated = event.rules.length > 0 || event.moreStarts.length > 0;
    if (!isRepeated && this.wish.readsSinglesAnywhere) {
      const { from, to } = ownOccurrence(event);
      return this.add(event, event.uid, from, to);
    }
    try {
      for (const { slot, from, to } of occurrencesOf(event, this.wish.window, this.effort)) {
        if (!replaced.has(slot)) this.add(event, isRepeated ? `${event.uid}/${slot}` : event.uid, from, to);
      }
    } catch (error) {
      if (!(error instanceof BadRule) && !(error instanceof TooManySteps)) throw error;
      this.skip(event, { kind: error instanceof BadRule ? 'bad-rule' : 'repeats-too-often', rule: ruleLine(event) });
    }
  }

  private readReplacement(slot: string, entry: IcsEntry<Detail>): void {
    if (entry.changesAllLater) this.skip(entry, { kind: 'changes-all-later' });
    const { from, to } = ownOccurrence(entry);
    const { window } = this.wish;
    if (!entry.isCancelled && to > from && from < window.to && to > window.from) this.add(entry, `${entry.uid}/${slot}`, from, to);
  }

  /** The version that counts. Two that claim the same version and differ in time can't both be right: one of them is reported. */
  private newest(versions: readonly IcsEntry<Detail>[]): IcsEntry<Detail> | undefined {
    const [first, ...others] = [...versions].sort(byVersion);
    for (const other of others) {
      const isSameVersion = other.sequence === first!.sequence && other.touched === first!.touched;
      if (isSameVersion && other.start.wall !== first!.start.wall) this.skip(other, { kind: 'same-uid-twice' });
    }
    return first;
  }

  private add(entry: IcsEntry<Detail>, key: string, from: number, to: number): void {
    if (entry.detail !== null) this.occurrences.push({ key, from, to, detail: entry.detail, entry });
  }

  private skip({ uid, line }: IcsEntry<Detail>, why: EntryProblem): void {
    this.skipped.push({ uid, line, why });
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byVersion = (a: IcsEntry<unknown>, b: IcsEntry<unknown>): number => b.sequence - a.sequence || byText(b.touched, a.touched) || byText(a.text, b.text);

function ruleLine({ text }: IcsEntry<unknown>): string {
  return /^(RRULE|EXRULE)[^\n]*/im.exec(text)?.[0].slice(0, 120) ?? '';
}
