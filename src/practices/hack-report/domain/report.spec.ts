import fc from 'fast-check';
import type { PersonId, TeamId } from '../../../kernel/ids.js';
import { isAnswerable, outcomeState, OUTCOME_DAYS } from './outcome.js';
import { editionReport, type ReportFacts, type ReportProject } from './report.js';
import { addDays } from '../../../kernel/calendar-date.js';

const person = (n: number): PersonId => `person-${n}` as PersonId;
const facts: fc.Arbitrary<ReportFacts> = fc.record({
  people: fc.array(fc.record({ team: fc.option(fc.nat(3)), isNewcomer: fc.boolean() }), { minLength: 12, maxLength: 12 })
    .map((people) => people.map(({ team, isNewcomer }, index) => ({ personId: person(index), teamId: team === null ? null : (`team-${team}` as TeamId), isNewcomer }))),
  projects: fc.array(fc.record({
    state: fc.constantFrom('forming', 'building', 'submitted', 'scheduled', 'presented', 'no-show'),
    people: fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 4 }).map((ids) => ids.map(person)),
    isRemote: fc.boolean(),
    stageMs: fc.option(fc.nat(600_000)),
    outcomes: fc.uniqueArray(fc.tuple(fc.constantFrom(...OUTCOME_DAYS), fc.constantFrom('shipped' as const, 'parked' as const)), { selector: ([at]) => at }).map((pairs) => new Map(pairs)),
  }).map(({ isRemote, ...project }): ReportProject => ({ ...project, presenters: [{ personId: project.people[0]!, isRemote }] })), { maxLength: 10 }),
  ballots: fc.option(fc.nat(200)),
});

describe('the report of an edition', () => {
  it('agrees with counting by hand', () => {
    fc.assert(fc.property(facts, (given) => {
      const report = editionReport(given);
      const involved = given.people.filter(({ personId }) => given.projects.some(({ people }) => people.includes(personId)));
      const hasStage = given.projects.some(({ state }) => ['presented', 'scheduled', 'no-show'].includes(state));
      const shown = given.projects.filter(({ state }) => state === (hasStage ? 'presented' : 'submitted'));
      let crossTeam = 0;
      for (const { people } of given.projects) {
        const teams = people.map((id) => given.people.find(({ personId }) => personId === id)!.teamId).filter((team) => team !== null);
        if (teams.some((team) => team !== teams[0])) crossTeam += 1;
      }
      expect(report).toMatchObject({
        people: involved.length, newcomers: involved.filter(({ isNewcomer }) => isNewcomer).length, teams: new Set(involved.map(({ teamId }) => teamId).filter((team) => team !== null)).size,
        projects: given.projects.length, crossTeamProjects: crossTeam, demos: shown.length, ballots: given.ballots,
        remotePresenters: new Set(shown.flatMap(({ presenters }) => presenters.filter(({ isRemote }) => isRemote).map(({ personId }) => personId))).size,
      });
      for (const at of OUTCOME_DAYS) {
        const counts = report.outcomes.filter((line) => line.at === at);
        expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(shown.length);
        expect(counts.find(({ outcome }) => outcome === 'unknown')!.count).toBe(shown.filter(({ outcomes }) => !outcomes.has(at)).length);
      }
    }));
  });

  it('counts nobody where there is nothing', () => {
    expect(editionReport({ people: [], projects: [], ballots: null })).toMatchObject({ people: 0, teams: 0, projects: 0, demos: 0, stageMinutes: 0 });
  });
});

describe('what became of a project', () => {
  const demosOn = '2026-03-06';
  const open = { demosOn, isAsked: false, isAnswered: false };
  it.each([[0, 'not-due', 'not-due'], [29, 'not-due', 'not-due'], [30, 'due', 'not-due'], [89, 'due', 'not-due'], [90, 'lapsed', 'due'], [179, 'lapsed', 'due'], [180, 'lapsed', 'lapsed']] as const)(
    '%i days after the demos is %s at 30 and %s at 90', (passed, at30, at90) => {
      const today = addDays(demosOn, passed);
      expect([outcomeState(30, open, today), outcomeState(90, open, today)]).toEqual([at30, at90]);
      expect([isAnswerable(30, demosOn, today), isAnswerable(90, demosOn, today)]).toEqual([at30 === 'due', at90 === 'due']);
    },
  );
  it('is asked once, and an answer stays an answer', () => {
    expect(outcomeState(30, { ...open, isAsked: true }, addDays(demosOn, 40))).toBe('asked');
    expect(outcomeState(30, { ...open, isAsked: true }, addDays(demosOn, 100))).toBe('lapsed');
    expect(outcomeState(30, { ...open, isAnswered: true }, addDays(demosOn, 100))).toBe('answered');
  });
  it('is never asked for both days at once', () => {
    fc.assert(fc.property(fc.nat(400), (passed) => OUTCOME_DAYS.filter((at) => isAnswerable(at, demosOn, addDays(demosOn, passed))).length <= 1));
  });
});
