/** What a field for date and time holds: 2026-11-27T13:00, of the clocks of some zone. */
export type LocalText = string;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' });
  formats.set(timeZone, format);
  return format;
}

/** What the clocks of a zone show at an instant, to the minute. */
export function localTextOf(iso: string, timeZone: string): LocalText {
  const part = Object.fromEntries(formatOf(timeZone).formatToParts(new Date(iso)).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
}

/** The instant at which the clocks of a zone show it. An hour that they skip is read as the one after, one that they show twice as the first. Null of anything else. */
export function instantOf(text: LocalText, timeZone: string): string | null {
  const wanted = Date.parse(`${text}Z`);
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) || Number.isNaN(wanted)) return null;
  const aheadAt = (time: number): number => Date.parse(`${localTextOf(new Date(time).toISOString(), timeZone)}Z`) - time;
  const day = 86_400_000;
  const found = [wanted - aheadAt(wanted - day), wanted - aheadAt(wanted + day)].filter((time) => localTextOf(new Date(time).toISOString(), timeZone) === text);
  return new Date(found.length > 0 ? Math.min(...found) : wanted - aheadAt(wanted - day)).toISOString();
}
