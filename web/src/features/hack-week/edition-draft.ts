import { addDays, startOfDay } from '../../lib/days.js';
import type { HackEditionPartsFragment } from '../../lib/graphql/generated.js';

/** An edition as the form holds it. Moments are local to its zone: YYYY-MM-DDTHH:MM. */
export interface EditionDraft {
  readonly name: string;
  readonly startsOn: string;
  readonly days: number | string;
  readonly zone: string;
  readonly ideasFrom: string;
  readonly freezesAt: string;
  readonly demosAt: string;
  readonly ballotClosesAt: string;
  readonly welcome: string;
  readonly followsDates: boolean;
}

const minuteMs = 60_000;
const freezeHour = '12:00';
const demosHour = '13:00';

const clockIn = (zone: string) => new Intl.DateTimeFormat('en-CA', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });

/** An instant as the clocks of a zone show it: YYYY-MM-DDTHH:MM. */
export function localMoment(iso: string, zone: string): string {
  const part = Object.fromEntries(clockIn(zone).formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

/** The instant at which the clocks of a zone show a moment; null for what is no moment. Where a clock change skips it, the one after. */
export function instantOf(moment: string, zone: string): string | null {
  const [, day, hours, minutes] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(moment) ?? [];
  if (!day || !hours || !minutes || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return null;
  const wanted = `${day}T${hours}:${minutes}`;
  // A day has 23, 24 or 25 hours: the plain sum is at most an hour off.
  const guess = startOfDay(day, zone) + (Number(hours) * 60 + Number(minutes)) * minuteMs;
  const found = [0, -60, 60, -30, 30].map((shift) => guess + shift * minuteMs).find((time) => localMoment(new Date(time).toISOString(), zone) === wanted);
  return new Date(found ?? guess).toISOString();
}

/** The usual moments of an edition: the freeze at noon of its last day, demos an hour later. */
export function usualMoments(startsOn: string, days: number): Pick<EditionDraft, 'freezesAt' | 'demosAt'> {
  const last = addDays(startsOn, days - 1);
  return { freezesAt: `${last}T${freezeHour}`, demosAt: `${last}T${demosHour}` };
}

export function newEdition(days: number, zone: string): EditionDraft {
  return { name: '', startsOn: '', days, zone, ideasFrom: '', freezesAt: '', demosAt: '', ballotClosesAt: '', welcome: '', followsDates: true };
}

export function draftOfEdition(edition: HackEditionPartsFragment): EditionDraft {
  const { zone } = edition;
  return {
    name: edition.name, startsOn: edition.startsOn, days: edition.days, zone, ideasFrom: edition.ideasFrom ?? '', welcome: edition.welcome, followsDates: edition.followsDates,
    freezesAt: localMoment(edition.freezesAt, zone), demosAt: localMoment(edition.demosAt, zone), ballotClosesAt: edition.ballotClosesAt ? localMoment(edition.ballotClosesAt, zone) : '',
  };
}

/** When the first day or the length changes, the moments that followed from it follow. */
export function moved(draft: EditionDraft, patch: Partial<Pick<EditionDraft, 'startsOn' | 'days'>>): EditionDraft {
  const next = { ...draft, ...patch };
  if (typeof next.days !== 'number' || next.startsOn === '') return next;
  const before = typeof draft.days === 'number' && draft.startsOn !== '' ? usualMoments(draft.startsOn, draft.days) : null;
  const usual = usualMoments(next.startsOn, next.days);
  const keeps = (name: 'freezesAt' | 'demosAt'): string => (draft[name] === '' || draft[name] === before?.[name] ? usual[name] : draft[name]);
  return { ...next, freezesAt: keeps('freezesAt'), demosAt: keeps('demosAt') };
}

/** What both planning and changing send. */
export function inputOfEdition({ ideasFrom, freezesAt, demosAt, ballotClosesAt, days, ...draft }: EditionDraft) {
  return {
    ...draft, name: draft.name.trim(), days: typeof days === 'number' ? days : null, ideasFrom: ideasFrom || null,
    freezesAt: instantOf(freezesAt, draft.zone), demosAt: instantOf(demosAt, draft.zone), ballotClosesAt: ballotClosesAt ? instantOf(ballotClosesAt, draft.zone) : null,
  };
}
