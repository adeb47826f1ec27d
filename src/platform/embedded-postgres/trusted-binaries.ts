import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { StartFailure } from '../config/start-failure.js';
import { firstClosedFolder, type DatabaseIdentity } from './database-identity.js';
import { linkLibraries, type PostgresBinaries } from './platform-binaries.js';

/**
 * A folder of binaries that the database's user can reach and that nobody but root can change: the installed one
 * where it is so, otherwise a copy below `copies` (made once a version). An existing copy that somebody else could have
 * written to is refused, not repaired.
 */
export function trustedBinaries(binaries: PostgresBinaries, identity: DatabaseIdentity | undefined, copies: string): string {
  if (!identity) {
    linkLibraries(binaries.folder);
    return binaries.folder;
  }
  if (!firstClosedFolder(binaries.folder, identity) && !firstForeignEntry(binaries.folder)) {
    linkLibraries(binaries.folder);
    return binaries.folder;
  }
  const copy = path.join(copies, `postgres-${binaries.version}`);
  if (!existsSync(copy)) makeCopy(binaries.folder, copy);
  const foreign = firstForeignEntry(copy);
  if (foreign) throw new StartFailure(`PostgreSQL's programs in ${copy} are not safe to run: ${foreign} does not belong to root, or others may write to it. Remove ${copy} and start again.`);
  return copy;
}

function makeCopy(source: string, copy: string): void {
  const unfinished = `${copy}.${process.pid}`;
  mkdirSync(path.dirname(copy), { recursive: true, mode: 0o755 });
  cpSync(source, unfinished, { recursive: true, verbatimSymlinks: true });
  linkLibraries(unfinished);
  for (const entry of tree(unfinished)) {
    const { mode } = lstatSync(entry);
    if (!lstatSync(entry).isSymbolicLink()) chmodSync(entry, (mode | 0o444 | (mode & 0o100 ? 0o111 : 0)) & 0o755);
  }
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

/** The first file or folder in `folder` or on the way to it that someone other than root could replace or change. */
export function firstForeignEntry(folder: string): string | undefined {
  for (let above = path.dirname(path.resolve(folder)); ; above = path.dirname(above)) {
    const { uid, mode } = lstatSync(above);
    const sticky = (mode & 0o1000) !== 0;
    if (uid !== 0 || ((mode & 0o022) !== 0 && !sticky)) return above;
    if (above === path.dirname(above)) break;
  }
  return tree(folder).find((entry) => {
    const stats = lstatSync(entry);
    return stats.uid !== 0 || (!stats.isSymbolicLink() && (stats.mode & 0o022) !== 0);
  });
}

function tree(folder: string): string[] {
  return [folder, ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name))];
}
