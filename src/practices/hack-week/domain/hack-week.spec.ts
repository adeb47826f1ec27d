import { readEdition, type TypedEdition } from './edition-draft.js';
import { datesToCome, PHASE_FLAGS, phasesDue, type PhaseDates } from './edition-phase.js';
import { projectAbilities, type Standing } from './hack-week.policy.js';
import { answeredMail, digestMail, freezeMail } from './hack-week.mail.js';
import { sayMoment } from './hack-week-words.js';
import { readProject, readRoles, readWords } from './project-draft.js';
import { reminderDue } from './reminders.js';
import { suggestProjects } from './suggestions.js';

const typed: TypedEdition = { name: 'Hack week', startsOn: '2026-03-23', days: null, zone: null, ideasFrom: null, freezesAt: null, demosAt: null, ballotClosesAt: null, welcome: '', followsDates: true };
const read = (changes: Partial<TypedEdition>): ReturnType<typeof readEdition> => readEdition({ ...typed, ...changes }, { days: 7, zone: 'Europe/Berlin' });
const problems = (changes: Partial<TypedEdition>): readonly string[] => {
  const done = read(changes);
  return done.ok ? [] : done.error.map(({ path, code }) => `${path} ${code}`);
};

describe('an edition as it is typed', () => {
  it('is told every problem at once, those of its words and those of its moments', () => {
    expect(problems({ name: ' ', ideasFrom: '2026-03-24', freezesAt: new Date('2026-03-22T12:00:00Z'), demosAt: new Date('2026-03-21T12:00:00Z'), ballotClosesAt: new Date('2026-03-20T12:00:00Z') })).toEqual([
      'name length', 'ideasFrom after-start', 'freezesAt before-start', 'demosAt before-freeze', 'ballotClosesAt before-demos',
    ]);
  });

  it('freezes on its last day at noon and shows demos an hour later, also when the clocks change that day', () => {
    // The last day, 29 March 2026, is the one on which clocks in Berlin go from UTC+1 to UTC+2.
    expect(read({})).toMatchObject({ ok: true, value: { days: 7, zone: 'Europe/Berlin', freezesAt: new Date('2026-03-29T10:00:00Z'), demosAt: new Date('2026-03-29T11:00:00Z') } });
    expect(read({ freezesAt: new Date('2026-03-29T15:00:00Z') })).toMatchObject({ value: { demosAt: new Date('2026-03-29T15:00:00Z') } });
    expect(read({ demosAt: new Date('2026-03-29T08:00:00Z') })).toMatchObject({ value: { freezesAt: new Date('2026-03-29T08:00:00Z') } });
  });

  it('is refused with everything that is wrong with it', () => {
    expect(problems({ name: ' ', days: 31, zone: 'CET', startsOn: '2026-02-30', welcome: 'x'.repeat(10_001) })).toEqual(['name length', 'welcome length', 'days days-range', 'zone zone-unknown', 'startsOn day-unknown']);
    expect(problems({ ideasFrom: '2026-03-24' })).toEqual(['ideasFrom after-start']);
    expect(problems({ freezesAt: new Date('2026-03-22T22:00:00Z'), demosAt: new Date('2026-03-22T21:00:00Z') })).toEqual(['freezesAt before-start', 'demosAt before-freeze']);
    expect(problems({ demosAt: new Date('2026-06-30T00:00:00Z'), ballotClosesAt: new Date('2027-01-01T00:00:00Z') })).toEqual(['demosAt demos-too-late', 'ballotClosesAt ballot-too-late']);
    expect(problems({ ballotClosesAt: new Date('2026-03-29T11:00:00Z') })).toEqual(['ballotClosesAt before-demos']);
  });
});

const at = (day: number, hour = 0): Date => new Date(Date.UTC(2026, 2, day, hour));
const dates: PhaseDates = { phase: 'draft', followsDates: true, heldAt: null, ideasAt: at(1), startsAt: at(9), freezesAt: at(15, 12), demosAt: at(15, 13), ballotClosesAt: null };

