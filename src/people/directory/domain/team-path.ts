import { err, ok, type Result } from '../../../kernel/result.js';
import type { TeamNameError, TeamPathError } from './team.errors.js';

export const TEAM_NAME_MAX_LENGTH = 80;

/** A tree deeper than this is a mistake in a file, not an organization. */
export const TEAM_DEPTH_MAX = 12;

/** Names from the root down. Invariant: at least one, each as `parseTeamName` gives it. */
export type TeamPath = readonly string[];

/** Reads one team's name: white space becomes single spaces. */
export function parseTeamName(text: string): Result<string, TeamNameError> {
  const name = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (name === '') return err({ kind: 'team-name-missing' });
  if (name.length > TEAM_NAME_MAX_LENGTH) return err({ kind: 'team-name-too-long', length: name.length, most: TEAM_NAME_MAX_LENGTH });
  if (/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(name)) return err({ kind: 'team-name-unprintable' });
  return ok(name);
}

/** What two names must share to be one team among siblings: case doesn't tell teams apart. */
export function teamNameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** Key of a whole path, for maps. Names can't hold the separator, a control character. */
export function teamPathKey(path: TeamPath): string {
  return path.map(teamNameKey).join('\u0000');
}

/**
 * Reads `Company / Platform / SRE`. Names are parted by `/`, blanks around it don't count; `\/` is a slash inside a name and `\\` a backslash.
 * `formatTeamPath` is its inverse.
 */
export function parseTeamPath(text: string): Result<TeamPath, TeamPathError> {
  if (text.trim() === '') return err({ kind: 'team-path-missing' });
  const path: string[] = [];
  for (const part of splitUnescaped(text, '/')) {
    const name = parseTeamName(unescape(part));
    if (!name.ok) return err({ kind: 'team-path-invalid', text: text.trim(), reason: name.error });
    path.push(name.value);
  }
  return path.length > TEAM_DEPTH_MAX ? err({ kind: 'team-path-too-deep', depth: path.length, most: TEAM_DEPTH_MAX }) : ok(path);
}

/** Writes a path so that `parseTeamPath` reads it back. */
export function formatTeamPath(path: TeamPath): string {
  return path.map((name) => name.replace(/[\\/;]/g, '\\$&')).join(' / ');
}

/** Several paths in one cell, parted by `;` or line ends (`\;` is a semicolon inside a name). Empty parts don't count. */
export function parseTeamPathList(text: string): Result<readonly TeamPath[], TeamPathError> {
  const paths: TeamPath[] = [];
  for (const part of text.split(/\r?\n/).flatMap((line) => splitUnescaped(line, ';'))) {
    if (part.trim() === '') continue;
    const path = parseTeamPath(part);
    if (!path.ok) return path;
    paths.push(path.value);
  }
  return ok(paths);
}

function splitUnescaped(text: string, separator: string): string[] {
  const parts = [''];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index]!;
    if (character === '\\' && index + 1 < text.length) {
      parts[parts.length - 1] += character + text[index + 1]!;
      index += 1;
    } else if (character === separator) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function unescape(text: string): string {
  return text.replace(/\\([\\/;])/g, '$1');
}
