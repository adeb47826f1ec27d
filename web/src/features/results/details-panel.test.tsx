import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render.js';
import { DetailsPanel, type RoundDetails } from './details-panel.js';

const item = (id: string): RoundDetails['items'][number] => ({
  __typename: 'ItemResult', item: { __typename: 'Item', id, text: `Question ${id}`, scale: 'AGREE_5', reversed: false }, headline: 60, low: 52, high: 68, n: 12, favourable: null, bins: null, distribution: null,
});
const details = (shown: number, askedItems: number): RoundDetails => ({
  __typename: 'RoundDetails', roundId: 'r', n: 12, level: 10, askedItems, commentsNote: null, items: Array.from({ length: shown }, (_, index) => item(String(index))), recommend: null, comments: [],
});

describe('question by question', () => {
  it('says how many were left out because too few answered them', async () => {
    await renderPage(<DetailsPanel details={details(3, 5)} closesAt="2026-01-05T00:00:00Z" />);
    expect(screen.getAllByRole('row')).toHaveLength(4);
    expect(screen.getByText(/^2 questions of this round have fewer than 10 answers and are not shown/)).toBeTruthy();
  });

  it('says nothing of it where all are there', async () => {
    await renderPage(<DetailsPanel details={details(3, 3)} closesAt="2026-01-05T00:00:00Z" />);
    expect(screen.queryByText(/are not shown/)).toBeNull();
  });
});
