import { screen } from '@testing-library/react';
import { renderPage } from '../../testing/render.js';
import { levelOf, round, seriesOf, signalOf } from '../../testing/trends.js';
import { WallTile } from './wall-tile.js';

describe('a tile of the wall', () => {
  it('says how sure its number is: interval and answers stand below', async () => {
    await renderPage(<ul><WallTile series={seriesOf(['FINAL'], [64.5], { signal: signalOf('CALM') })} rounds={[round(1)]} /></ul>);
    expect(screen.getByRole('listitem').textContent).toContain('59.5 – 69.5 · from 9 answers');
  });

  it('shows neither where nothing was published', async () => {
    await renderPage(<ul><WallTile series={seriesOf(['SUPPRESSED'], [null])} rounds={[round(1)]} /></ul>);
    expect(screen.getByRole('listitem').textContent).not.toMatch(/answers \d|from/);
    expect(screen.getByRole('listitem').textContent).toContain('–');
  });

  it('does not say calm alone where calm means calm at another level', async () => {
    await renderPage(<ul><WallTile series={seriesOf(['FINAL'], [46], { signal: { ...signalOf('CALM'), newLevel: levelOf() } })} rounds={[round(1)]} /></ul>);
    const tile = screen.getByRole('listitem');
    expect(tile.className).toBe('wall-tile wall-settled-worse');
    expect(tile.textContent).toContain('new, lower level since 4 Jan');
  });
});
