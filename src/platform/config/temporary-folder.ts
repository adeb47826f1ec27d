import { realpathSync } from 'node:fs';
import path from 'node:path';

/** Whether `folder` lies in one of the temporary ones, also by way of a symbolic link. It need not exist yet. */
export function isTemporary(folder: string, temporaryFolders: readonly string[]): boolean {
  const target = realFolder(folder);
  return temporaryFolders.map(realFolder).some((temporary) => target === temporary || target.startsWith(`${temporary}${path.sep}`));
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    const parent = path.dirname(folder);
    return parent === folder ? folder : path.join(realFolder(parent), path.basename(folder));
  }
}
