// The two things that news is measured against: one string to every socket, and graphql-ws as its manual shows it, where every subscriber has an
// execution and a serialisation of its own over the same schema. MODE is raw or naive; NEWS is the file with one telling, FIELD what it answers.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSchema } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { measured } from './measured.js';

type News = Readonly<Record<string, unknown>>;

const { MODE, NEWS, FIELD } = process.env as Record<string, string>;
const news = JSON.parse(readFileSync(NEWS!, 'utf8')) as News;
const change = (): News => ({ ...news, revision: `12.8.7.3.${Date.now()}` });
const http = createServer();
const wss = new WebSocketServer({ server: http, path: '/graphql' });
const waiting = new Set<(value: News) => void>();

async function* listen(): AsyncGenerator {
  for (;;) yield { [FIELD!]: await new Promise<News>((resolve) => waiting.add(resolve)) };
}

const tell: Record<string, () => void> = {
  naive: () => {
    const all = [...waiting];
    waiting.clear();
    const value = change();
    for (const resolve of all) resolve(value);
  },
  raw: () => {
    const text = JSON.stringify({ id: '1', type: 'next', payload: { data: { [FIELD!]: change() } } });
    for (const socket of wss.clients) socket.send(text);
  },
};

if (MODE === 'naive') useServer({ schema: buildSchema(readFileSync('docs/schema/schema.graphql', 'utf8')), roots: { subscription: { [FIELD!]: () => listen() } } }, wss);
http.listen(0, '127.0.0.1', () => measured(`http://127.0.0.1:${(http.address() as AddressInfo).port}`, tell[MODE!]!));
