/** The IANA name of a time zone, for example `Europe/Berlin`. */
export type TimeZone = string;

let known: ReadonlyMap<string, TimeZone> | undefined;

/** Names by their lower-case spelling: what the runtime lists, so `europe/berlin` gets its usual capitals. */
function knownZones(): ReadonlyMap<string, TimeZone> {
  known ??= new Map(['UTC', ...Intl.supportedValuesOf('timeZone')].map((zone) => [zone.toLowerCase(), zone]));
  return known;
}

/**
 * The zone that `text` names, in its usual capitals, or null. Fixed offsets (`+02:00`) and abbreviations (`CET`, `EST`) are refused:
 * they know no daylight saving, and a mail would come an hour off for half of the year.
 */
export function parseTimeZone(text: string): TimeZone | null {
  const name = text.trim();
  const listed = knownZones().get(name.toLowerCase());
  if (listed) return listed;
  // Links such as Asia/Kolkata or Europe/Kyiv are understood by the runtime but not always listed by it.
  if (!/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+){1,2}$/.test(name)) return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    return null;
  }
}

/** True for a name that `parseTimeZone` understands. */
export function isTimeZone(text: string): boolean {
  return parseTimeZone(text) !== null;
}
