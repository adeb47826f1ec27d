// npm run bench: every benchmark after the other. `npm run bench -- accept-answers` runs one.
import { spawnSync } from 'node:child_process';

const wanted = process.argv.slice(2);
const all = ['accept-answers', 'calendar', 'issue-passes', 'live', 'on-call-roster', 'read-trends', 'roster-import', 'seal-round', 'stage', 'start', 'talks'];
for (const name of all.filter((each) => wanted.length === 0 || wanted.includes(each))) {
  const { status } = spawnSync(process.execPath, ['--import', './scripts/lib/typescript.mjs', '--disable-warning=ExperimentalWarning', `bench/${name}.ts`], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
