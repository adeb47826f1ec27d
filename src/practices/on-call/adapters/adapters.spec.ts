import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { startBadServer, type BadServer } from '../../../../test/support/bad-server.js';
import type { Result } from '../../../kernel/result.js';
import { fetchPublic, type PublicFetch } from '../../../platform/fetching/public-fetch.js';
import type { RosterReading, SourceKind } from '../domain/on-call-shift.js';
import type { RosterError } from '../domain/roster.errors.js';
import { ALL_ADAPTERS } from './all-adapters.js';

const window = { from: new Date('2026-03-01T00:00:00Z'), to: new Date('2026-04-30T00:00:00Z') };
const defaults = { zone: 'Europe/Berlin', role: 'primary' };
const recorded = (name: string): string => readFileSync(new URL(`../../../../test/data/rosters/${name}`, import.meta.url), 'utf8');
const fetchHere: PublicFetch = (url, options) => fetchPublic(url, { ...options, timeoutMs: patience }, { allowPrivate: true });

let patience = 10_000;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let server: BadServer;
beforeAll(async () => {
  server = await startBadServer((request, response) => answer(request, response));
});
beforeEach(() => {
  server.requests.length = 0;
  patience = 10_000;
});
afterAll(() => server.close());

const adapterOf = (kind: SourceKind) => ALL_ADAPTERS.find((adapter) => adapter.kind === kind)!;
const settingsOf: Readonly<Record<SourceKind, () => object>> = {
  'ics-url': () => ({ url: `${server.url}/secret-address/basic.ics` }), 'ics-file': () => ({}),
  pagerduty: () => ({ baseUrl: server.url, scheduleId: 'PSCHED1' }), grafana: () => ({ baseUrl: `${server.url}/oncall/`, scheduleId: 'SBM7DV7BKFUYU' }), linkedin: () => ({ baseUrl: server.url, team: 'foo sre' }),
};
const read = (kind: SourceKind, secret: string | null = 'token', within = window): Promise<Result<RosterReading, RosterError>> => {
  const adapter = adapterOf(kind);
  return adapter.read(adapter.settings.parse(settingsOf[kind]()), secret, within, fetchHere, defaults);
};
const reading = async (kind: SourceKind, secret?: string | null, within = window): Promise<RosterReading> => {
  const result = await read(kind, secret, within);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const lines = ({ shifts }: RosterReading): string[] => shifts.map(({ from, to, role, personLabel }) => `${from.toISOString().slice(0, 16)} ${to.toISOString().slice(0, 16)} ${role} ${personLabel}`);
/** Pages by the value of a query parameter. */
const pages = (parameter: string, byValue: Readonly<Record<string, string>>) => (request: IncomingMessage, response: ServerResponse): void => {
  response.setHeader('content-type', 'application/json');
  response.end(byValue[new URL(request.url ?? '', 'http://x').searchParams.get(parameter) ?? '']);
};

describe('PagerDuty', () => {
  const page1 = recorded('pagerduty-1.json');
  const page2 = recorded('pagerduty-2.json');
  beforeEach(() => {
    answer = pages('offset', { 0: page1, 100: page2 });
  });

  it('is read page by page, a schedule of two policies once', async () => {
    const { shifts, skipped } = await reading('pagerduty');
    expect(lines({ shifts: shifts.filter(({ personLabel }) => personLabel !== 'Eve Long'), skipped })).toEqual([
      '2026-03-02T08:00 2026-03-09T08:00 primary Jane Doe', '2026-03-09T08:00 2026-03-16T08:00 primary Bob Stone', '2026-03-16T08:00 2026-03-23T08:00 primary Jane Doe',
    ]);
    expect(shifts.find(({ personLabel }) => personLabel === 'Jane Doe')).toMatchObject({ shiftKey: 'PJANE01/2026-03-02T08:00:00.000Z', personKeys: ['email:jane.doe@example.com', 'pagerduty:PJANE01'] });
  });

  it('asks with the token, for one schedule, with people, in UTC', async () => {
    await reading('pagerduty', 'y_NbAkKc66ryYTWUXYEu');
    const [first] = server.requests;
    expect(first!.headers).toMatchObject({ authorization: 'Token token=y_NbAkKc66ryYTWUXYEu', accept: 'application/vnd.pagerduty+json;version=2' });
    expect(Object.fromEntries(new URL(first!.url, 'http://x').searchParams)).toEqual({
      'schedule_ids[]': 'PSCHED1', 'include[]': 'users', time_zone: 'UTC', since: '2026-02-23T00:00:00.000Z', until: '2026-04-30T00:00:00.000Z', limit: '100', offset: '0',
    });
  });

  it('asks for at most ninety days at a time, and takes what comes twice once', async () => {
    const long = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2026-09-01T00:00:00Z') };
    const { shifts } = await reading('pagerduty', 'token', long);
    const searches = new Set(server.requests.map(({ url }) => new URL(url, 'http://x').searchParams.get('since')));
    expect([...searches]).toEqual(['2025-12-29T00:00:00.000Z', '2026-03-29T00:00:00.000Z', '2026-06-27T00:00:00.000Z']);
    expect(shifts.filter(({ personLabel }) => personLabel === 'Jane Doe')).toHaveLength(2);
  });

  it('has somebody who is always on call in whole weeks, the same ones tomorrow', async () => {
    const always = async (from: string): Promise<string[]> => lines(await reading('pagerduty', 'token', { from: new Date(from), to: window.to })).filter((line) => line.endsWith('Eve Long'));
    const today = await always('2026-03-03T10:00:00Z');
    expect(today[0]).toBe('2026-03-02T00:00 2026-03-09T00:00 level 3 Eve Long');
    expect(today).toHaveLength(9);
    expect(await always('2026-03-04T10:15:00Z')).toEqual(today);
  });

  it('keeps a known end of duty that began nobody knows when', async () => {
    const open = JSON.parse(page2) as { oncalls: { end: string | null }[] };
    open.oncalls[0]!.end = '2026-03-11T00:00:00Z';
    answer = (_request, response) => response.end(JSON.stringify(open));
    expect(lines(await reading('pagerduty')).filter((line) => line.endsWith('Eve Long')).at(-1)).toBe('2026-03-09T00:00 2026-03-11T00:00 level 3 Eve Long');
  });

  it('works without people\'s addresses', async () => {
    answer = (_request, response) => response.end(JSON.stringify({ more: false, oncalls: [{ user: { id: 'P1', type: 'user_reference', summary: 'Jane' }, schedule: { id: 'S' }, escalation_level: 2, start: '2026-03-02T09:00:00+01:00', end: '2026-03-03T09:00:00+01:00' }] }));
    expect(await reading('pagerduty')).toMatchObject({ shifts: [{ personKeys: ['pagerduty:P1'], personLabel: 'Jane', role: 'secondary', from: new Date('2026-03-02T08:00:00Z') }] });
  });

  it('without end is given up', async () => {
    answer = (_request, response) => response.end(page1);
    expect(await read('pagerduty')).toMatchObject({ ok: false, error: { kind: 'unreadable', why: { kind: 'too-many' } } });
  });
});

describe('Grafana OnCall', () => {
  beforeEach(() => {
    answer = pages('page', { 1: recorded('grafana-1.json'), 2: recorded('grafana-2.json') });
  });

  it('is read page by page, from its own address whatever an answer says', async () => {
    const all = await reading('grafana', 'meow');
    expect(lines(all)).toEqual(['2026-03-02T09:00 2026-03-02T17:00 primary alice', '2026-03-04T09:00 2026-03-04T17:00 primary Bob', '2026-03-06T09:00 2026-03-06T17:00 primary alice']);
    expect(all.shifts[1]).toMatchObject({ shiftKey: 'U7S8H84ARFTGN/2026-03-04T09:00:00.000Z', personKeys: ['email:bob@example.com', 'username:bob', 'grafana:U7S8H84ARFTGN'] });
    expect(server.requests.map(({ url, headers }) => [url, headers.authorization])).toEqual([1, 2].map((page) => [`/oncall/api/v1/schedules/SBM7DV7BKFUYU/final_shifts?start_date=2026-02-23&end_date=2026-05-01&page=${page}`, 'meow']));
  });

  it('tells of shifts that nobody has', async () => {
    answer = (_request, response) => response.end(JSON.stringify({ next: null, results: [{ user_pk: null, user_email: null, user_username: null, shift_start: '2026-03-02T09:00:00Z', shift_end: '2026-03-02T17:00:00Z' }] }));
    expect(await reading('grafana')).toMatchObject({ shifts: [], skipped: [{ why: { kind: 'nobody-named' } }] });
  });
});

describe('LinkedIn oncall', () => {
  it('is read without a token; who is away isn\'t on call', async () => {
    answer = (_request, response) => response.end(recorded('linkedin.json'));
    const all = await reading('linkedin', null);
    expect(lines(all)).toEqual(['2026-03-02T08:00 2026-03-09T08:00 primary Jane Doe', '2026-03-02T08:00 2026-03-09T08:00 secondary Bob Stone', '2026-03-09T08:00 2026-03-16T08:00 shadow Eve Long']);
    expect(all.shifts[0]).toMatchObject({ shiftKey: '187795', personKeys: ['username:jdoe'] });
    expect(server.requests[0]!.url).toBe('/api/v0/events?team=foo+sre&end__gt=1772323200&start__lt=1777507200');
  });
});

describe('a calendar', () => {
  const icsAt = async (name: string): Promise<RosterReading> => {
    answer = (_request, response) => response.writeHead(200, { 'content-type': 'text/calendar' }).end(recorded(name));
    return reading('ics-url', null);
  };

  it('of Google is read with its changes', async () => {
    expect(lines(await icsAt('google.ics'))).toEqual([
      '2026-03-02T08:00 2026-03-09T08:00 primary jane.doe@example.com', '2026-03-09T08:00 2026-03-16T08:00 primary bob', '2026-03-16T08:00 2026-03-23T08:00 primary jane.doe@example.com',
      '2026-03-23T08:00 2026-03-30T07:00 primary eve.long@example.com', '2026-03-30T07:00 2026-04-06T07:00 primary jane.doe@example.com', '2026-04-02T22:00 2026-04-06T22:00 secondary bob',
      '2026-04-13T07:00 2026-04-20T07:00 primary jane.doe@example.com', '2026-04-20T07:00 2026-04-27T07:00 primary bob',
    ]);
  });

  it('of Outlook is read with its zones; the one nobody knows is told', async () => {
    const all = await icsAt('outlook.ics');
    expect(lines(all)).toEqual([
      '2026-03-16T05:00 2026-03-16T17:00 secondary bob.stone@example.com', '2026-03-16T07:00 2026-03-20T17:00 primary Jane Doe',
      '2026-03-23T07:00 2026-03-27T17:00 primary Jane Doe', '2026-03-30T06:00 2026-04-03T16:00 primary Jane Doe',
    ]);
    expect(all.skipped).toMatchObject([{ uid: '040000008200E00074C5B7101A82E00800000002', why: { kind: 'unknown-zone', zone: 'Zone nobody defined' } }]);
  });

  it('of PagerDuty is read with names and addresses', async () => {
    expect((await icsAt('pagerduty.ics')).shifts.map(({ personLabel, personKeys }) => [personLabel, personKeys[0]])).toEqual([['Jane Doe', 'email:jane.doe@example.com'], ['Bob Stone', 'email:bob.stone@example.com']]);
  });

  it('as a file is read the same', async () => {
    expect(await reading('ics-file', recorded('google.ics'))).toEqual(await icsAt('google.ics'));
    expect(await read('ics-file', '')).toMatchObject({ ok: false, error: { kind: 'unreadable', why: { kind: 'empty' } } });
  });

  it('at a webcal address is one at https', () => {
    expect(adapterOf('ics-url').settings.parse({ url: ' webcal://p01.example.com/published/2/abc ' })).toEqual({ url: 'https://p01.example.com/published/2/abc' });
  });
});

describe('any roster', () => {
  const kinds = ['ics-url', 'pagerduty', 'grafana', 'linkedin'] as const;
  it.each(kinds.flatMap((kind): [SourceKind, string, (response: ServerResponse) => unknown, object][] => [
    [kind, 'a refused token', (response) => response.writeHead(401).end(), { kind: 'not-allowed', status: 401 }],
    [kind, 'a forbidden one', (response) => response.writeHead(403).end(), { kind: 'not-allowed', status: 403 }],
    [kind, 'a wrong address', (response) => response.writeHead(404).end(), { kind: 'not-found', status: 404 }],
    [kind, 'too many questions', (response) => response.writeHead(429, { 'retry-after': '30' }).end(), { kind: 'rate-limited', retryAfterSeconds: 30 }],
    [kind, 'a broken server', (response) => response.writeHead(500).end(), { kind: 'failed', status: 500 }],
    [kind, 'half an answer', (response) => response.writeHead(200, { 'content-length': 900 }).write('{', () => response.destroy()), { kind: 'unreachable', why: 'content' }],
    [kind, 'no answer', () => undefined, { kind: 'unreachable', why: 'timeout' }],
    [kind, 'a page to sign in', (response) => response.end('<!doctype html><html>Sign in'), { kind: 'unreadable', why: { kind: 'web-page' } }],
  ]))('%s: %s is told as what it is', async (kind, name, misbehave, error) => {
    if (name === 'no answer') patience = 150;
    answer = (_request, response) => misbehave(response);
    expect(await read(kind)).toMatchObject({ ok: false, error });
  });

  it.each([
    ['pagerduty', '{"oncalls": [{"user": null}], "more": false}'], ['pagerduty', '{"error": {"code": 2010}}'], ['pagerduty', '{"oncalls": ['], ['grafana', '{"results": null, "next": null}'], ['grafana', '[]'],
    ['grafana', '{"results": [{"user_pk": "U1", "shift_start": "soon", "shift_end": null}], "next": null}'], ['linkedin', '{"title": "Bad constraint param"}'], ['linkedin', '[{"id": 1, "start": "now"}]'], ['linkedin', ''],
  ] as const)('%s in a shape that isn\'t known (%s) is refused as a whole', async (kind, text) => {
    answer = (_request, response) => response.end(text);
    expect(await read(kind)).toMatchObject({ ok: false, error: { kind: 'unreadable', why: { kind: 'unexpected-answer' } } });
  });

  it.each([['pagerduty', 'offset', '0', 'pagerduty-1.json'], ['grafana', 'page', '1', 'grafana-1.json']] as const)('%s whose second page fails is not read by half', async (kind, parameter, first, file) => {
    answer = (request, response) => (new URL(request.url ?? '', 'http://x').searchParams.get(parameter) === first ? response.end(recorded(file)) : response.writeHead(502).end());
    expect(await read(kind)).toEqual({ ok: false, error: { kind: 'failed', status: 502 } });
    expect(server.requests).toHaveLength(2);
  });

  it('inside the network is not reached', async () => {
    const adapter = adapterOf('ics-url');
    const result = await adapter.read(adapter.settings.parse({ url: `${server.url}/x` }), null, window, (url, options) => fetchPublic(url, options), defaults);
    expect(result).toMatchObject({ ok: false, error: { kind: 'unreachable', why: 'private-address' } });
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ['ics-url', { url: 'file:///etc/passwd' }], ['ics-url', { url: 'https://user:pass@example.com/x.ics' }], ['ics-url', { url: '' }], ['ics-url', {}],
    ['pagerduty', { scheduleId: '' }], ['pagerduty', { scheduleId: 'P1', baseUrl: 'ftp://example.com' }], ['grafana', { scheduleId: 'S1' }], ['grafana', { scheduleId: 'S1', baseUrl: 'https://x.example?token=1' }], ['linkedin', { baseUrl: 'https://x.example' }],
  ] as const)('%s with %j is no setting', (kind, settings) => {
    expect(adapterOf(kind).settings.safeParse(settings).success).toBe(false);
  });

  it('of PagerDuty needs no address', () => {
    expect(adapterOf('pagerduty').settings.parse({ scheduleId: 'P1' })).toEqual({ scheduleId: 'P1', baseUrl: 'https://api.pagerduty.com' });
  });
});
