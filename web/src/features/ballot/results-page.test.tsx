import { screen, within } from '@testing-library/react';
import type { HackResultsPageQuery } from '../../lib/graphql/generated.js';
import { renderPage } from '../../testing/render.js';
import { adminViewer, fakeServer } from '../../testing/server.js';
import { HackResultsPage } from './results-page.js';

type Row = NonNullable<HackResultsPageQuery['hackResults']>['rows'][number];

const row = (number: number, more: Partial<Row>): Row => ({
  __typename: 'HackResultRow', picks: 8, viewers: 20, share: 0.4, lower: 0.22, rank: number, isTied: false, isRanked: true,
  project: { __typename: 'HackProject', id: `d${number}`, number, title: `Demo ${number}`, oneLine: 'In a line', members: [] }, ...more,
});
const untold: Partial<Row> = { picks: null, viewers: null, share: null, lower: null };

async function page(rows: Row[], more: { ballots?: number | null; fewestViewers?: number } = {}): Promise<void> {
  const server = fakeServer({
    HackResultsPage: {
      hackWeek: { __typename: 'HackWeekView', isOn: true, text: '', edition: { __typename: 'HackEdition', id: 'ed', name: 'Hack week 3', startsOn: '2026-11-20' } },
      hackResults: { __typename: 'HackResults', ballots: 30, votersText: '30 people voted.', fewestViewers: 10, logPath: '', awards: [], rows, ...more },
    },
  });
  await renderPage(server.around(<HackResultsPage />), { viewer: adminViewer, path: '/hack-week/ed/results', route: '/hack-week/:editionId/results' });
}

describe('the results', () => {
  it('stand with their figures, and those of few viewers by name alone', async () => {
    await page([row(1, {}), row(2, { ...untold, rank: null, isRanked: false }), row(3, { rank: null, isRanked: false, picks: 3, viewers: 12 })], { fewestViewers: 15 });
    expect(within(await screen.findByRole('table')).getByText('8')).toBeTruthy();
    const few = (await screen.findByRole('link', { name: 'Demo 2' })).closest('li')!;
    expect(few.textContent).toBe('Demo 2 #2');
    expect(screen.getByText('picked by 3 of 12 who watched')).toBeTruthy();
    expect(screen.getByText(/Below 10 viewers there are no figures, for anybody/)).toBeTruthy();
  });

  it('tell a place without a figure where an organization ranks from fewer viewers on', async () => {
    await page([row(1, untold), row(2, {})], { fewestViewers: 3 });
    const [, first] = within(await screen.findByRole('table')).getAllByRole('row');
    expect(first!.textContent).toMatch(/^1Demo 1 #1Below 10 viewers/);
    expect(screen.queryByText(/NaN|null/)).toBeNull();
  });

  it('say that there are none when few voted, and not how few', async () => {
    await page([row(1, { ...untold, rank: null, isRanked: false })], { ballots: null, ...{ votersText: 'Fewer than 10 people voted.' } });
    expect(await screen.findByText('No ranking this time')).toBeTruthy();
    expect(screen.getByText(/^Fewer than 10 people voted\. So few that figures would tell/)).toBeTruthy();
  });
});
