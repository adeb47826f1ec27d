// The two things that live updates are measured against: one string to every socket, and graphql-ws as its manual shows it, where every
// subscriber has an execution and a serialisation of its own. MODE is raw or naive.
import { createServer } from 'node:http';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

const naive = process.env.MODE === 'naive';
const change = () => ({ teamId: '0f0e0d0c-0b0a-4908-8706-050403020100', roundId: '1f0e0d0c-0b0a-4908-8706-050403020100', revision: `12.8.7.3.${Date.now()}` });
const http = createServer();
const wss = new WebSocketServer({ server: http, path: '/graphql' });
const waiting = new Set();

if (naive) {
  const schema = buildSchema('type Change { teamId: ID! roundId: ID! revision: String! } type Query { ok: Boolean } type Subscription { teamTrendsChanged: Change! }');
  const listen = async function* () {
    for (;;) yield { teamTrendsChanged: await new Promise((resolve) => waiting.add(resolve)) };
  };
  useServer({ schema, roots: { subscription: { teamTrendsChanged: () => listen() } } }, wss);
}

http.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${http.address().port}` }));
/** Bytes that are held, not those that wait to be collected. */
function held() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

process.on('message', (message) => {
  if (message === 'memory') process.send({ bytes: held() });
  if (message === 'usage') process.send({ cpu: process.cpuUsage() });
  if (message !== 'fire') return;
  if (naive) {
    const all = [...waiting];
    waiting.clear();
    const value = change();
    for (const resolve of all) resolve(value);
  } else {
    const text = JSON.stringify({ id: '1', type: 'next', payload: { data: { teamTrendsChanged: change() } } });
    for (const socket of wss.clients) socket.send(text);
  }
});
