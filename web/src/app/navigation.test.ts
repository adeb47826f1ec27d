import { navigationFor } from './navigation.js';

const nothing = { __typename: 'ViewerPermissions' as const, manageDirectory: false, managePulses: false, viewOutbox: false, viewResults: false, manageRoles: false, deleteSample: false };
const names = (can: Partial<typeof nothing>) => navigationFor({ ...nothing, ...can }).map(({ name }) => name);

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
});
