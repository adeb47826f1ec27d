// Importing an on-call feed: reading it beside a bare parse by ical.js in the same run, planning and applying it for 200 people in eight time zones, and how each grows from 1,250 to 20,000 events.
import ICAL from 'ical.js';
import type { Ctx } from '../src/kernel/actor.js';
import { idFrom } from '../src/kernel/ids.js';
import { ManageRosterSources } from '../src/practices/on-call/app/manage-roster-sources.js';
import { ReadRosterNow } from '../src/practices/on-call/app/read-roster-now.js';
import { readIcs } from '../src/practices/on-call/domain/read-ics.js';
import { rosterWindow } from '../src/practices/on-call/domain/roster-window.js';
import { Builders } from '../test/support/builders.js';
import { preparingApp, startBenchDatabase } from './support/bench-world.js';
import { goal, median } from './support/measure.js';

const SIZES = [1_250, 5_000, 20_000] as const;
const PEOPLE = 200;
const ZONES = ['Europe/Berlin', 'America/New_York', 'America/Sao_Paulo', 'Asia/Kolkata', 'Asia/Tokyo', 'Australia/Sydney', 'Africa/Johannesburg', 'UTC'];
const HOUR = 3_600_000;

const database = await startBenchDatabase();
const app = await preparingApp(database.url);
const build = await Builders.on(database);
const now = app.clock.now();
const window = rosterWindow(now);

await pure();
await imports();
await build.close();
await app.close();
await database.stop();
process.exit(0);

/** A feed as a large company might export it: 12-hour shifts all over the window, times in the zone of whoever has them, one in twenty moved. `version` gives other people to one in a hundred. */
function feed(events: number, version = 1): string {
  const span = window.to.getTime() - window.from.getTime() - 12 * HOUR;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//bench//EN'];
  for (let index = 0; index < events; index += 1) {
    const from = new Date(window.from.getTime() + Math.floor((span * index) / events / HOUR) * HOUR);
    const person = (version > 1 && index % 100 === 7 ? index + version : index) % PEOPLE;
    const stamp = (at: Date): string => at.toISOString().replace(/[-:]|\.\d+Z/g, '');
    const zone = ZONES[person % ZONES.length]!;
    lines.push('BEGIN:VEVENT', `UID:shift-${index}@bench`, 'DTSTAMP:20260101T000000Z', `SEQUENCE:${index % 20 === 0 ? 1 : 0}`, `SUMMARY:[L${(index % 2) + 1}] p${person}@example.org`,
      `DTSTART;TZID=${zone}:${stamp(from)}`, `DTEND;TZID=${zone}:${stamp(new Date(from.getTime() + 12 * HOUR))}`, 'STATUS:CONFIRMED', 'TRANSP:OPAQUE', 'DESCRIPTION:Handover in the team channel\\, runbook in the wiki.', 'END:VEVENT');
  }
  return [...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** CPU time of this process, ours and the bare parse in turn. */
async function pure(): Promise<void> {
  console.log('\nReading a feed (CPU time, median of five in turn)');
  const times: number[] = [];
  for (const events of SIZES) {
    const text = feed(events);
    const bytes = new TextEncoder().encode(text);
    const cost = (work: () => unknown): number => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    const [bare, ours]: [number[], number[]] = [[], []];
    for (let round = 0; round < 6; round += 1) {
      const parsed = cost(() => ICAL.parse(text));
      const read = cost(() => readIcs(bytes, window, { zone: 'Europe/Berlin', role: 'primary' }));
      if (round > 0) bare.push(parsed);
      if (round > 0) ours.push(read);
    }
    times.push(median(ours));
    console.log(`  ${events.toLocaleString('en').padStart(7)} events: bare ical.js ${median(bare).toFixed(0).padStart(5)} ms, shifts with people, zones and window ${median(ours).toFixed(0).padStart(5)} ms, ratio ${(median(ours) / median(bare)).toFixed(2)}`);
  }
  goal('growth of reading from 5,000 to 20,000, over linear', times[2]! / times[1]! / 4, 1.25, 'at most');
}

async function imports(): Promise<void> {
  console.log(`\nRead, planned and applied for ${PEOPLE} people, calendar included (wall time)`);
  const first: number[] = [];
  for (const events of SIZES) {
    const { organizationId: organization, rootTeamId } = await build.organization({ name: `Feed of ${events}` });
    const admin = await build.admin(organization, await build.person({ organization, email: 'admin@example.org' }));
    await build.query(organization, `
      with people as (insert into person (organization_id, person_id, email, name, time_zone, locale, started_on, created_at)
        select $1, gen_random_uuid(), 'p' || n || '@example.org', 'Person ' || n, ($2::text[])[1 + n % ${ZONES.length}], 'en', '2020-01-01', now() from generate_series(0, ${PEOPLE - 1}) n returning person_id)
      insert into membership (organization_id, membership_id, person_id, team_id, starts_on, recorded_at) select $1, gen_random_uuid(), person_id, $3, '2020-01-01', now() from people`, [organization, ZONES, rootTeamId]);
    const ctx = (): Ctx => ({ actor: { kind: 'person', personId: admin, sessionId: idFrom<never>(new Uint8Array(16)), isAdmin: true, seesWholeOrganization: false, leads: [], locale: 'en' }, organization, requestId: 'bench', now });
    const source = (version: number) => ({ kind: 'ics-file' as const, url: null, fileBase64: Buffer.from(feed(events, version)).toString('base64'), schedule: null, token: null, defaultRole: null });
    const added = await app.get(ManageRosterSources).add(ctx(), rootTeamId, 'Feed', source(1));
    if (!added.ok) throw new Error(JSON.stringify(added.error));
    const { sourceId } = added.value;
    const timed = async (): Promise<number> => {
      const started = performance.now();
      const read = await app.get(ReadRosterNow).run(ctx(), sourceId);
      if (!read.ok || read.value.problem !== null) throw new Error(JSON.stringify(read));
      return (performance.now() - started) / 1000;
    };
    const [fresh, same] = [await timed(), await timed()];
    await app.get(ManageRosterSources).change(ctx(), sourceId, { label: undefined, isPaused: undefined, source: source(2) });
    const changed = await timed();
    const [{ shifts, commitments }] = (await build.query<{ shifts: number; commitments: number }>(organization, `select (select count(*)::int from on_call_shift) as shifts, (select count(*)::int from commitment where state = 'active') as commitments`)) as [{ shifts: number; commitments: number }];
    first.push(fresh);
    console.log(`  ${events.toLocaleString('en').padStart(7)} events: first ${fresh.toFixed(2)} s, the same again ${same.toFixed(2)} s, one in a hundred changed ${changed.toFixed(2)} s (${shifts} shifts, ${commitments} commitments)`);
  }
  goal('importing 5,000 events, in seconds', first[1]!, 5, 'at most');
  goal('growth of the first import from 5,000 to 20,000, over linear', first[2]! / first[1]! / 4, 1.25, 'at most');
}