describe('the dates of an edition', () => {
  it('move it on, through everything that was missed', () => {
    expect(phasesDue(dates, at(0, 23))).toEqual([]);
    expect(phasesDue(dates, at(1))).toEqual(['ideas']);
    expect(phasesDue(dates, at(10))).toEqual(['ideas', 'hacking']);
    expect(phasesDue({ ...dates, phase: 'hacking' }, at(20))).toEqual(['frozen', 'demos']);
    expect(phasesDue({ ...dates, phase: 'demos', ballotClosesAt: at(16) }, at(16))).toEqual(['tally']);
    expect(phasesDue({ ...dates, phase: 'tally' }, at(30))).toEqual([]);
  });

  it('leave a draft without a day for ideas alone, and one that follows no dates', () => {
    expect(phasesDue({ ...dates, ideasAt: null }, at(20))).toEqual([]);
    expect(phasesDue({ ...dates, followsDates: false }, at(20))).toEqual([]);
  });

  it('never undo the hand: what was due before it is spent, what comes later goes on', () => {
    const steppedBack: PhaseDates = { ...dates, phase: 'hacking', heldAt: at(15, 12) };
    expect(phasesDue({ ...steppedBack, heldAt: new Date(at(15, 12).getTime() + 60_000) }, at(15, 12.5))).toEqual([]);
    expect(phasesDue(steppedBack, at(15, 13))).toEqual(['frozen', 'demos']);
    expect(datesToCome(steppedBack).map(({ phase }) => phase)).toEqual(['demos']);
    expect(phasesDue({ ...dates, phase: 'frozen', heldAt: at(12) }, at(14))).toEqual([]);
  });
});

describe('what a phase allows', () => {
  it('stands in one table', () => {
    const say = ([phase, flags]: [string, object]): string => `${phase}: ${Object.entries(flags).filter(([, allowed]) => allowed === true).map(([flag]) => flag).join(' ')}`.trim();
    expect(Object.entries(PHASE_FLAGS).map(say)).toEqual([
      'draft:', 'ideas: canPropose canJoin canEditDemo', 'hacking: canPropose canJoin canEditDemo canSubmit', 'frozen:', 'demos: canVote', 'tally:', 'published: resultsVisible', 'archived: resultsVisible',
    ]);
  });

  const stranger: Standing = { phase: 'hacking', state: 'building', members: 2, asksFirst: false, isMember: false, isOwner: false, isOrganizer: false, hasAsked: false };
  const can = (changes: Partial<Standing>): string => Object.entries(projectAbilities({ ...stranger, ...changes })).filter(([, may]) => may).map(([ability]) => ability).join(' ');

  it('and what somebody may do with a project in another', () => {
    expect(can({})).toBe('join comment revive');
    expect(can({ asksFirst: true })).toBe('ask comment revive');
    expect(can({ asksFirst: true, hasAsked: true })).toBe('comment revive');
    expect(can({ isMember: true })).toBe('edit leave submit withdraw comment answerRequests revive');
    expect(can({ isMember: true, state: 'forming', phase: 'ideas' })).toBe('edit leave withdraw comment answerRequests revive');
    expect(can({ isMember: true, state: 'submitted', members: 1 })).toBe('edit submit withdraw comment answerRequests revive');
    expect(can({ isOwner: true, state: 'idea', members: 0 })).toBe('edit join withdraw remove comment answerRequests revive');
    expect(can({ isOwner: true })).toBe('edit join takeOff comment answerRequests revive');
    expect(can({ isMember: true, phase: 'frozen', state: 'submitted' })).toBe('withdraw comment revive');
    expect(can({ isMember: true, phase: 'tally', state: 'scheduled' })).toBe('comment revive');
    expect(can({ isOrganizer: true, phase: 'tally', state: 'scheduled' })).toBe('edit withdraw comment revive');
    expect(can({ isMember: true, phase: 'published', state: 'presented' })).toBe('comment revive');
    expect(can({ isOrganizer: true, phase: 'archived', state: 'withdrawn' })).toBe('revive');
  });
});

