import type { FastifyReply, FastifyRequest } from 'fastify';
import { err, ok, type Result } from '../../kernel/result.js';
import type { PictureProblem } from './picture.errors.js';

const LINGER_MS = 2000;

/** The size that a request announces is too large: refused before a byte of it is read. */
export function isAnnouncedTooLarge(request: FastifyRequest, limitBytes: number): boolean {
  return Number(request.headers['content-length'] ?? 0) > limitBytes;
}

/** The body of a request, whole and at most so long; a longer one is given up as soon as it is, and what there was of it is let go. */
export function receiveFile(request: FastifyRequest, limitBytes: number, patienceMs: number): Promise<Result<Uint8Array, PictureProblem>> {
  const stream = request.raw;
  return new Promise((resolve) => {
    let chunks: Buffer[] = [];
    let length = 0;
    const end = (result: Result<Uint8Array, PictureProblem>): void => {
      clearTimeout(timer);
      stream.off('data', take).off('end', whole).off('error', broken).off('close', broken);
      chunks = [];
      resolve(result);
    };
    const take = (chunk: Buffer): void => {
      length += chunk.length;
      if (length > limitBytes) end(err({ kind: 'too-large', limitBytes }));
      else chunks.push(chunk);
    };
    const whole = (): void => end(ok(Buffer.concat(chunks, length)));
    const broken = (): void => end(err({ kind: 'interrupted' }));
    const timer = setTimeout(() => end(err({ kind: 'too-slow' })), patienceMs);
    stream.on('data', take).once('end', whole).once('error', broken).once('close', broken);
  });
}

/**
 * After an answer that came before the end of the request: what still arrives is thrown away for a moment, so that the browser gets to read the
 * answer, and then the connection is closed. Without the wait it would see a broken connection and no reason.
 */
export function lingerAfter(request: FastifyRequest, reply: FastifyReply): void {
  const { raw } = request;
  if (raw.readableEnded || raw.destroyed) return;
  raw.on('error', () => undefined);
  raw.resume();
  reply.raw.once('finish', () => {
    if (raw.readableEnded) return;
    const close = setTimeout(() => raw.socket.destroy(), LINGER_MS).unref();
    raw.once('end', () => clearTimeout(close));
  });
}
