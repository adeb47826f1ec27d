import http, { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';

/** A server on this machine that answers as a test tells it, and misbehaves as told. */
export interface BadServer {
  /** `http://127.0.0.1:port` or https. */
  readonly url: string;
  readonly port: number;
  /** What was asked, in order. */
  readonly requests: { readonly url: string; readonly headers: IncomingMessage['headers'] }[];
  /** Ends every connection; the server goes on. */
  drop(): Promise<void>;
  close(): Promise<void>;
}

/** `answer` may be slow, lie or hang: closing ends every connection. */
export async function startBadServer(answer: (request: IncomingMessage, response: ServerResponse) => void, tls?: { readonly key: string; readonly cert: string }): Promise<BadServer> {
  const requests: BadServer['requests'] = [];
  const listener: RequestListener = (request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers });
    response.on('error', () => undefined);
    answer(request, response);
  };
  const server = tls ? https.createServer(tls, listener) : http.createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${port}`, port, requests,
    drop: async () => server.closeAllConnections(),
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}
