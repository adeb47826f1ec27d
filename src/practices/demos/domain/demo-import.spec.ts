import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import type { PersonId } from '../../../kernel/ids.js';
import type { HackEntryId } from '../../hack-week/domain/entry.js';
import { withTyped } from './demo-draft.js';
import { readDemoFile, type DemoLine } from './demo-file.js';
import { planDemoImport, type KnownDemo, type PlannedLine } from './demo-import.js';
import { firstDraft } from './first-draft.js';

const people = new Map(['ada', 'bob', 'cyd'].map((name) => [`${name}@example.org`, { personId: name as PersonId, name }]));
const devpost = `Submission Title,Tagline,Video Demo Link,"""Try it out"" Links",Submitter Email,Team Member 1 Email,Built With,Mood
"Search, by voice",Say it,https://youtu.be/dQw4w9WgXcQ,"https://a.example, https://b.example",Ada@example.org,bob@example.org,"Rust, Speech",great
,no title,,,ada@example.org,,,
=HYPERLINK(1),Odd,,,zed@example.org,,,
"search,  BY voice",again,,,ada@example.org,,,`;

const lines = (csv: string): readonly DemoLine[] => {
  const file = readDemoFile(csv, {});
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return file.value.lines;
};

/** What there is after an import was taken over. */
function after(known: readonly KnownDemo[], plan: readonly PlannedLine[]): readonly KnownDemo[] {
  const changed = known.map((demo) => {
    const line = plan.find(({ entryId, kind }) => entryId === demo.entryId && kind !== 'left-out');
    return line ? { ...demo, members: [...demo.members, ...line.joining], draft: withTyped(demo.draft, line.typed) } : demo;
  });
  const added = plan.filter(({ kind }) => kind === 'new').map((line, index): KnownDemo => ({
    entryId: `new-${index}` as HackEntryId, number: known.length + index + 1, title: line.typed.title!, state: 'forming', members: line.joining,
    draft: withTyped(firstDraft({ title: line.typed.title!, oneLine: '', ownerId: line.joining[0]! }, line.joining), line.typed),
  }));
  return [...changed, ...added];
}

describe('a file of demos', () => {
  it('is read with the headers of others, and says what it doesn’t read', () => {
    const file = readDemoFile(devpost, {});
    expect(file.ok && { columns: file.value.columns, ignored: file.value.ignored }).toEqual({
      columns: { title: 'Submission Title', oneLine: 'Tagline', videoUrl: 'Video Demo Link', links: '"Try it out" Links', emails: 'Submitter Email, Team Member 1 Email', tags: 'Built With' }, ignored: ['Mood'],
    });
    expect(lines(devpost)[0]).toMatchObject({ title: 'Search, by voice', links: ['https://a.example', 'https://b.example'], emails: ['ada@example.org', 'bob@example.org'], tags: ['Rust', 'Speech'] });
    expect(readDemoFile('Titel;Zeile\nA;B', { title: 'Titel', oneLine: 'Zeile' })).toMatchObject({ ok: true, value: { lines: [{ title: 'A', oneLine: 'B' }] } });
  });

  it('is read without a column of titles, so that somebody can say which column has them', () => {
    expect(readDemoFile('mood,Team\ngreat,Tea', {})).toMatchObject({ ok: true, value: { ignored: ['mood', 'Team'], columns: {} } });
    expect(readDemoFile('mood,Team\ngreat,Tea', { title: 'Team' })).toMatchObject({ ok: true, value: { ignored: ['mood'], columns: { title: 'Team' }, lines: [{ title: 'Tea' }] } });
  });

  it.each([['', 'file-empty'], ['title\n"open', 'no-csv'], ['x'.repeat(2_000_001), 'too-large'], [`title\n${'a\n'.repeat(1001)}`, 'too-many-lines']])('is refused when it can’t be read (%#)', (csv, code) => {
    const file = readDemoFile(csv, {});
    expect(file.ok ? [] : file.error.map((problem) => problem.code)).toEqual([code]);
    expect(readDemoFile('title\nTea\n"open', {})).toMatchObject({ ok: false, error: [{ path: 'csv.3' }] });
    expect(readDemoFile('title\nA', { story: 'Nowhere' })).toMatchObject({ ok: false, error: [{ code: 'no-such-column' }] });
  });

  it('makes projects, leaves out what can’t be, and changes nothing the second time', () => {
    const plan = planDemoImport(lines(devpost), [], people);
    expect(plan.map(({ kind, problems }) => [kind, problems.map((problem) => problem.kind)])).toEqual([['new', []], ['left-out', ['no-title']], ['left-out', ['nobody-known', 'nobody']], ['left-out', ['twice']]]);
    const again = planDemoImport(lines(devpost), after([], plan), people);
    expect(again.map(({ kind }) => kind)).toEqual(['same', 'left-out', 'left-out', 'left-out']);
  });

  it('has done everything after once, whatever it says', () => {
    const cell = fc.oneof(fc.constantFrom('', 'Voice', 'voice ', 'Maps', 'https://a.example', "'=1", 'ada@example.org', 'bob@example.org cyd@example.org', '#1', '2'), fc.string({ maxLength: 8 }));
    fc.assert(fc.property(fc.array(fc.tuple(cell, cell, cell, cell, cell, cell), { maxLength: 6 }), (cells) => {
      const file = readDemoFile(stringify([['number', 'title', 'one line', 'video', 'links', 'emails'], ...cells]), {});
      if (!file.ok) return;
      const first = planDemoImport(file.value.lines, [], people);
      const second = planDemoImport(file.value.lines, after([], first), people);
      const taken = second.filter((_, index) => first[index]!.kind === 'new');
      // A number that a new project happens to get may mean it in the second round; titles never do.
      if (file.value.lines.every(({ number }) => number === null)) expect(taken.filter(({ kind }) => kind !== 'same')).toEqual([]);
    }));
  });
});
