import fc from 'fast-check';
import { applyRosterPlan } from './roster-apply.js';
import { readRosterFile } from './roster-file.js';
import { confirmLeavers, isEmptyPlan, planRosterImport } from './roster-import.js';
import type { BadLineCode } from './roster-import.errors.js';
import type { RosterPerson, RosterPlan, RosterState } from './roster-plan.js';
import { formatTeamPath, teamPathKey } from './team-path.js';

const TEAMS = [
  { id: 't-firma', parentId: null, name: 'Firma' }, { id: 't-plat', parentId: 't-firma', name: 'Platform' }, { id: 't-sre', parentId: 't-plat', name: 'SRE' },
];
const person = (name: string, change: Partial<RosterPerson> = {}): RosterPerson => ({
  id: `p-${name}`, email: `${name}@x.org`, name, timeZone: 'Europe/Berlin', locale: 'de', startedOn: null, isActive: true, teamId: 't-sre', leadsTeamIds: [], ...change,
});
const state = (...people: RosterPerson[]): RosterState => ({ teams: TEAMS, people, defaults: { timeZone: 'Europe/Berlin', locale: 'de' } });

function planOf(text: string, before: RosterState, fullRoster = false): RosterPlan {
  const file = readRosterFile(new TextEncoder().encode(text));
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return planRosterImport(file.value, before, { fullRoster });
}

function ids(): () => string {
  let next = 0;
  return () => `new-${(next += 1)}`;
}

const HEADER = 'email,name,team path\n';

