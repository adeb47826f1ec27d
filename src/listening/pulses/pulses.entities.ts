import { DriverRow, ItemRow } from './persistence/driver.entity.js';
import { PulseDriverRow, PulseRow } from './persistence/pulse.entity.js';

/** Rows of this feature that TypeORM maps. */
export const pulsesEntities = [DriverRow, ItemRow, PulseRow, PulseDriverRow];
