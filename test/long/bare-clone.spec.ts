import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { dataFolder } from '../support/data-folder.js';
import { projectFolder, until } from '../support/server-process.js';

const daemon = { uid: 1, gid: 1 };
const isRoot = process.getuid?.() === 0;

/** `npm start` as a person types it: in a terminal's process group of its own, with an environment of its own. */
function npmStart(clone: string, env: Record<string, string>, user?: { uid: number; gid: number }) {
  const child: ChildProcess = spawn('npm', ['start'], { ...user, cwd: clone, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: { PATH: process.env['PATH'], PORT: '0', SAMPLE: 'none', ALLOW_TEMPORARY_DATA: 'yes', ...env } });
  let output = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding('utf8').on('data', (text: string) => { output += text; });
  const ended = new Promise<number | null>((resolve) => { child.once('close', resolve); });
  return {
    output: () => output,
    listening: async () => {
      await until(() => /Barograph runs at/.test(output) || child.exitCode !== null, { output: () => output }, 420_000);
      return /Barograph runs at (\S+)/.exec(output)?.[1] ?? `nothing: ${output}`;
    },
    /** As the terminal does it: to every process of the group at once. */
    pressCtrlC: () => { process.kill(-child.pid!, 'SIGINT'); return ended; },
  };
}

describe('a bare clone', () => {
  const folder = dataFolder();
  const clone = path.join(folder, 'barograph');
  const home = path.join(folder, 'home');
  const owner = isRoot ? daemon : undefined;

  beforeAll(() => {
    mkdirSync(home);
    for (const file of execFileSync('git', ['ls-files', '-z'], { cwd: projectFolder, encoding: 'utf8' }).split('\0').filter(Boolean)) cpSync(path.join(projectFolder, file), path.join(clone, file));
    if (!owner) return;
    for (const entry of [home, clone, ...readdirSync(clone, { recursive: true, encoding: 'utf8' }).map((name) => path.join(clone, name))]) chownSync(entry, owner.uid, owner.gid);
  });
  afterAll(() => { rmSync(folder, { recursive: true, force: true }); });

  it('starts with one command as an ordinary user, and ends with Ctrl-C and 0', async () => {
    const first = npmStart(clone, { HOME: home, DATA_DIR: path.join(home, 'data'), NODE_ENV: 'production' }, owner);
    const page = await fetch(await first.listening());
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await first.pressCtrlC()).toBe(0);
    expect(first.output()).toContain('Installing the locked packages');
  }, 480_000);

  it('starts again without installing or building anything', async () => {
    const second = npmStart(clone, { HOME: home, DATA_DIR: path.join(home, 'data') }, owner);
    await second.listening();
    expect(await second.pressCtrlC()).toBe(0);
    expect(second.output()).not.toMatch(/Installing|Building/);
  });

  it('builds again what changed, by content and not by date', async () => {
    appendFileSync(path.join(clone, 'src/main.ts'), '\n// changed\n');
    const third = npmStart(clone, { HOME: home, DATA_DIR: path.join(home, 'data') }, owner);
    await third.listening();
    expect(await third.pressCtrlC()).toBe(0);
    expect(third.output()).toContain('Building the server…');
  });

  (isRoot ? it : it.skip)('as root it runs no program that another user could change', async () => {
    const dataDir = path.join(folder, 'of-root');
    const server = npmStart(clone, { HOME: '/root', DATA_DIR: dataDir });
    expect((await fetch(`${await server.listening()}/readyz`)).status).toBe(200);
    const programs = path.join(dataDir, 'programs');
    expect(existsSync(programs)).toBe(true);
    for (const name of readdirSync(programs, { recursive: true, encoding: 'utf8' })) expect(statSync(path.join(programs, name)).uid).toBe(0);
    expect(await server.pressCtrlC()).toBe(0);
  });
});