describe('planning a roster import', () => {
  it('adds who is new and makes the teams on the way', () => {
    const plan = planOf(`${HEADER}Kim@X.org, Kim  Lee ,Firma / Apps / Web\n`, state());
    expect(plan.added).toEqual([{
      line: 2, personId: null, email: 'kim@x.org', name: 'Kim Lee', teamPath: ['Firma', 'Apps', 'Web'], timeZone: 'Europe/Berlin', locale: 'de', startedOn: null,
    }]);
    expect(plan.teamsCreated).toEqual([['Firma', 'Apps'], ['Firma', 'Apps', 'Web']]);
  });

  it('changes, moves, and counts who stays as they are', () => {
    const before = state(person('a'), person('b'), person('c', { teamId: 't-plat', startedOn: '2020-01-01' }));
    const plan = planOf('email,name,team path,time_zone,locale,started_on\na@x.org,a,firma/PLATFORM/sre,,,\nb@x.org,Bea,Firma / Platform,asia/tokyo,EN,2024-02-29\nc@x.org,c,Firma / Platform,,,\n', before);
    expect(plan).toMatchObject({ lines: 3, unchanged: 2, added: [], left: [], badLines: [], teamsCreated: [], mustTypeLeavers: null });
    expect(plan.changed).toEqual([{ line: 3, personId: 'p-b', email: 'b@x.org', name: 'Bea', changes: [
      { field: 'name', from: 'b', to: 'Bea' }, { field: 'time_zone', from: 'Europe/Berlin', to: 'Asia/Tokyo' },
      { field: 'locale', from: 'de', to: 'en' }, { field: 'started_on', from: null, to: '2024-02-29' },
    ] }]);
    expect(plan.moved).toEqual([{ line: 3, personId: 'p-b', email: 'b@x.org', name: 'Bea', fromPath: ['Firma', 'Platform', 'SRE'], toPath: ['Firma', 'Platform'] }]);
  });

  it('moves who is in no team into one', () => {
    expect(planOf(`${HEADER}a@x.org,a,Firma\n`, state(person('a', { teamId: null }))).moved).toEqual([expect.objectContaining({ fromPath: null, toPath: ['Firma'] })]);
  });

  it('takes back who had left, under the old id and with the old settings', () => {
    const former = person('a', { isActive: false, teamId: null, timeZone: 'Asia/Tokyo', startedOn: '2019-05-01' });
    expect(planOf(`${HEADER}a@x.org,a,Firma\n`, state(former)).added).toEqual([expect.objectContaining({ personId: 'p-a', timeZone: 'Asia/Tokyo', startedOn: '2019-05-01' })]);
  });

  it('leaves absent people alone unless the file is the full roster', () => {
    const before = state(person('a'), person('b'));
    expect(planOf(`${HEADER}a@x.org,a,Firma / Platform / SRE\n`, before).left).toEqual([]);
    const full = planOf(`${HEADER}a@x.org,a,Firma / Platform / SRE\n`, before, true);
    expect(full.left).toEqual([{ personId: 'p-b', email: 'b@x.org', name: 'b', teamPath: ['Firma', 'Platform', 'SRE'] }]);
  });

  it('asks for the number of leavers above ten in a hundred', () => {
    const people = Array.from({ length: 20 }, (_, index) => person(`p${index}`));
    const without = (count: number): string => HEADER + people.slice(count).map(({ email, name }) => `${email},${name},Firma / Platform / SRE\n`).join('');
    expect(planOf(without(2), state(...people), true)).toMatchObject({ mustTypeLeavers: null, left: { length: 2 } });
    const plan = planOf(without(3), state(...people), true);
    expect(plan.mustTypeLeavers).toBe(3);
    expect(confirmLeavers(plan, null)).toEqual({ ok: false, error: { kind: 'leavers-not-confirmed', leavers: 3 } });
    expect(confirmLeavers(plan, 2).ok).toBe(false);
    expect(confirmLeavers(plan, 3).ok).toBe(true);
    expect(confirmLeavers(planOf(without(2), state(...people), true), null).ok).toBe(true);
  });

  it('never counts somebody as having left whose line can\'t be used', () => {
    const plan = planOf('email,name,team path,time_zone\nA@x.org,a,Firma,Mars\nb@x.org,b,Firma,\n', state(person('a'), person('b')), true);
    expect(plan.left).toEqual([]);
    expect(plan.badLines.map(({ code }) => code)).toEqual(['time-zone-unknown']);
  });

  it('sets leads by the whole cell where the column exists, and not at all where it doesn\'t', () => {
    const before = state(person('a', { leadsTeamIds: ['t-sre'] }), person('b'));
    expect(planOf(`${HEADER}a@x.org,a,Firma / Platform / SRE\n`, before).leadChanges).toEqual([]);
    const plan = planOf('email,name,team path,lead_of\na@x.org,a,Firma / Platform / SRE,\nb@x.org,b,Firma / Platform / SRE,firma/platform/sre; Firma / Apps\nc@x.org,C,Firma / Apps,\n', before);
    expect(plan.leadChanges).toEqual([
      { teamPath: ['Firma', 'Platform', 'SRE'], email: 'a@x.org', becomesLead: false },
      { teamPath: ['Firma', 'Platform', 'SRE'], email: 'b@x.org', becomesLead: true },
      { teamPath: ['Firma', 'Apps'], email: 'b@x.org', becomesLead: true },
    ]);
    expect(plan.unchanged).toBe(0);
  });

  it('takes the lead from who leaves', () => {
    const plan = planOf(`${HEADER}b@x.org,b,Firma / Platform / SRE\n`, state(person('a', { leadsTeamIds: ['t-plat'] }), person('b')), true);
    expect(plan.leadChanges).toEqual([{ teamPath: ['Firma', 'Platform'], email: 'a@x.org', becomesLead: false }]);
  });

  it.each<[BadLineCode, string]>([
    ['wrong-number-of-cells', 'x@x.org,X,Firma'],
    ['email-missing', ',X,Firma,,,,'],
    ['email-invalid', 'x.org,X,Firma,,,,'],
    ['email-invalid', 'x@y@x.org,X,Firma,,,,'],
    ['email-invalid', 'x@localhost,X,Firma,,,,'],
    ['email-invalid', 'Kim <x@x.org>,X,Firma,,,,'],
    ['email-twice', 'OK@x.org,X,Firma,,,,'],
    ['name-missing', 'x@x.org,,Firma,,,,'],
    ['name-invalid', `x@x.org,${'x'.repeat(121)},Firma,,,,`],
    ['name-invalid', 'x@x.org,Erased Person,Firma,,,,'],
    ['team-path-missing', 'x@x.org,X,,,,,'],
    ['team-path-invalid', 'x@x.org,X,Firma // SRE,,,,'],
    ['team-path-invalid', `x@x.org,X,${'a/'.repeat(12)}a,,,,`],
    ['lead-of-invalid', 'x@x.org,X,Firma,Firma / ,,,'],
    ['lead-of-unknown', 'x@x.org,X,Firma,Firma / Nowhere,,,'],
    ['time-zone-unknown', 'x@x.org,X,Firma,,+02:00,,'],
    ['locale-unknown', 'x@x.org,X,Firma,,,fr,'],
    ['started-on-invalid', 'x@x.org,X,Firma,,,,2026-02-30'],
    ['started-on-invalid', 'x@x.org,X,Firma,,,,01.02.2026'],
  ])('leaves out a line with %s: %s', (code, line) => {
    const plan = planOf(`email,name,team path,lead_of,time_zone,locale,started_on\nok@x.org,Ok,Firma,,,,\n${line}\n`, state());
    expect(plan.badLines).toEqual([{ line: 3, code, message: { en: expect.stringMatching(/\.$/) as string, de: expect.stringMatching(/\.$/) as string }, raw: expect.any(String) as string }]);
    expect(plan.added.map(({ email }) => email)).toEqual(['ok@x.org']);
    expect(plan.teamsCreated).toEqual([]);
  });

  it('makes no team for a line that it leaves out, and knows none from it', () => {
    const plan = planOf('email,name,team path,lead_of\na@x.org,A,Firma / New,Firma / Nowhere\nb@x.org,B,Firma,Firma / New\nc@x.org,C,Firma,\n', state());
    expect(plan.badLines.map(({ line, code }) => [line, code])).toEqual([[2, 'lead-of-unknown'], [3, 'lead-of-unknown']]);
    expect(plan.added.map(({ email }) => email)).toEqual(['c@x.org']);
    expect(plan.teamsCreated).toEqual([]);
  });

  it('spells a new team as its first line does', () => {
    const plan = planOf(`${HEADER}a@x.org,A,Firma / Web\nb@x.org,B,FIRMA / WEB\n`, state());
    expect(plan.teamsCreated).toEqual([['Firma', 'Web']]);
    expect(plan.added.map(({ teamPath }) => teamPath)).toEqual([['Firma', 'Web'], ['Firma', 'Web']]);
  });
});

