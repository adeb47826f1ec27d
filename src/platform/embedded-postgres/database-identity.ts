import { statSync } from 'node:fs';
import path from 'node:path';

/** The user and group that PostgreSQL runs as. */
export interface DatabaseIdentity {
  readonly uid: number;
  readonly gid: number;
}

/**
 * PostgreSQL refuses to run as root. `nobody` is the one unprivileged user that every system has (initdb needs an
 * entry in the password file). The group is one that no account has: other programs also run as nobody, and without
 * this group they can neither enter the database's folder nor trace its processes.
 */
const unprivileged: DatabaseIdentity = { uid: 65534, gid: 64127 };

/** Who PostgreSQL must run as, or undefined when this process is an ordinary user and runs it as itself. */
export function databaseIdentity(): DatabaseIdentity | undefined {
  return process.getuid?.() === 0 ? unprivileged : undefined;
}

/** The first folder on the way to `target` that `identity` may not pass through, if any. */
export function firstClosedFolder(target: string, identity: DatabaseIdentity): string | undefined {
  const closed: string[] = [];
  for (let folder = path.resolve(target); ; folder = path.dirname(folder)) {
    const stats = statSync(folder, { throwIfNoEntry: false });
    if (stats) {
      const bit = stats.uid === identity.uid ? 0o100 : stats.gid === identity.gid ? 0o010 : 0o001;
      if ((stats.mode & bit) === 0) closed.push(folder);
    }
    if (folder === path.dirname(folder)) return closed.at(-1);
  }
}
