import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { err, ok, type Result } from '../../kernel/result.js';
import type { FetchError } from './fetch.errors.js';

/** The body unpacked, whole and at most `maxBytes` long both as sent and as unpacked: a bomb stops at the limit, not when it has gone off. */
export async function readBody(response: IncomingMessage, maxBytes: number, signal: AbortSignal): Promise<Result<Uint8Array, FetchError>> {
  const announced = Number(response.headers['content-length'] ?? 0);
  if (announced > maxBytes) return err(tooLarge(maxBytes));
  const unpacked = unpack(response);
  if (!unpacked) return err({ kind: 'content', detail: 'The answer is packed in a way that is not known here.' });
  const limit = new AbortController();
  let sent = 0;
  response.on('data', (chunk: Buffer) => {
    sent += chunk.length;
    if (sent > maxBytes) limit.abort();
  });
  response.on('error', (error) => unpacked.destroy(error));
  const overLimit = new Promise<never>((_resolve, reject) => limit.signal.addEventListener('abort', () => reject(new Error('limit')), { once: true }));
  overLimit.catch(() => undefined);
  try {
    const bytes = await Promise.race([collect(unpacked, maxBytes), overLimit]);
    if (bytes === undefined) return err(tooLarge(maxBytes));
    return response.complete ? ok(bytes) : err(endedEarly);
  } catch {
    if (signal.aborted) return err({ kind: 'timeout', detail: '' });
    return err(limit.signal.aborted ? tooLarge(maxBytes) : response.complete ? { kind: 'content', detail: 'The answer can\'t be unpacked.' } : endedEarly);
  } finally {
    unpacked.destroy();
  }
}

const endedEarly: FetchError = { kind: 'content', detail: 'The answer ended in the middle.' };
const tooLarge = (maxBytes: number): FetchError => ({ kind: 'too-large', detail: `The answer is larger than ${Math.round(maxBytes / 1_000_000)} MB.` });

function unpack(response: IncomingMessage): Readable | undefined {
  switch ((response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()) {
    case '': case 'identity': return response;
    case 'gzip': case 'x-gzip': return response.pipe(createGunzip());
    case 'deflate': return response.pipe(createInflate());
    case 'br': return response.pipe(createBrotliDecompress());
    default: return undefined;
  }
}

async function collect(stream: Readable, maxBytes: number): Promise<Uint8Array | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}
