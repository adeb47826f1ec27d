// What a stage's news is measured against: the same text to every socket as one string, and graphql-ws as its manual shows it, where every subscriber
// has an execution and a serialisation of its own over the same schema. MODE is raw or naive; NEWS is the file with one telling.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

const naive = process.env.MODE === 'naive';
const news = JSON.parse(readFileSync(process.env.NEWS, 'utf8'));
const change = () => ({ ...news, revision: `1.${Date.now()}` });
const http = createServer();
const wss = new WebSocketServer({ server: http, path: '/graphql' });
const waiting = new Set();

if (naive) {
  const schema = buildSchema(readFileSync('docs/schema/schema.graphql', 'utf8'));
  const listen = async function* () {
    for (;;) yield { demoStageChanged: await new Promise((resolve) => waiting.add(resolve)) };
  };
  useServer({ schema, roots: { subscription: { demoStageChanged: () => listen() } } }, wss);
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
    const text = JSON.stringify({ id: '1', type: 'next', payload: { data: { demoStageChanged: change() } } });
    for (const socket of wss.clients) socket.send(text);
  }
});
