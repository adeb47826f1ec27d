import { grafanaAdapter } from './grafana-adapter.js';
import { icsFileAdapter } from './ics-file-adapter.js';
import { icsUrlAdapter } from './ics-url-adapter.js';
import { linkedinAdapter } from './linkedin-adapter.js';
import { pagerdutyAdapter } from './pagerduty-adapter.js';
import type { RosterAdapter } from './roster-adapter.js';

/** Every kind of roster that can be read. An adapter only sees settings that its own schema passed. */
export const ALL_ADAPTERS: readonly RosterAdapter[] = [icsUrlAdapter, icsFileAdapter, pagerdutyAdapter, grafanaAdapter, linkedinAdapter];