describe('texts of projects', () => {
  it('have tags in one spelling, each once', () => {
    expect(readWords([' #Machine   Learning ', 'machine learning', 'SQL', '', '#'])).toEqual(['machine learning', 'sql']);
  });

  it('are refused with everything that is wrong', () => {
    const done = readProject({ title: '', oneLine: 'x'.repeat(201), idea: 'x'.repeat(20_001), tags: [...Array.from({ length: 9 }, (_, index) => `tag ${index}`), 'y'.repeat(41)], asksFirst: false });
    expect(done.ok ? [] : done.error.map(({ path, code }) => `${path} ${code}`)).toEqual(['title length', 'oneLine length', 'idea length', 'tags too-many', 'tags length']);
    const roles = readRoles([{ id: null, title: ' ', skills: ['z'.repeat(41)], filledBy: null }]);
    expect(roles.ok ? [] : roles.error.map(({ path }) => path)).toEqual(['roles.0.title', 'roles.0.skills']);
  });
});

describe('suggestions', () => {
  it('begin with what asks for most of what is offered, then with what looks for most people, then with the newest', () => {
    const candidates = [
      { entryId: 'one', number: 1, tags: ['sql'], openRoles: [] }, { entryId: 'two', number: 2, tags: ['sql'], openRoles: [['drawing']] }, { entryId: 'three', number: 3, tags: [], openRoles: [['sql'], []] },
      { entryId: 'four', number: 4, tags: ['sql'], openRoles: [] }, { entryId: 'five', number: 5, tags: ['cooking'], openRoles: [] },
    ];
    expect(suggestProjects(['drawing', 'sql'], candidates, 10).map(({ candidate, skills }) => [candidate.entryId, skills])).toEqual([
      ['two', ['drawing', 'sql']], ['three', ['sql']], ['four', ['sql']], ['one', ['sql']],
    ]);
    expect(suggestProjects([], candidates, 10)).toEqual([]);
    expect(suggestProjects(['sql'], candidates, 2)).toHaveLength(2);
  });
});

describe('reminders of the freeze', () => {
  it.each([[25, null], [24, 24], [4, 24], [3, 3], [0.1, 3], [0, null], [-1, null]])('%d hours before it: %s', (hours, due) => {
    expect(reminderDue(at(15, 12), new Date(at(15, 12).getTime() - hours * 3_600_000))).toBe(due);
  });

  it('say what, when and where to submit, in the reader’s language', () => {
    const moment = sayMoment(at(15, 11), 'Europe/Berlin', 'de', at(14));
    const mail = freezeMail({ name: 'Ann', locale: 'de' }, [{ title: 'Karten', url: 'https://b.example/p/1' }], { hours: 24, moment });
    expect(mail.subject).toBe('Noch 24 Stunden: die Demo von „Karten“ ist nicht eingereicht');
    expect(mail.text).toContain('Am Sonntag, 15. März, 12:00 Uhr frieren die Demos ein.');
    expect(mail.text).toContain('https://b.example/p/1/demo');
    expect(freezeMail({ name: 'Ann', locale: 'en' }, [{ title: 'Maps', url: 'u' }], { hours: 3, moment: sayMoment(at(15, 11), 'UTC', 'en', at(14)) }).text).toContain('Demos freeze on Sunday 15 March, 11:00.');
  });

  it('and other mails count and quote without markup of their own', () => {
    expect(digestMail({ name: 'Ann', locale: 'en' }, [{ title: '<b>Maps</b>', url: 'u', comments: 1 }, { title: 'Pager', url: 'v', comments: 2 }])).toMatchObject({ subject: '3 new comments about your hack projects', html: expect.stringContaining('&lt;b&gt;Maps') });
    expect(answeredMail({ name: 'Ann', locale: 'de' }, { title: 'Karten', url: 'u' }, true).subject).toBe('Du bist bei „Karten“ dabei');
  });
});
