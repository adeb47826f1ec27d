import http from 'node:http';

/**
 * Sends bodies by POST over `connections` kept-alive connections, one request at a time on each, until the time is over or
 * the bodies are. Gives accepted answers per second of the time it took; any other answer ends the benchmark.
 */
export async function load(url: string, nextBody: () => string | undefined, isAccepted: (body: string) => boolean, connections: number, seconds: number): Promise<number> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const target = new URL(url);
  const until = performance.now() + seconds * 1000;
  let accepted = 0;
  const started = performance.now();
  const worker = async (): Promise<void> => {
    while (performance.now() < until) {
      const body = nextBody();
      if (body === undefined) return;
      const answer = await post(agent, target, body);
      if (!isAccepted(answer)) throw new Error(`not accepted: ${answer.slice(0, 300)}`);
      accepted += 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  agent.destroy();
  return accepted / ((performance.now() - started) / 1000);
}

function post(agent: http.Agent, { hostname, port, pathname }: URL, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const request = http.request({ agent, hostname, port, path: pathname, method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk)).on('end', () => resolve(text)).on('error', reject);
    });
    request.on('error', reject).end(body);
  });
}
