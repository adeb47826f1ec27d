import { navigationFor } from './navigation.js';

const nothing = { __typename: 'ViewerPermissions' as const, manageDirectory: false, managePulses: false, viewOutbox: false, viewResults: false, manageRoles: false, deleteSample: false, useCodeT: false, useHackWeek: false, organizeHackWeeks: false, useTalks: false, managePractices: false, seeOnCall: false, useReadingGroups: false };
const team = { __typename: 'Team' as const, id: 't', name: 'Checkout', path: ['Rain', 'Checkout'] };
const names = (can: Partial<typeof nothing>, rest: Partial<Parameters<typeof navigationFor>[0]> = {}, answersHere = false) =>
  navigationFor({ viewerCan: { ...nothing, ...can }, leads: [], seesWholeOrganization: false, ...rest }, answersHere).map(({ name }) => name);

describe('navigation', () => {
  it('shows everyone the pages that need no permission', () => {
    expect(names({})).toEqual(['home', 'people', 'changes', 'anonymity', 'settings']);
  });

  it('adds a page for each permission, and results only by theirs: an admin has none by being admin', () => {
    expect(names({ manageDirectory: true, managePulses: true, viewOutbox: true })).not.toContain('results');
    expect(names({ viewResults: true })).toContain('results');
    expect(names({ managePulses: true })).toEqual(expect.arrayContaining(['pulses', 'library']));
    expect(names({ viewOutbox: true })).toContain('outbox');
  });

  it('has Code T where it is on for the viewer, and no trace of it elsewhere', () => {
    expect(names({ useCodeT: true })).toEqual(['home', 'codeT', 'calendar', 'people', 'changes', 'anonymity', 'settings']);
    expect(names({ managePractices: true, seeOnCall: false })).not.toContain('codeT');
  });

  it('has hack weeks where they are on for the viewer, and no trace of them elsewhere', () => {
    expect(names({ useHackWeek: true })).toEqual(['home', 'hackWeek', 'people', 'changes', 'anonymity', 'settings']);
    expect(names({ managePractices: true })).not.toContain('hackWeek');
  });

  it('has talks where they are on for the viewer, and no trace of them elsewhere', () => {
    expect(names({ useTalks: true })).toEqual(['home', 'talks', 'people', 'changes', 'anonymity', 'settings']);
    expect(names({ managePractices: true })).not.toContain('talks');
  });

  it('has one’s own comments on a device that one answers on, whether any were written or not', () => {
    expect(names({}, {}, true)).toEqual(['home', 'people', 'myComments', 'changes', 'anonymity', 'settings']);
  });

  it('has a desk for leads and for viewers of the whole organization only', () => {
    expect(names({ viewResults: true })).not.toContain('desk');
    expect(names({}, { leads: [team] })).toContain('desk');
    expect(names({}, { seesWholeOrganization: true })).toContain('desk');
  });

  it('leads to rosters and the calendar of promises where there is something in them', () => {
    expect(names({})).not.toContain('calendar');
    expect(names({ useCodeT: true })).toEqual(expect.arrayContaining(['calendar', 'codeT']));
    expect(names({ seeOnCall: true })).toEqual(expect.arrayContaining(['calendar', 'onCall']));
  });
});
