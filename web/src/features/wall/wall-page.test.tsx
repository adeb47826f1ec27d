import { jest } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import type { TeamGlanceQuery } from '../../lib/graphql/generated.js';
import { renderPage } from '../../testing/render.js';
import { adminViewer, fakeServer, type FakeServer } from '../../testing/server.js';
import { overviewOf, round, seriesOf, signalOf } from '../../testing/trends.js';
import { WallPage } from './wall-page.js';

const trends = (id: string, headline: number): NonNullable<TeamGlanceQuery['teamTrends']> => ({
  __typename: 'TeamTrends', revision: 'x', team: { __typename: 'Team', id, name: id, path: ['Rain', id], directCount: 8, totalCount: 8, parent: null }, pooledElsewhere: null, pulses: [], rounds: [round(1)],
  series: [seriesOf(['FINAL'], [headline], { signal: signalOf('CALM') })],
});

/** Lets answers arrive, and time pass. */
const pass = (milliseconds: number): Promise<void> => act(async () => { await jest.advanceTimersByTimeAsync(milliseconds); });

describe('the wall', () => {
  let state: { revision: string; headline: number; teams: string[] };
  let server: FakeServer;
  const show = async (viewer = adminViewer): Promise<void> => {
    state = { revision: 'v1', headline: 60, teams: ['Checkout', 'Mobile'] };
    server = fakeServer({
      Overview: () => ({ organizationOverview: { ...overviewOf(state.teams.map((id) => ({ id }))), revision: state.revision } }),
      TeamGlance: ({ input }) => ({ teamTrends: trends(String(input['teamId']), state.headline) }),
    });
    await renderPage(server.around(<WallPage />), { viewer });
    await pass(50);
  };
  const asked = (operation: string): number => server.sent.filter((one) => one.operation === operation).length;
  const value = (): string | null | undefined => document.querySelector('.wall-value')?.textContent;

  beforeEach(() => {
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'performance'] });
    window.matchMedia = (query) => ({ matches: false, media: query, onchange: null, addEventListener: () => undefined, removeEventListener: () => undefined, addListener: () => undefined, removeListener: () => undefined, dispatchEvent: () => false });
  });
  afterEach(() => jest.useRealTimers());

  it('shows a release at once, of the team that stands there, without turning', async () => {
    await show();
    expect([screen.getByRole('heading', { level: 1 }).textContent, value()]).toEqual(['Checkout', '60']);
    state = { ...state, revision: 'v2', headline: 71 };
    act(() => server.tell({ overviewChanged: { __typename: 'OverviewChange', revision: 'v2' } }));
    await pass(50);
    expect([screen.getByRole('heading', { level: 1 }).textContent, value()]).toEqual(['Checkout', '71']);
    expect([asked('Overview'), asked('TeamGlance')]).toEqual([2, 2]);
  });

  it('asks nothing anew for news of what it shows already', async () => {
    await show();
    act(() => server.tell({ overviewChanged: { __typename: 'OverviewChange', revision: 'v1' } }));
    await pass(50);
    expect([asked('Overview'), asked('TeamGlance')]).toEqual([1, 1]);
  });

  it('turns by itself to the next team', async () => {
    await show();
    await pass(15_000);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Mobile');
  });

  it('asks again every ten minutes without any news, so that it mends itself after a night without a network', async () => {
    await show();
    state = { ...state, revision: 'v2', headline: 55 };
    await pass(9 * 60_000);
    expect(asked('Overview')).toBe(1);
    await pass(60_000);
    expect(asked('Overview')).toBe(2);
    expect(value()).toBe('55');
    await pass(10 * 60_000);
    expect(asked('Overview')).toBe(3);
  });

  it('leads nobody to a desk that they do not have', async () => {
    server = fakeServer({ Overview: () => ({ organizationOverview: overviewOf([]) }) });
    await renderPage(server.around(<WallPage />), { viewer: adminViewer });
    await pass(50);
    expect(screen.getByRole('link', { name: 'To the results' }).getAttribute('href')).toBe('/results');
    expect(screen.getByText(/The wall is for leads/)).toBeTruthy();
  });

  it('leads a lead without results back to the desk', async () => {
    server = fakeServer({ Overview: () => ({ organizationOverview: overviewOf([]) }) });
    await renderPage(server.around(<WallPage />), { viewer: { ...adminViewer, leads: [{ __typename: 'Team', id: 't', name: 'Checkout', path: ['Rain', 'Checkout'] }] } });
    await pass(50);
    expect(screen.getByRole('link', { name: 'Back to the desk' }).getAttribute('href')).toBe('/desk');
  });
});
