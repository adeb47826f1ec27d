import { randomUUID } from 'node:crypto';
import { Builders } from '../support/builders.js';
import { logger } from '../../src/platform/observability/logger.js';
import { announce, open, seedRoundWorld, SUBMIT, type RoundWorld } from '../support/round-world.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

interface Attempt {
  readonly name: string;
  readonly path: string;
  readonly body: string | Uint8Array;
  readonly headers?: Record<string, string>;
  readonly method?: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const CODES = new Set(['BAD_INPUT', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED', 'TOO_COMPLEX', 'PERSISTED_QUERY_NOT_FOUND']);
const SECRET = 'my-answer-that-no-log-may-hold';

const strange: readonly unknown[] = [
  null, true, false, 0, -1, 1.5, 1e308, -1e308, Number('9007199254740993'), '', ' ', '\u0000', '\ud800', 'a'.repeat(100_000), '😀'.repeat(5000), '\u202e', '../../etc/passwd', "'; drop table person; --",
  [], [[]], [null], {}, { a: { b: { c: {} } } }, [1, 2, 3], '0x41', 'NaN', '2026-13-45', randomUUID(), `${randomUUID()}x`, '__proto__', '{"$gt":""}',
];

/** Bodies that are no request at all. */
function bodies(path: string): Attempt[] {
  const raw: (string | Uint8Array)[] = [
    '', ' ', '{', '}', '[]', '[{}]', 'null', 'true', '0', '"query"', '{}', '{"query":null}', '{"query":1}', '{"query":[]}', '{"query":{}}', '{"query":""}', '{"query":"{"}', '{"query":"{ }"}', '{"query":"query"}',
    '{"query":"{ viewer }"}', '{"query":"{ __schema { nope } }"}', '{"query":"subscription { x }"}', '{"query":"{ viewer { id } }","operationName":"Missing"}', '{"query":"query A { __typename } query B { __typename }"}',
    '{"query":"{ __typename }","variables":1}', '{"query":"{ __typename }","variables":"x"}', '{"query":"{ __typename }","variables":[]}', '{"query":"{ a\\u0000b }"}', '{"query":"fragment F on Query { ...F } { ...F }"}',
    '{"__proto__":{"query":"{__typename}"}}', '{"query":"{__typename}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}', new Uint8Array([0xff, 0xfe, 0x00]), new Uint8Array(1000), `{"query":"{ ${'a '.repeat(5000)}}"}`,
    `{"query":"${'{a'.repeat(400)}${'}'.repeat(400)}"}`, `{"query":"{ ${Array.from({ length: 500 }, (_, i) => `a${i}: __typename`).join(' ')} }"}`, `[${'{"query":"{__typename}"},'.repeat(20)}{}]`,
    `{"query":"{ __typename ${'@skip(if: false) '.repeat(200)} }"}`, `${'['.repeat(50_000)}`, `{"query":"{ __typename }","a":"${'x'.repeat(7_000_000)}"}`,
  ];
  return raw.map((body, index) => ({ name: `${path} body ${index}`, path, body, headers: JSON_TYPE }));
}

function headers(path: string): Attempt[] {
  const body = '{"query":"{ __typename }"}';
  const odd: Record<string, string>[] = [
    {}, { 'content-type': 'text/plain' }, { 'content-type': 'application/x-www-form-urlencoded' }, { 'content-type': 'multipart/form-data; boundary=x' }, { 'content-type': 'application/json; charset=utf-7' }, { 'content-type': 'application/xml' },
    { ...JSON_TYPE, origin: 'https://evil.example' }, { ...JSON_TYPE, origin: 'null' }, { ...JSON_TYPE, cookie: 'barograph_session=x' }, { ...JSON_TYPE, cookie: `barograph_session=${randomUUID()}.${'A'.repeat(43)}` },
    { ...JSON_TYPE, cookie: 'barograph_session=%00%ff' }, { ...JSON_TYPE, authorization: 'Bearer x' }, { ...JSON_TYPE, authorization: `Bearer bg_${'0'.repeat(32)}_${'A'.repeat(43)}` }, { ...JSON_TYPE, 'content-encoding': 'gzip' },
  ];
  return odd.map((each, index) => ({ name: `${path} headers ${index}`, path, body, headers: each }));
}

function methods(): Attempt[] {
  return ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'].flatMap((method) => ['/graphql', '/answers', '/graphql?query={__typename}'].map((path) => ({ name: `${method} ${path}`, path, method, body: '' })));
}

/** Values of the wrong type or size in the arguments of real operations. */
function values(): Attempt[] {
  const operations: [string, string][] = [
    ['mutation M($v: String!) { requestSignInLink(input: { email: $v }) { __typename } }', 'v'],
    ['mutation M($v: String!) { confirmSignIn(input: { token: $v }) { __typename } }', 'v'],
    ['query Q($v: ID!) { team(input: { teamId: $v }) { id } }', 'v'],
    ['mutation M($v: SetUpOrganizationInput!) { setUpOrganization(input: $v) { __typename } }', 'v'],
  ];
  return operations.flatMap(([query, name]) => strange.map((value, index) => ({ name: `${query.slice(0, 40)} with value ${index}`, path: '/graphql', body: JSON.stringify({ query, variables: { [name]: value } }), headers: JSON_TYPE })));
}

function answers(roundId: string, unitId: string): Attempt[] {
  const good = { roundId, unitId, nonce: 'A'.repeat(43), token: 'A'.repeat(86), answers: [{ itemId: 'engagement.energy', value: 4 }], comment: SECRET };
  return Object.keys(good).flatMap((field) =>
    strange.map((value, index) => ({ name: `answers.${field} = value ${index}`, path: '/answers', body: JSON.stringify({ operationName: 'SubmitResponse', query: SUBMIT, variables: { input: { ...good, [field]: value } } }), headers: JSON_TYPE })),
  );
}

describe('malformed requests', () => {
  let server: TestApp;
  let build: Builders;
  let world: RoundWorld;
  let attempts: Attempt[];

  beforeAll(async () => {
    server = await startTestApp();
    build = await Builders.on(server.database);
    world = await seedRoundWorld(server, { name: 'Company', people: 6, below: [{ name: 'Team', people: 8 }] });
    const { roundId } = await announce(server, world);
    await open(server, world, roundId);
    attempts = [...bodies('/graphql'), ...bodies('/answers'), ...headers('/graphql'), ...headers('/answers'), ...methods(), ...values(), ...answers(roundId, world.teams.get('Team')!)];
  });
  afterAll(async () => {
    await build.close();
    await server.close();
  });

  it('get a typed answer each, never a 500, and leave no answer in the log', async () => {
    const logged: string[] = [];
    const original = { error: logger.error, warn: logger.warn };
    logger.error = ((...line: unknown[]) => logged.push(JSON.stringify(line))) as never;
    logger.warn = ((...line: unknown[]) => logged.push(JSON.stringify(line))) as never;
    const wrong: string[] = [];
    try {
      for (const attempt of attempts) wrong.push(...(await problemsOf(server.url, attempt)));
    } finally {
      Object.assign(logger, original);
    }
    expect(attempts.length).toBeGreaterThanOrEqual(300);
    expect(wrong).toEqual([]);
    expect(logged.filter((line) => line.includes(SECRET))).toEqual([]);
    expect(logged).toEqual([]);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });
});

async function problemsOf(url: string, { name, path, body, headers: sent, method = 'POST' }: Attempt): Promise<string[]> {
  let response: Response;
  try {
    response = await fetch(`${url}${path}`, { method, headers: sent, ...(method === 'GET' ? {} : { body: body as RequestInit['body'] }) });
  } catch {
    return path && body.length > 6_000_000 ? [] : [`${name}: no answer`];
  }
  const text = await response.text();
  if (response.status >= 500) return [`${name}: ${response.status} ${text.slice(0, 200)}`];
  if (/at .*\.(js|ts):\d+/.test(text)) return [`${name}: a stack trace`];
  if (response.status === 404 || response.status === 405 || method === 'OPTIONS') return [];
  let parsed: { errors?: { extensions?: { code?: string } }[]; data?: unknown };
  try {
    parsed = JSON.parse(text) as typeof parsed;
  } catch {
    return [`${name}: ${response.status} is no JSON: ${text.slice(0, 100)}`];
  }
  const codes = (parsed.errors ?? []).map((error) => error.extensions?.code ?? 'none');
  const untyped = codes.filter((code) => !CODES.has(code));
  if (untyped.length > 0) return [`${name}: ${response.status} untyped ${untyped.join()} ${text.slice(0, 200)}`];
  return codes.length === 0 && parsed.data === undefined ? [`${name}: ${response.status} neither data nor errors: ${text.slice(0, 100)}`] : [];
}
