import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';
import { signatureProblem, type Credentials } from './sigv4.js';

// A storage that speaks enough S3 to keep objects: path-style addresses, one bucket, every request signed or refused. In a process of its own.
const [bucket, accessKey, secretKey, region] = process.argv.slice(2) as [string, string, string, string];
const credentials: Credentials = { accessKey, secretKey, region };
const objects = new Map<string, { readonly body: Buffer; readonly type: string }>();

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const { method = '', url = '/' } = request;
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : (value ?? '')]));
  const problem = signatureProblem({ method, url, headers, body }, credentials, new Date());
  if (problem) return refuse(response, 403, problem);
  const [, named, ...rest] = decodeURIComponent(url.split('?')[0]!).split('/');
  const key = rest.join('/');
  if (named !== bucket) return refuse(response, 404, 'NoSuchBucket');
  if (method === 'PUT') {
    objects.set(key, { body, type: headers['content-type'] ?? '' });
    return void response.writeHead(200, { etag: `"${createHash('md5').update(body).digest('hex')}"` }).end();
  }
  if (method === 'DELETE') {
    objects.delete(key);
    return void response.writeHead(204).end();
  }
  // What the test wants to know beyond S3: the names there are.
  if (method === 'GET' && key === '') return void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify([...objects.keys()].sort()));
  const found = objects.get(key);
  if (method !== 'GET' || !found) return refuse(response, 404, 'NoSuchKey');
  response.writeHead(200, { 'content-type': found.type, 'content-length': found.body.length }).end(found.body);
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`);
}

const server = http.createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
process.on('disconnect', () => process.exit(0));
