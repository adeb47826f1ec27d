/**
 * The environment PostgreSQL's programs get: enough to run and nothing of ours. Passing this process's own on would
 * show its secrets to another user's processes, and PG* variables would change what they do.
 */
export function databaseEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}
