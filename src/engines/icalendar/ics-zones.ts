import { findIana } from 'windows-iana';
import type { FileZone } from './ics-file-zone.js';
import { ianaZone, UTC_ZONE, type OffsetZone } from './offset-zone.js';

const REGION_AND_CITY = /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+){1,2}$/;
const UTC_NAMES = ['utc', 'gmt', 'z', 'etc/utc', 'etc/gmt', '(utc) coordinated universal time'];

/**
 * Which zone a TZID means, in this order: an IANA name of region and city (the runtime's table knows later laws than a file does), a name of
 * Windows, the location that the file's own definition names, that definition, any other IANA name (`CET`), an IANA name at the end of
 * a longer one (`/freeassociation.sourceforge.net/Europe/Berlin`). Undefined when none of these.
 */
export class IcsZones {
  private readonly found = new Map<string, OffsetZone | undefined>();

  constructor(private readonly ofFile: readonly FileZone[]) {}

  readonly zoneOf = (tzid: string): OffsetZone | undefined => {
    if (!this.found.has(tzid)) this.found.set(tzid, this.find(tzid.trim()));
    return this.found.get(tzid);
  };

  private find(tzid: string): OffsetZone | undefined {
    if (UTC_NAMES.includes(tzid.toLowerCase())) return UTC_ZONE;
    const definition = this.ofFile.find((zone) => zone.tzid.trim() === tzid);
    return (REGION_AND_CITY.test(tzid) ? ianaZone(tzid) : undefined)
      ?? windowsZone(tzid)
      ?? (definition?.location ? ianaZone(definition.location) : undefined)
      ?? definition?.zone()
      ?? ianaZone(tzid)
      ?? [2, 3].map((parts) => ianaZone(tzid.split('/').slice(-parts).join('/'))).find((zone) => zone !== undefined);
  }
}

function windowsZone(name: string): OffsetZone | undefined {
  const iana = findIana(name)[0];
  return iana === undefined ? undefined : ianaZone(iana);
}
