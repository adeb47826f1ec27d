import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SourceSchedule } from '../../src/practices/opportunities/app/source-schedule.js';
import { startBadServer, type BadServer } from '../support/bad-server.js';
import { talksWorld, type TalksWorld } from '../support/talks-world.js';

const FILES = join(import.meta.dirname, '../data/confs-tech');
const IMPORT = 'rows events added changed unchanged gone skipped { position label why } problem';

/** Every real file of confs.tech through the real way in, fetched from a server on this machine. */
describe('sources of conferences', () => {
  let world: TalksWorld;
  let server: BadServer;
  /** Answers instead of the files, by path. */
  const instead = new Map<string, (response: ServerResponse, request: IncomingMessage) => unknown>();
  beforeAll(async () => {
    server = await startBadServer(async (request, response) => {
      const path = new URL(request.url ?? '/', 'http://x').pathname;
      const other = instead.get(path);
      if (other) return other(response, request);
      const file = await readFile(join(FILES, path)).catch(() => undefined);
      return file ? response.writeHead(200, { 'content-type': 'application/json' }).end(file) : response.writeHead(404).end();
    });
    world = await talksWorld();
  });
  afterAll(async () => {
    await world.close();
    await server.close();
  });

  const add = async (changes: object = {}): Promise<string> => ((await world.act(world.admin, 'addTalkSource', { kind: 'CONFS_TECH', label: 'confs.tech', address: server.url, ...changes }, 'source { id }')).source as { id: string }).id;
  const due = (): Promise<void> => world.app.get(SourceSchedule).ofOrganization(world.organization);
  const readNow = (sourceId: string): Promise<object> => world.act(world.admin, 'readTalkSource', { sourceId }, `source { failures problem lastGoodAt imports { ${IMPORT} } }`);
  const count = async (sql: string): Promise<number> => Number((await world.build.query<{ count: string }>(world.organization, `select count(*) as count from ${sql}`))[0]!.count);
  const lastImport = async (sourceId: string): Promise<object> => {
    world.app.clock.set(new Date(world.app.clock.now().getTime() + 60_000).toISOString());
    return ((await readNow(sourceId)) as { source: { imports: object[] } }).source.imports[0]!;
  };

  it('keep each real event once: 533 rows are 393 events, 183 with a deadline; the same again changes nothing', async () => {
    expect(await world.act(world.admin, 'previewTalkSource', { kind: 'CONFS_TECH', label: 'confs.tech', address: server.url }, `plan { ${IMPORT} } names`)).toMatchObject({ plan: { rows: 533, events: 393, added: 393, skipped: [] } });
    expect(await count('opportunity')).toBe(0);
    const source = await add();
    await due();
    expect([await count('opportunity'), await count(`opportunity where deadline_precision = 'day' and deadline_zone is null`), await count('opportunity_key')]).toEqual([393, 183, 393]);
    expect(await lastImport(source)).toEqual({ rows: 533, events: 393, added: 0, changed: 0, unchanged: 393, gone: 0, skipped: [], problem: null });
    expect([await count('opportunity'), await count('opportunity_change'), await count('opportunity_announcement')]).toEqual([393, 0, 393]);
    // Another source that says the same adds nothing either.
    await add({ label: 'the same again', topics: ['devops', 'data'] });
    await due();
    expect([await count('opportunity'), await count('opportunity_change')]).toEqual([393, 0]);
  });

  it('keep what was good when a file is damaged, and lose damaged rows alone', async () => {
    instead.set('/2026/php.json', (response) => response.writeHead(200).end('<html>rate limited</html>'));
    const { talkSources } = await world.ask<{ talkSources: { id: string; label: string }[] }>(world.admin, '{ talkSources { id label } }');
    const { id } = talkSources.find(({ label }) => label === 'confs.tech')!;
    expect(await readNow(id)).toMatchObject({ source: { failures: 1, problem: '2026/php: The file is no JSON.' } });
    expect(await count('opportunity')).toBe(393);
    instead.set('/2026/php.json', (response) => response.writeHead(200).end(JSON.stringify([{ name: 'Only Conf', startDate: '2026-12-01' }, null, { url: 'https://x.example' }])));
    const after = await lastImport(id);
    expect(after).toMatchObject({ added: 1, problem: null, skipped: [{ position: 2, label: '2026/php: –' }, { position: 3 }] });
    // What the file names no more stays.
    expect(await count('opportunity')).toBe(394);
    expect(await count('opportunity_announcement where gone_at is not null')).toBeGreaterThan(0);
    instead.delete('/2026/php.json');
    expect(await lastImport(id)).toMatchObject({ added: 0, gone: 1 });
    expect(await count('opportunity')).toBe(394);
  });

  it('track what changes, follow events that move, and tell those who mean to send', async () => {
    const [ana] = world.people as [typeof world.people[number]];
    const rows = (startDate: string, cfpEndDate: string): string => JSON.stringify([{ name: 'Moving Conf', url: 'https://m.example', startDate, cfpEndDate, city: 'Lyon', country: 'France' }]);
    instead.set('/moving/2026/general.json', (response) => response.writeHead(200).end(rows('2026-10-01', '2026-05-01')));
    const source = await add({ label: 'moving', address: `${server.url}/moving`, topics: ['general'] });
    await due();
    const [{ id }] = await world.build.query<{ id: string }>(world.organization, `select opportunity_id as id from opportunity where name = 'Moving Conf'`) as [{ id: string }];
    await world.request(ana, await world.talk(ana), id);
    instead.set('/moving/2026/general.json', (response) => response.writeHead(200).end(rows('2026-10-20', '2026-05-15')));
    expect(await lastImport(source)).toMatchObject({ added: 0, changed: 1, gone: 0 });
    const { talkOpportunity } = await world.ask<{ talkOpportunity: object }>(ana, 'query ($input: TalkOpportunityInput!) { talkOpportunity(input: $input) { startsOn deadline { day } changes { field before after } origins { label isGone } submissions { id } } }', { opportunityId: id });
    expect(talkOpportunity).toMatchObject({ startsOn: '2026-10-20', deadline: { day: '2026-05-15' }, changes: [{ field: 'call', before: '2026-05-01 (AoE)', after: '2026-05-15 (AoE)' }, { field: 'startsOn', before: '2026-10-01', after: '2026-10-20' }], origins: [{ label: 'moving', isGone: false }] });
    expect((await world.mails()).filter(({ dedupe_key: key }) => key.includes(':moved:'))).toHaveLength(1);
    // What a person corrects holds against the feed.
    await world.act(ana, 'changeTalkOpportunity', { opportunityId: id, kind: 'CONFERENCE', name: 'Moving Conf', startsOn: '2026-10-20', city: 'Marseille', country: 'France', deadline: { day: '2026-05-15' }, url: 'https://m.example', topics: ['general'] });
    instead.set('/moving/2026/general.json', (response) => response.writeHead(200).end(rows('2026-10-20', '2026-05-20')));
    await lastImport(source);
    expect(await world.build.query(world.organization, 'select city, deadline_day::text as day from opportunity where opportunity_id = $1', [id])).toEqual([{ city: 'Marseille', day: '2026-05-20' }]);
  });

  it('read calendars and pretalx', async () => {
    instead.set('/meet.ics', (response) => response.writeHead(200).end(['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:1', 'SUMMARY:Meet-up', 'DTSTART;VALUE=DATE:20260901', 'DTEND;VALUE=DATE:20260903', 'LOCATION:Hall 1, Kraków, Poland', 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n')));
    await add({ kind: 'ICALENDAR', label: 'meet-ups', address: `${server.url}/meet.ics` });
    instead.set('/api/events/demo/', (response) => response.writeHead(200).end(JSON.stringify({ name: { en: 'DemoCon' }, date_from: '2026-08-29', date_to: '2026-08-31', timezone: 'Europe/Berlin', content_locales: ['en', 'de-formal'] })));
    instead.set('/demo/cfp', (response) => response.writeHead(200).end('<p><strong>Submissions close on 2026-05-31 23:59 (Europe/Berlin), 2 months from now.</strong></p>'));
    await add({ kind: 'PRETALX', label: 'pretalx', address: `${server.url}/demo/schedule/` });
    instead.set('/api/events/tage/', (response) => response.writeHead(200).end(JSON.stringify({ name: { de: 'Demo-Tage' }, date_from: '2026-10-10', date_to: '2026-10-10', timezone: 'Europe/Berlin', content_locales: ['de'] })));
    instead.set('/tage/cfp', (response) => response.writeHead(200).end('<strong>Einreichungen sind bis zum 30.06.2026 23:59 (Europe/Berlin) möglich.</strong> <a class="btn" href="/tage/submit/">Einreichen</a>'));
    await add({ kind: 'PRETALX', label: 'pretalx in German', address: `${server.url}/tage/cfp` });
    await due();
    const found = await world.build.query(world.organization, `select name, starts_on::text as "startsOn", ends_on::text as "endsOn", city, country, closes_at as "closesAt" from opportunity where name in ('Meet-up', 'DemoCon', 'Demo-Tage') order by name collate "C"`);
    expect(found).toEqual([
      { name: 'Demo-Tage', startsOn: '2026-10-10', endsOn: null, city: null, country: null, closesAt: new Date('2026-06-30T21:59:00Z') },
      { name: 'DemoCon', startsOn: '2026-08-29', endsOn: '2026-08-31', city: null, country: null, closesAt: new Date('2026-05-31T21:59:00Z') },
      { name: 'Meet-up', startsOn: '2026-09-01', endsOn: '2026-09-02', city: 'Kraków', country: 'Poland', closesAt: null },
    ]);
  });

  it('follow the series of a calendar: each time once, however often it is read; what moves takes along what was handed in, what is called off says so', async () => {
    const [ana] = world.people as [typeof world.people[number]];
    const file = await readFile(join(FILES, '../calendars/user-group.ics'), 'utf8');
    let content = file;
    instead.set('/group.ics', (response) => response.writeHead(200).end(content));
    const source = await add({ kind: 'ICALENDAR', label: 'group', address: `${server.url}/group.ics` });
    await due();
    const [{ id }] = await world.build.query<{ id: string }>(world.organization, `select opportunity_id as id from opportunity where name = 'DevOps Leipzig' and starts_on = '2026-06-11'`) as [{ id: string }];
    const submission = await world.request(ana, await world.talk(ana, 'For Leipzig'), id);
    const before = await count(`opportunity where name like 'DevOps Leipzig%' or name = 'DevOps Camp'`);
    expect([before, await lastImport(source)]).toEqual([11, { rows: 11, events: 11, added: 0, changed: 0, unchanged: 11, gone: 0, skipped: [], problem: null }]);
    const moved = 'BEGIN:VEVENT\nUID:5lq0meetup@google.com\nRECURRENCE-ID;TZID=Europe/Berlin:20260611T190000\nSEQUENCE:4\nDTSTART;TZID=Europe/Berlin:20260618T190000\nDTEND;TZID=Europe/Berlin:20260618T210000\nSUMMARY:DevOps Leipzig at the lake\nEND:VEVENT\n';
    const off = 'BEGIN:VEVENT\nUID:5lq0meetup@google.com\nRECURRENCE-ID;TZID=Europe/Berlin:20261008T190000\nSEQUENCE:4\nSTATUS:CANCELLED\nDTSTART;TZID=Europe/Berlin:20261008T190000\nSUMMARY:DevOps Leipzig\nEND:VEVENT\n';
    content = file.replace('END:VCALENDAR', `${moved}${off}END:VCALENDAR`);
    expect(await lastImport(source)).toMatchObject({ events: 10, added: 0, changed: 1, unchanged: 9, gone: 1 });
    expect(await count(`opportunity where name like 'DevOps Leipzig%' or name = 'DevOps Camp'`)).toBe(before);
    const { talkSubmission } = await world.ask<{ talkSubmission: object }>(ana, 'query ($input: TalkSubmissionInput!) { talkSubmission(input: $input) { opportunity { id name startsOn changes { field before after } } } }', { submissionId: submission });
    expect(talkSubmission).toMatchObject({ opportunity: { id, name: 'DevOps Leipzig at the lake', startsOn: '2026-06-18', changes: expect.arrayContaining([expect.objectContaining({ field: 'startsOn', before: '2026-06-11', after: '2026-06-18' })]) } });
    const gone = (): Promise<object[]> => world.build.query(world.organization, `select o.starts_on::text as day from opportunity_announcement a join opportunity o using (organization_id, opportunity_id) where a.source_id = $1 and a.gone_at is not null`, [source]);
    expect(await gone()).toEqual([{ day: '2026-10-08' }]);
    // Taken back: it takes place after all.
    content = file.replace('END:VCALENDAR', `${moved}END:VCALENDAR`);
    expect(await lastImport(source)).toMatchObject({ events: 11, added: 0, gone: 0 });
    expect([await gone(), await count(`opportunity where name like 'DevOps Leipzig%' or name = 'DevOps Camp'`)]).toEqual([[], before]);
    // A file that is cut off changes nothing.
    content = file.slice(0, 1500);
    expect(await readNow(source)).toMatchObject({ source: { failures: 1, problem: 'The file ends in the middle.' } });
    expect(await gone()).toEqual([]);
  });

  it('reach nothing inside, and are for admins alone', async () => {
    const [ana] = world.people as [typeof world.people[number]];
    await expect(world.act(ana, 'addTalkSource', { kind: 'ICALENDAR', label: 'x', address: 'https://x.example' })).rejects.toThrow();
    expect(await world.act(world.admin, 'previewTalkSource', { kind: 'ICALENDAR', label: 'x', address: 'http://169.254.169.254/latest' })).toMatchObject({ __typename: 'TalkSourceNotRead' });
  });
});
