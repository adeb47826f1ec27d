// npm run dev: the server starts again whenever its sources change, and Vite serves the pages and reloads them in place.
import './lib/node-version.mjs';
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { installWhenNeeded } from './lib/install.mjs';
import { root } from './lib/run.mjs';

const pages = 'http://localhost:5173';
const port = process.env.PORT ?? '3000';

process.chdir(root);
await installWhenNeeded();

let server = startServer();
let isEnding = false;
let pending;
for (const folder of ['src', 'migrations']) {
  watch(folder, { recursive: true }, (_event, file) => {
    if (!file?.endsWith('.ts') || file.endsWith('.spec.ts')) return;
    clearTimeout(pending);
    pending = setTimeout(() => server.stop().then(() => { if (!isEnding) server = startServer(); }), 150);
  });
}
const vite = spawn(process.execPath, ['../node_modules/vite/bin/vite.js', '--port', '5173', '--strictPort'], {
  cwd: path.join(root, 'web'), stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, BAROGRAPH_SERVER: `http://127.0.0.1:${port}` },
});
vite.once('exit', end);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
console.log(`Pages with reload: ${pages}`);

async function end() {
  if (isEnding) return;
  isEnding = true;
  vite.kill();
  await server.stop();
  process.exit(0);
}

/** Runs the TypeScript as it stands. PUBLIC_URL is Vite's address, as that is where requests come from. */
function startServer() {
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', './scripts/lib/typescript.mjs', 'src/main.ts'], {
    stdio: ['ignore', 'inherit', 'inherit'], env: { PUBLIC_URL: pages, ...process.env },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  return { stop: () => { child.kill('SIGTERM'); return ended; } };
}
