import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { startTestApp, type TestApp } from '../support/test-app.js';

describe('the built pages', () => {
  const webRoot = mkdtempSync(path.join(os.tmpdir(), 'barograph-pages-'));
  let app: TestApp;
  beforeAll(async () => {
    mkdirSync(path.join(webRoot, 'assets'));
    writeFileSync(path.join(webRoot, 'index.html'), '<!doctype html><title>Barograph</title>');
    writeFileSync(path.join(webRoot, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(path.join(webRoot, 'assets/main-abc.js'), 'console.log(1)');
    writeFileSync(path.join(webRoot, 'assets/main-abc.js.gz'), gzipSync('console.log(1)'));
    app = await startTestApp({ webRoot });
  });
  afterAll(async () => {
    await app.close();
    rmSync(webRoot, { recursive: true });
  });
  const get = (address: string, encoding = 'identity') => fetch(`${app.url}${address}`, { headers: { 'accept-encoding': encoding } });

  it.each(['/', '/teams/1/results', '/set-up?lang=de', '/pulses/with.dot/inside'])('%s is the page, asked for anew each time', async (address) => {
    const answer = await get(address);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'text/html; charset=utf-8', 'no-cache']);
    expect(await answer.text()).toContain('<title>Barograph</title>');
  });

  it('keeps what has a hash in its name for good, and nothing else', async () => {
    expect((await get('/assets/main-abc.js')).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/favicon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it('sends what the build has compressed, to whoever can read it', async () => {
    const packed = await get('/assets/main-abc.js', 'gzip');
    expect([packed.headers.get('content-encoding'), packed.headers.get('content-type'), packed.headers.get('cache-control'), packed.headers.get('vary')]).toEqual(['gzip', 'application/javascript; charset=utf-8', 'public, max-age=31536000, immutable', 'accept-encoding']);
    expect(await packed.text()).toBe('console.log(1)');
    expect((await get('/assets/main-abc.js')).headers.get('content-encoding')).toBeNull();
  });

  it.each(['/assets/main-old.js', '/missing.png', '/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json', '/assets/main-abc.js/'])('%s is no file of ours', async (address) => {
    const [status, body] = await asWritten(`${app.url}`, address);
    expect(body).not.toMatch(/"name"|console/);
    expect(status === 404 || body.includes('<title>Barograph</title>')).toBe(true);
    if (address.endsWith('g') || address.endsWith('.js')) expect(status).toBe(404);
  });
});

/** Sends the address letter by letter: fetch would resolve its dots first. */
function asWritten(origin: string, address: string): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    http.get({ host: new URL(origin).hostname, port: new URL(origin).port, path: address }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => { body += text; }).on('end', () => { resolve([response.statusCode ?? 0, body]); });
    }).on('error', reject);
  });
}
