import { writtenSample, type SampleWorld } from '../support/sample-world.js';

describe('Code T and rosters of the sample organization', () => {
  let sample: SampleWorld;
  const counts = async (sql: string): Promise<Record<string, number>> => Object.fromEntries((await sample.query<{ key: string; n: number }>(sql)).map(({ key, n }) => [key, n]));

  beforeAll(async () => {
    sample = await writtenSample();
  });
  afterAll(() => sample.close(), 60_000);

  it('have two rosters that are fresh, with one name that nobody knows', async () => {
    expect(sample.ready).toBe(true);
    const client = await sample.as(sample.memberId);
    const { onCall } = await client.data<{ onCall: { teams: { team: { name: string }; now: { role: string; person: object | null }[]; health: { state: string; unmatched: number } }[] } }>(
      '{ onCall(input: {}) { teams { team { name } now { role person { name } } health { state unmatched } } } }');
    expect(onCall.teams.map(({ team, now, health }) => [team.name, now.map(({ role }) => role), health])).toEqual([
      ['Infrastructure', ['primary', 'secondary'], { state: 'FRESH', unmatched: 1 }], ['Mobile', ['primary', 'secondary'], { state: 'FRESH', unmatched: 0 }],
    ]);
    expect(onCall.teams.every(({ now }) => now.every(({ person }) => person !== null))).toBe(true);
  });

  it('have days of every kind over thirty weeks, none of them over a shift', async () => {
    const days = await counts('select state as key, count(*)::int as n from code_t_day group by 1');
    expect(Object.keys(days).sort()).toEqual(expect.arrayContaining(['booked', 'cancelled', 'displaced', 'lost', 'partly', 'taken', 'unknown']));
    expect(days['taken']!).toBeGreaterThan(30);
    expect(days['taken']! / (days['taken']! + days['lost']! + days['unknown']!)).toBeGreaterThan(0.6);
    const [span] = await sample.query<{ weeks: number }>('select (max(day) - min(day)) / 7 as weeks from code_t_day');
    expect(span!.weeks).toBeGreaterThanOrEqual(28);
    expect(await sample.query(`select 1 from commitment a join commitment b on a.person_id = b.person_id and a.kind = 'code-t' and b.kind = 'shift' and a.span && b.span
      where a.state = 'active' and b.state = 'active' and a.is_blocking and b.is_blocking`)).toEqual([]);
  });

  it('have projects that went somewhere and presentations that somebody else confirmed', async () => {
    const [presentations, projects] = [await counts('select state as key, count(*)::int as n from code_t_presentation group by 1'), await counts('select state as key, count(*)::int as n from code_t_project group by 1')];
    expect(presentations['given']!).toBeGreaterThan(8);
    expect(projects['active']!).toBeGreaterThan(5);
    expect((projects['shipped'] ?? 0) + (projects['adopted'] ?? 0) + (projects['parked'] ?? 0)).toBeGreaterThan(3);
    expect(await sample.query('select 1 from code_t_presentation where confirmed_by = presenter_id')).toEqual([]);
  });

  it('never have a fourth day without a presentation', async () => {
    const byPerson = await sample.query<{ days: number }>(`
      select count(*)::int as days from code_t_day d
       where d.state in ('booked', 'unknown', 'taken', 'partly') and not exists (select from code_t_presentation p where p.presenter_id = d.person_id and p.state in ('scheduled', 'presented', 'given') and p.day >= d.day)
       group by d.person_id`);
    expect(byPerson.length).toBeGreaterThan(0);
    for (const { days } of byPerson) expect(days).toBeLessThanOrEqual(3);
  });

  it('leave the visitors\' member a day to look forward to', async () => {
    const client = await sample.as(sample.memberId);
    const from = sample.app.clock.now().toISOString().slice(0, 10);
    const to = new Date(sample.app.clock.now().getTime() + 50 * 86_400_000).toISOString().slice(0, 10);
    const { codeTCalendar } = await client.data<{ codeTCalendar: { isOn: boolean; days: { state: string }[] } }>('query ($input: CodeTCalendarInput!) { codeTCalendar(input: $input) { isOn days { state } } }', { input: { from, to } });
    expect(codeTCalendar.isOn).toBe(true);
    expect(codeTCalendar.days.some(({ state }) => state === 'BOOKED')).toBe(true);
  });
});