describe('any roster import', () => {
  const names = fc.constantFrom('Firma', 'firma', 'Apps', 'Web', 'A/B', 'C;D', 'Back\\slash', 'SRE');
  const path = fc.array(names, { minLength: 1, maxLength: 3 }).map(formatTeamPath);
  const record = fc.record({
    email: fc.constantFrom('a@x.org', 'B@x.org', 'b@X.org', 'c@x.org', 'd@x.org', 'bad', ''), name: fc.constantFrom('Ann', 'Bo', 'Cy  Do', ''), 'team path': path,
    lead_of: fc.array(path, { maxLength: 2 }).map((paths) => paths.join(';')), time_zone: fc.constantFrom('', 'UTC', 'asia/kolkata', 'nowhere'),
    locale: fc.constantFrom('', 'en', 'de-AT', 'fr'), started_on: fc.constantFrom('', '2024-02-29', '2023-02-29'),
  });
  const files = fc.record({ records: fc.array(record, { minLength: 1, maxLength: 12 }), optional: fc.subarray(['lead_of', 'time_zone', 'locale', 'started_on'] as const) });
  const people = fc.uniqueArray(fc.constantFrom('a', 'b', 'e', 'f'), { maxLength: 4 }).chain((chosen) => fc.tuple(...chosen.map((name) =>
    fc.record({ isActive: fc.boolean(), teamId: fc.constantFrom('t-firma', 't-plat', 't-sre'), leads: fc.subarray(['t-plat', 't-sre']) })
      .map(({ isActive, teamId, leads }) => person(name, isActive ? { teamId, leadsTeamIds: leads } : { isActive, teamId: null })))));

  const textOf = ({ records, optional }: { records: readonly Record<string, string>[]; optional: readonly string[] }): string => {
    const columns = ['email', 'name', 'team path', ...optional];
    return [columns, ...records.map((entry) => columns.map((column) => `"${entry[column]!}"`))].map((cells) => cells.join(',')).join('\n');
  };

  it('does nothing more when it is planned again after it was applied', () => {
    fc.assert(fc.property(files, people, fc.boolean(), (file, roster, fullRoster) => {
      const before = state(...roster);
      const text = textOf(file);
      const plan = planOf(text, before, fullRoster);
      const after = applyRosterPlan(before, plan, ids());
      const again = planOf(text, after, fullRoster);
      expect(isEmptyPlan(again)).toBe(true);
      expect(again.badLines).toEqual(plan.badLines);
      expect(again.mustTypeLeavers).toBeNull();
      expect(again.unchanged + again.badLines.length).toBe(again.lines);
    }), { numRuns: 150 });
  });

  it('accounts for every line, and ends nobody unless the file is the full roster', () => {
    fc.assert(fc.property(files, people, fc.boolean(), (file, roster, fullRoster) => {
      const before = state(...roster);
      const plan = planOf(textOf(file), before, fullRoster);
      const touched = new Set([...plan.changed, ...plan.moved].map(({ line }) => line));
      const leadOnly = plan.lines - plan.unchanged - plan.added.length - plan.badLines.length - touched.size;
      expect(leadOnly).toBeGreaterThanOrEqual(0);
      expect(leadOnly).toBeLessThanOrEqual(plan.leadChanges.length);
      const after = applyRosterPlan(before, plan, ids());
      const active = after.people.filter(({ isActive }) => isActive);
      const activeBefore = before.people.filter(({ isActive }) => isActive).length;
      expect(active.length).toBe(activeBefore + plan.added.length - plan.left.length);
      if (!fullRoster) expect(plan.left).toEqual([]);
      expect(new Set(after.people.map(({ email }) => email)).size).toBe(after.people.length);
      expect(new Set(plan.teamsCreated.map(teamPathKey)).size).toBe(plan.teamsCreated.length);
      for (const { teamId } of active) expect(after.teams.some(({ id }) => id === teamId)).toBe(true);
    }), { numRuns: 150 });
  });

  /** A file's plan on an empty directory and on the one it made, and how often they looked at a line's cells and at a person's address. */
  function looksAt(people: number): { added: number; unchanged: number; cells: number; addresses: number } {
    const lines = Array.from({ length: people }, (_, index) => `person${index}@x.org,Person ${index},"Firma / Division ${index % 20} / Team ${index % 500}",,${index % 2 ? 'Europe/Berlin' : 'Asia/Kolkata'},en,2020-01-01`);
    const file = readRosterFile(new TextEncoder().encode(['email,name,team path,lead_of,time_zone,locale,started_on', ...lines].join('\n')));
    if (!file.ok) throw new Error(JSON.stringify(file.error));
    let [cells, addresses] = [0, 0];
    const rows = file.value.rows.map((row) => ({ ...row, get cells() { cells += 1; return row.cells; } }));
    const plan = planRosterImport({ ...file.value, rows }, state(), { fullRoster: true });
    const after = applyRosterPlan(state(), plan, ids());
    const watched = after.people.map((one) => ({ ...one, get email() { addresses += 1; return one.email; } }));
    const again = planRosterImport({ ...file.value, rows }, { ...after, people: watched }, { fullRoster: true });
    return { added: plan.added.length, unchanged: again.unchanged, cells, addresses };
  }

  it('looks at each line and each person as often in a file of 10,000 lines as in one of 1,000', () => {
    const [few, many] = [looksAt(1000), looksAt(10_000)];
    expect(few).toMatchObject({ added: 1000, unchanged: 1000 });
    expect(many).toEqual({ added: 10_000, unchanged: 10_000, cells: 10 * few.cells, addresses: 10 * few.addresses });
    expect(few.cells).toBeGreaterThanOrEqual(2000);
    expect(few.addresses).toBeGreaterThanOrEqual(1000);
  });
});
