import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LookupFunction } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { startBadServer, type BadServer } from '../../../test/support/bad-server.js';
import { localhostCertificate } from '../../../test/support/localhost-certificate.js';
import { fetchPublic, type FetchSurroundings } from './public-fetch.js';

const MB = 1_000_000;
const here: FetchSurroundings = { allowPrivate: true };
/** Long enough for a machine that does ten other things; where time is what ends a fetch, the case says so. */
const limits = { maxBytes: 10 * MB, timeoutMs: 30_000 };

/** Paths and how they misbehave. */
const routes: Record<string, (response: ServerResponse, request: IncomingMessage) => unknown> = {
  '/ok': (response) => response.writeHead(200, { 'content-type': 'text/calendar', etag: '"1"', 'last-modified': 'Sun, 01 Nov 2026 00:00:00 GMT' }).end('BEGIN:VCALENDAR'),
  '/unchanged': (response, { headers }) => response.writeHead(headers['if-none-match'] === '"1"' && headers['if-modified-since'] ? 304 : 200).end(),
  '/gzip': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello')),
  '/brotli': (response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('hello')),
  '/not-gzip': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('hello'),
  '/cut-gzip': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello'.repeat(500)).subarray(0, 20)),
  '/odd-encoding': (response) => response.writeHead(200, { 'content-encoding': 'zebra' }).end('hello'),
  '/bomb': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(200 * MB))),
  '/large': (response) => response.writeHead(200, { 'content-length': 40 * MB }).end(),
  '/endless': (response) => pour(response.writeHead(200)),
  '/no-headers': () => undefined,
  '/drip': (response) => drip(response.writeHead(200)),
  '/stuck-gzip': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).write(gzipSync('hello'.repeat(500)).subarray(0, 20)),
  '/500': (response) => response.writeHead(500).end('oh'),
  '/429': (response) => response.writeHead(429, { 'retry-after': '120' }).end(),
  '/429-date': (response) => response.writeHead(429, { date: 'Sun, 01 Nov 2026 00:00:00 GMT', 'retry-after': 'Sun, 01 Nov 2026 00:01:30 GMT' }).end(),
  '/429-odd': (response) => response.writeHead(429, { 'retry-after': 'soon' }).end(),
  '/short': (response) => response.writeHead(200, { 'content-length': 100 }).write('only this', () => response.destroy()),
  '/chunk-abort': (response) => response.writeHead(200).write('a chunk', () => response.destroy()),
  '/reset': (response) => response.destroy(),
  '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
  '/to-ok': (response) => response.writeHead(301, { location: '/ok' }).end(),
  '/to-file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-ftp': (response) => response.writeHead(302, { location: 'ftp://example.com/x' }).end(),
  '/to-login': (response) => response.writeHead(302, { location: 'http://user:secret@example.com/' }).end(),
  '/to-nonsense': (response) => response.writeHead(302, { location: 'http://[' }).end(),
  '/nowhere': (response) => response.writeHead(302).end('no location'),
};

function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(64_000);
  const more = (): void => {
    if (!response.destroyed) response.write(chunk, () => setImmediate(more));
  };
  more();
}

function drip(response: ServerResponse): void {
  const timer = setInterval(() => (response.destroyed ? clearInterval(timer) : response.write('.')), 20);
}

