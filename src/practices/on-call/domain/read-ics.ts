import { createHash } from 'node:crypto';
import { err, ok, type Result } from '../../../kernel/result.js';
import { icsBlocks, type IcsBlocks } from './ics-blocks.js';
import { icsEntry, type IcsEntry } from './ics-entry.js';
import { fileZone, type FileZone } from './ics-file-zone.js';
import { occurrencesOf, ownOccurrence, slotOf, type Span } from './ics-occurrences.js';
import { IcsZones } from './ics-zones.js';
import { ianaZone, UTC_ZONE } from './offset-zone.js';
import type { OnCallShift, RosterReading, RosterWindow, SkippedEntry, SkipReason } from './on-call-shift.js';
import { BadRule, TooManySteps, type Effort } from './repeating.js';
import type { RosterUnreadable } from './roster.errors.js';

/** What stands in for what a calendar doesn't say. */
export interface IcsDefaults {
  /** IANA zone of days and of times without one. */
  readonly zone: string;
  readonly role: string;
}

/** Steps that the rules of one file may take together: a second or two at most, and enough for 2,500 weekly ones. */
const STEPS_OF_A_FILE = 100_000;
const SHIFTS_MAX = 50_000;
const KEY_MAX = 255;

/**
 * The shifts of an iCalendar file (RFC 5545) that touch the window. One broken entry is reported and costs nothing else. Cancelled events and
 * occurrences are left out, changed occurrences replace the planned ones wherever they moved, of several versions of an entry the one with the
 * highest SEQUENCE counts. Events that are marked free (TRANSP) are shifts as well: people on call are free until they are called. The result
 * doesn't depend on the order of the file. Errors: what is no calendar, is cut off, has too much in it, or has entries of which none can be read.
 */
export function readIcs(bytes: Uint8Array, window: RosterWindow, defaults: IcsDefaults): Result<RosterReading, RosterUnreadable> {
  const blocks = icsBlocks(bytes);
  return blocks.ok ? new IcsReading(window, defaults).read(blocks.value) : blocks;
}

class IcsReading {
  private readonly shifts: OnCallShift[] = [];
  private readonly skipped: SkippedEntry[] = [];
  private readonly effort: Effort = { left: STEPS_OF_A_FILE };
  private readonly span: Span;

  constructor(window: RosterWindow, private readonly defaults: IcsDefaults) {
    this.span = { from: window.from.getTime(), to: window.to.getTime() };
  }

  read(blocks: IcsBlocks): Result<RosterReading, RosterUnreadable> {
    const groups = this.entriesByUid(blocks);
    const understood = groups.size;
    // In the order of their names, so that what the effort is spent on doesn't depend on the order of the file.
    for (const uid of [...groups.keys()].sort()) {
      if (!blocks.isCancelling) this.readGroup(groups.get(uid)!);
      if (this.shifts.length > SHIFTS_MAX) return err({ kind: 'too-many', limit: SHIFTS_MAX });
    }
    if (understood === 0 && blocks.events.length > 0) return err({ kind: 'all-broken', entries: blocks.events.length });
    return ok({ shifts: this.shifts.sort(byTime), skipped: this.skipped.sort(byPlace) });
  }

  private entriesByUid({ events, zones }: IcsBlocks): Map<string, IcsEntry[]> {
    const ofFile = zones.map((block) => fileZone(block, this.span.to, this.effort)).filter((zone): zone is FileZone => zone !== undefined);
    const known = new IcsZones(ofFile);
    const floating = ianaZone(this.defaults.zone) ?? UTC_ZONE;
    const groups = new Map<string, IcsEntry[]>();
    for (const block of events) {
      const reading = icsEntry(block, known.zoneOf, floating);
      if ('entry' in reading) groups.set(reading.entry.uid, [...groups.get(reading.entry.uid) ?? [], reading.entry]);
      else this.skipped.push({ uid: reading.uid, line: block.line, why: reading.why });
    }
    return groups;
  }

  /** All entries of one UID: the event and what replaces occurrences of it. */
  private readGroup(entries: readonly IcsEntry[]): void {
    const event = this.newest(entries.filter(({ replaces }) => replaces === null));
    if (event?.isCancelled) return;
    const replaced = new Map<string, IcsEntry[]>();
    for (const entry of entries) {
      if (entry.replaces === null) continue;
      const slot = slotOf(entry.replaces, event?.start ?? entry.start);
      replaced.set(slot, [...replaced.get(slot) ?? [], entry]);
    }
    if (event) this.readEvent(event, replaced);
    for (const [slot, versions] of replaced) this.readReplacement(slot, this.newest(versions)!);
  }

  private readEvent(event: IcsEntry, replaced: ReadonlyMap<string, unknown>): void {
    const isRepeated = event.rules.length > 0 || event.moreStarts.length > 0;
    try {
      for (const { slot, from, to } of occurrencesOf(event, this.span, this.effort)) {
        if (!replaced.has(slot)) this.add(event, isRepeated ? `${event.uid}/${slot}` : event.uid, from, to);
      }
    } catch (error) {
      if (!(error instanceof BadRule) && !(error instanceof TooManySteps)) throw error;
      this.skip(event, { kind: error instanceof BadRule ? 'bad-rule' : 'repeats-too-often', rule: ruleLine(event) });
    }
  }

  private readReplacement(slot: string, entry: IcsEntry): void {
    if (entry.changesAllLater) this.skip(entry, { kind: 'changes-all-later' });
    const { from, to } = ownOccurrence(entry);
    if (!entry.isCancelled && to > from && from < this.span.to && to > this.span.from) this.add(entry, `${entry.uid}/${slot}`, from, to);
  }

  /** The version that counts. Two that claim the same version and differ in time can't both be right: one of them is reported. */
  private newest(versions: readonly IcsEntry[]): IcsEntry | undefined {
    const [first, ...others] = [...versions].sort(byVersion);
    for (const other of others) {
      const isSameVersion = other.sequence === first!.sequence && other.touched === first!.touched;
      if (isSameVersion && other.start.wall !== first!.start.wall) this.skip(other, { kind: 'same-uid-twice' });
    }
    return first;
  }

  private add(entry: IcsEntry, key: string, from: number, to: number): void {
    const { people, role } = entry.named;
    for (const { keys, label } of people) {
      const shiftKey = shortened(people.length > 1 ? `${key}#${label}` : key);
      this.shifts.push({ shiftKey, role: role ?? this.defaults.role, personKeys: keys, personLabel: label, from: new Date(from), to: new Date(to), isAllDay: entry.start.isDate, sequence: entry.sequence });
    }
  }

  private skip({ uid, line }: IcsEntry, why: SkipReason): void {
    this.skipped.push({ uid, line, why });
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const byVersion = (a: IcsEntry, b: IcsEntry): number => b.sequence - a.sequence || byText(b.touched, a.touched) || byText(a.text, b.text);
const byTime = (a: OnCallShift, b: OnCallShift): number => a.from.getTime() - b.from.getTime() || a.to.getTime() - b.to.getTime() || byText(a.shiftKey, b.shiftKey);
const byPlace = (a: SkippedEntry, b: SkippedEntry): number => (a.line ?? 0) - (b.line ?? 0);

function shortened(key: string): string {
  return key.length <= KEY_MAX ? key : `${key.slice(0, KEY_MAX - 33)}#${createHash('sha256').update(key).digest('hex').slice(0, 32)}`;
}

function ruleLine({ text }: IcsEntry): string {
  return /^(RRULE|EXRULE)[^\n]*/im.exec(text)?.[0].slice(0, 120) ?? '';
}
