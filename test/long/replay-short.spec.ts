import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPublished } from '../../replay/check/check-published.js';
import { Checks } from '../../replay/check/checks.js';
import { play } from '../../replay/play.js';
import type { Played } from '../../replay/run.js';
import { lossesOf } from '../../replay/report/losses.js';
import { Progress } from '../../replay/report/progress.js';
import { smallTeams } from '../../replay/scenario/small-teams.js';
import { readSurvey } from '../../replay/survey/read-survey.js';
import type { TeamTrends } from '../../replay/doors/results.js';

/** The replay's shortened form; the whole of it is beside. */
const PEOPLE = 150;
const survey = path.resolve(import.meta.dirname, '../data/osmi/osmi-mental-health-in-tech-2014.csv');

describe(`${PEOPLE} real answers played through the public doors`, () => {
  let played: Played;

  beforeAll(async () => {
    const rows = readSurvey(readFileSync(survey, 'utf8')).slice(0, PEOPLE);
    played = await play(smallTeams(rows), new Progress({ write: () => undefined }));
  }, 480_000);

  it('are published as the file says, number by number', () => {
    expect(played.checks.mismatches).toEqual([]);
    const { counts } = played.checks;
    for (const kind of ['roster', 'units', 'invitations', 'interim results', 'headlines', 'details', 'participation', 'comments', 'nothing else shown', 'recount', 'access', 'doors'] as const) {
      expect([kind, (counts.get(kind) ?? 0) > 0]).toEqual([kind, true]);
    }
  });

  it('lose what the rules say, some of it in a team this small', () => {
    const occurred = lossesOf(played.round, played.expected).filter(({ times }) => times > 0).map(({ suppression }) => suppression);
    expect(occurred).toEqual(expect.arrayContaining(['team-is-no-unit', 'unit-passes-up', 'cell-discarded', 'driver-suppressed', 'comment-passes-up']));
  });

  it('would be found out if one published number were off by two tenths, or one thing more were shown', () => {
    const { root } = played.round.teams;
    const page = played.pages.get(root.key)!;
    const mismatches = (altered: TeamTrends): number => {
      const checks = new Checks();
      checkPublished(checks, root, altered, played.expected, played.ids);
      return checks.mismatches.length;
    };
    expect(mismatches(page)).toBe(0);
    const [first, ...others] = page.series;
    const off = (values: readonly (number | null)[]): (number | null)[] => values.map((value) => (value === null ? null : Math.round((value + 0.2) * 10) / 10));
    expect(mismatches({ ...page, series: [{ ...first!, headline: off(first!.headline) }, ...others] })).toBe(1);
    expect(mismatches({ ...page, series: [{ ...first!, n: first!.n.map((n) => (n === null ? null : n + 1)) }, ...others] })).toBe(1);
    expect(mismatches({ ...page, details: { ...page.details!, comments: [...page.details!.comments, { body: 'one too many', dated: '2026-03-06' }] } })).toBe(1);
  });
});