describe('a fetch of an address somebody typed', () => {
  let server: BadServer;
  beforeAll(async () => {
    server = await startBadServer((request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://x');
      const location = searchParams.get('location');
      if (location) return response.writeHead(307, { location }).end();
      return routes[pathname]?.(response, request) ?? undefined;
    });
  });
  afterAll(() => server.close());

  const get = (path: string, options: Partial<typeof limits> & { headers?: Record<string, string>; etag?: string; lastModified?: string } = {}, surroundings = here) =>
    fetchPublic(path.startsWith('/') ? server.url + path : path, { ...limits, ...options }, surroundings);
  const failure = async (...args: Parameters<typeof get>): Promise<string> => {
    const result = await get(...args);
    return result.ok ? 'ok' : result.error.kind;
  };

  it('brings the body, its kind and what tells versions apart', async () => {
    const result = await get('/to-ok');
    expect(result).toEqual({
      ok: true,
      value: { url: `${server.url}/ok`, bytes: expect.anything(), contentType: 'text/calendar', etag: '"1"', lastModified: 'Sun, 01 Nov 2026 00:00:00 GMT' },
    });
    expect(result.ok && result.value !== 'not-modified' && Buffer.from(result.value.bytes).toString()).toBe('BEGIN:VCALENDAR');
  });

  it('asks whether anything changed', async () => {
    expect(await get('/unchanged', { etag: '"1"', lastModified: 'Sun, 01 Nov 2026 00:00:00 GMT' })).toEqual({ ok: true, value: 'not-modified' });
  });

  it.each(['/gzip', '/brotli'])('unpacks %s', async (path) => {
    const result = await get(path);
    expect(result.ok && result.value !== 'not-modified' && Buffer.from(result.value.bytes).toString()).toBe('hello');
  });

  it.each([
    ['/500', 'status'], ['/429', 'status'], ['/nowhere', 'status'],
    ['/not-gzip', 'content'], ['/cut-gzip', 'content'], ['/odd-encoding', 'content'], ['/short', 'content'], ['/chunk-abort', 'content'],
    ['/reset', 'network'], ['http://127.0.0.1:1/', 'network'], ['http://no-such-name.invalid/', 'network'],
    ['/large', 'too-large'], ['/endless', 'too-large'], ['/bomb', 'too-large'],
    ['/loop', 'redirects'], ['/to-nonsense', 'redirects'],
    ['/to-file', 'scheme'], ['/to-ftp', 'scheme'], ['/to-login', 'scheme'], ['file:///etc/passwd', 'scheme'], ['ftp://example.com/', 'scheme'],
    ['http://user:secret@example.com/', 'scheme'], ['data:text/plain,x', 'scheme'], ['not an address', 'scheme'], ['', 'scheme'],
  ])('of %s fails as %s', async (path, kind) => {
    expect(await failure(path)).toBe(kind);
  });

  it('says when to come back', async () => {
    for (const [path, seconds] of [['/429', 120], ['/429-date', 90], ['/429-odd', null]] as const) {
      expect(await get(path)).toMatchObject({ ok: false, error: { status: 429, retryAfterSeconds: seconds } });
    }
  });

  it.each(['/no-headers', '/drip', '/stuck-gzip'])('of %s ends at the deadline', async (path) => {
    expect(await failure(path, { timeoutMs: 200 })).toBe('timeout');
  });

  it('ends at the deadline while a name is looked up', async () => {
    expect(await failure('http://slow.example/', { timeoutMs: 100 }, { lookup: () => undefined })).toBe('timeout');
  });

  it('keeps what is meant for one origin from another', async () => {
    const other = await startBadServer((_request, response) => response.end('there'));
    try {
      await get(`/?location=${encodeURIComponent(`${other.url}/x`)}`, { headers: { authorization: 'Token token=secret' } });
      await get('/to-ok', { headers: { authorization: 'Token token=secret' } });
      expect(other.requests[0]!.headers.authorization).toBeUndefined();
      expect(server.requests.at(-1)).toMatchObject({ url: '/ok', headers: { authorization: 'Token token=secret' } });
    } finally {
      await other.close();
    }
  });

  describe('of a private address', () => {
    const insides = [
      'http://127.0.0.1/', 'http://localhost/', 'http://127.1/', 'http://2130706433/', 'http://0x7f000001/', 'http://0177.0.0.1/', 'http://0.0.0.0/', 'http://10.0.0.1/', 'http://172.16.0.1/',
      'http://192.168.1.1/', 'http://169.254.169.254/latest/meta-data/', 'http://100.64.0.1/', 'http://[::1]/', 'http://[::]/', 'http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/',
      'http://[fd00::1]/', 'http://[fe80::1]/', 'http://[64:ff9b::7f00:1]/', 'http://[2002:7f00:1::]/', 'http://224.0.0.1/', 'http://255.255.255.255/', 'https://127.0.0.1/',
    ];
    it.each(insides)('%s is refused', async (url) => {
      expect(await failure(url, {}, {})).toBe('private-address');
    });

    it('is refused when a redirect leads there', async () => {
      const surroundings = { privateHosts: [`127.0.0.1:${server.port}`] };
      for (const inside of insides) expect(await failure(`/?location=${encodeURIComponent(inside)}`, {}, surroundings)).toBe('private-address');
      expect(await failure('/to-ok', {}, surroundings)).toBe('ok');
    });

    it.each([
      [[{ address: '127.0.0.1', family: 4 }]], [[{ address: '169.254.169.254', family: 4 }]], [[{ address: '::1', family: 6 }]],
      [[{ address: '::ffff:10.0.0.1', family: 6 }]], [[{ address: '93.184.216.34', family: 4 }, { address: '10.0.0.1', family: 4 }]],
    ])('is refused when a name leads to %j', async (addresses) => {
      const lookup: LookupFunction = (_name, { all }, done) => (all ? done(null, addresses) : done(null, addresses.at(-1)!.address, addresses.at(-1)!.family));
      expect(await failure('http://calendar.example.com/', {}, { lookup })).toBe('private-address');
      expect(await failure('https://calendar.example.com/', {}, { lookup })).toBe('private-address');
    });

    it('asks a name once: what was checked is what is connected to', async () => {
      let asked = 0;
      const lookup: LookupFunction = (_name, { all }, done) => {
        asked += 1;
        const address = asked === 1 ? '192.0.2.1' : '127.0.0.1';
        return all ? done(null, [{ address, family: 4 }]) : done(null, address, 4);
      };
      expect(await failure(`http://rebind.example.com:${server.port}/ok`, { timeoutMs: 300 }, { lookup })).not.toBe('ok');
      expect(asked).toBe(1);
    });

    it('is allowed where the operator names the host', async () => {
      const lookup: LookupFunction = (_name, { all }, done) => (all ? done(null, [{ address: '127.0.0.1', family: 4 }]) : done(null, '127.0.0.1', 4));
      const url = `http://roster.corp.example:${server.port}/ok`;
      expect(await failure(url, {}, { lookup, privateHosts: ['Roster.corp.example'] })).toBe('ok');
      expect(await failure(url, {}, { lookup, privateHosts: [`roster.corp.example:${server.port}`] })).toBe('ok');
      expect(await failure(url, {}, { lookup, privateHosts: ['roster.corp.example:8443', 'corp.example'] })).toBe('private-address');
    });
  });

  describe('over https', () => {
    let safe: BadServer;
    beforeAll(async () => {
      safe = await startBadServer((request, response) => {
        if (request.url === '/down') response.writeHead(302, { location: `${server.url}/ok` }).end();
        else response.end('safe');
      }, localhostCertificate);
    });
    afterAll(() => safe.close());

    it('believes only certificates it can check', async () => {
      expect(await failure(`${safe.url}/`)).toBe('network');
      expect(await failure(`${safe.url}/`, {}, { ...here, ca: localhostCertificate.cert })).toBe('ok');
    });

    it('doesn\'t go down to http', async () => {
      expect(await failure(`${safe.url}/down`, {}, { ...here, ca: localhostCertificate.cert })).toBe('redirects');
    });
  });
});
