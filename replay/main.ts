import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { play } from './play.js';
import { lossesOf, lossTable, missing } from './report/losses.js';
import { resultTable } from './report/result-table.js';
import { Progress, seconds, type Output } from './report/progress.js';
import { count, table } from './report/table.js';
import type { Played } from './run.js';
import { companyTeams } from './scenario/company-teams.js';
import type { Scenario } from './scenario/scenario.js';
import { smallTeams } from './scenario/small-teams.js';
import { readSurvey } from './survey/read-survey.js';
import type { SurveyRow } from './survey/survey-row.js';

const USAGE = `Usage: npm run replay -- <csv> [--scenario companies|small-teams] [--rows <first so many>]`;
const MOST_MISMATCHES_SHOWN = 20;
const scenarios: Readonly<Record<string, (rows: readonly SurveyRow[]) => Scenario>> = { companies: companyTeams, 'small-teams': smallTeams };

/** What is played: the first `rows` people of a survey file, in one scenario or in both. */
export interface ReplayOptions {
  readonly file: string;
  readonly scenario?: string;
  readonly rows?: number;
}

/** Plays a survey file and prints what came of it. True when every published number is what the file says. */
export async function replay({ file, scenario, rows: most }: ReplayOptions, output: Output): Promise<boolean> {
  const started = performance.now();
  const progress = new Progress(output);
  const all = readSurvey(readFileSync(file, 'utf8'));
  const rows = all.slice(0, most);
  const isWhole = rows.length === all.length;
  progress.say(`${count(rows.length)} answers of ${path.basename(file)} (OSMI Mental Health in Tech Survey 2014, Open Sourcing Mental Illness, CC BY-SA 4.0)`);
  progress.say(`${count(rows.filter(({ comment }) => comment !== null).length)} comments, ${rows.filter(({ commentWasCut }) => commentWasCut).length} of them cut to 2,000 characters`);
  const wanted = Object.entries(scenarios).filter(([name]) => scenario === undefined || name === scenario).map(([, make]) => make(rows));
  let holds = true;
  for (const [index, draft] of wanted.entries()) {
    progress.say(`\n[${index + 1}/${wanted.length}] ${draft.title}`);
    const played = await play(draft, progress);
    holds = report(played, isWhole, progress) && holds;
  }
  progress.say(`\n${holds ? 'Everything published is what the file says.' : 'NOT everything published is what the file says.'} ${seconds(performance.now() - started)} in all.`);
  return holds;
}

/** Prints a played scenario; false when something doesn't fit. */
function report(played: Played, isWhole: boolean, progress: Progress): boolean {
  const { scenario, round, expected, checks } = played;
  const losses = lossesOf(round, expected);
  const absent = isWhole ? missing(scenario, losses) : [];
  const lines = [
    '', ...resultTable(played), '', ...lossTable(losses), '',
    ...table(['compared with the file', 'times'], [...checks.counts].map(([kind, times]) => [kind, count(times)]), [1]), '',
    ...played.verified.filter((line) => line.trim() !== '').slice(-1).map((line) => `  npm run verify: ${line}`),
    ...absent.map((suppression) => `  MISSING: nothing was lost by ${suppression}, which this scenario is there to show`),
    ...checks.mismatches.slice(0, MOST_MISMATCHES_SHOWN).map(({ kind, message }) => `  MISMATCH (${kind}): ${message}`),
    `  ${count(checks.total)} comparisons, ${checks.mismatches.length} mismatches`,
  ];
  for (const line of lines) progress.say(line);
  return checks.mismatches.length === 0 && absent.length === 0;
}

/** Runs the command; gives its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { scenario: { type: 'string' }, rows: { type: 'string' } } });
  const [file] = positionals;
  const rows = values.rows === undefined ? undefined : Number(values.rows);
  const isKnown = values.scenario === undefined || values.scenario in scenarios;
  if (!file || !isKnown || (rows !== undefined && !(Number.isInteger(rows) && rows > 0))) {
    console.error(USAGE);
    return 2;
  }
  try {
    return (await replay({ file, ...(values.scenario ? { scenario: values.scenario } : {}), ...(rows ? { rows } : {}) }, process.stdout)) ? 0 : 1;
  } catch (error) {
    console.error(`\nThe replay ended early: ${error instanceof Error ? error.stack : String(error)}`);
    return 1;
  }
}
