import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compressFolder } from './compress.mjs';
import { root, runNode, step } from './run.mjs';

const parts = [
  {
    words: 'Building the server', out: 'dist', cwd: root,
    sources: ['src', 'migrations', 'package-lock.json', 'nest-cli.json', 'tsconfig.json', 'tsconfig.build.json', '.swcrc'],
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build'],
  },
  {
    words: 'Building the pages', out: 'web/dist', cwd: path.join(root, 'web'),
    sources: ['web', 'package-lock.json'],
    command: ['../node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    finish: () => compressFolder(path.join(root, 'web/dist')),
  },
];

/** Builds the parts whose sources changed in content since they were built, or all of them. */
export async function buildWhenNeeded({ isForced = false } = {}) {
  const stale = parts.map((part) => ({ ...part, hash: hashOf(part.sources) })).filter((part) => isForced || part.hash !== builtHash(part));
  if (stale.length === 0) return;
  await step(stale.map((part) => part.words).join(' · '), async () => {
    const codes = await Promise.all(stale.map(build));
    return codes.some((code) => code !== 0);
  });
}

/** The stamp is written last, so that a build that was broken off counts as none. */
async function build(part) {
  const code = await runNode(part.command, { cwd: part.cwd, isQuiet: true });
  if (code !== 0) return code;
  await part.finish?.();
  writeFileSync(stampOf(part), part.hash);
  return 0;
}

const stampOf = (part) => path.join(root, part.out, '.sources');
const builtHash = (part) => (existsSync(stampOf(part)) ? readFileSync(stampOf(part), 'utf8') : undefined);

function hashOf(sources) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(path.join(root, file))).update('\0');
  return hash.digest('hex');
}

function filesOf(source) {
  const place = path.join(root, source);
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [source];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => !['node_modules', 'dist'].includes(entry.name) && !/\.(spec|test)\.tsx?$/.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isFile() || entry.isDirectory() ? filesOf(path.join(source, entry.name)) : []));
}
