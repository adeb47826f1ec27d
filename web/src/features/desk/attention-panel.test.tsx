import { screen, within } from '@testing-library/react';
import { Client, Provider } from 'urql';
import type { AttentionQuery } from '../../lib/graphql/generated.js';
import { renderPage } from '../../testing/render.js';
import { annotation, signalOf } from '../../testing/trends.js';
import { AttentionPanel } from './attention-panel.js';

type Attention = AttentionQuery['attention'];
const line = (more: Partial<Attention['lines'][number]> = {}): Attention['lines'][number] => ({
  __typename: 'AttentionLine', team: { __typename: 'Team', id: 't', name: 'Mobile', path: ['Rain', 'Product', 'Mobile'] }, driver: { __typename: 'Driver', id: 'focus', name: 'Focus', higherIsWorse: false },
  signal: signalOf('ALERT', 'FALL'), annotations: [], alsoAt: [], ...more,
});
const attention = (more: Partial<Attention> = {}): Attention => ({
  __typename: 'Attention', allQuiet: false, summary: 'One thing needs a look.', expectation: 'About one alert a year is expected by chance.', teamsWatched: 1, seriesWatched: 12, asOf: null, learning: null, mailsMuted: false, lines: [line()], ...more,
});

const show = (shown: Attention) => renderPage(<Provider value={new Client({ url: 'http://server/graphql', preferGetMethod: false, exchanges: [] })}><AttentionPanel attention={shown} /></Provider>);

describe('what needs attention', () => {
  it('says where, what, how sure and what else happened, and leads to the driver', async () => {
    await show(attention({ lines: [line({ annotations: [annotation()], alsoAt: [{ __typename: 'Team', id: 'u', name: 'Android' }] })] }));
    const item = screen.getByRole('listitem');
    expect(item.textContent).toContain('Mobile · Focus');
    expect(item.textContent).toContain('alert: fall');
    expect(item.textContent).toContain('Said of ALERT.');
    expect(item.textContent).toContain('Around then: New checkout (3 Jan).');
    expect(item.textContent).toContain('The same way below: Android.');
    expect(within(item).getByRole('link').getAttribute('href')).toBe('/results/t?open=focus');
    expect(screen.getByText(/12 trends in 1 team watched/)).toBeTruthy();
  });

  it('is calm when all is quiet: one sentence, no list', async () => {
    await show(attention({ allQuiet: true, lines: [], summary: 'All is quiet.' }));
    expect(screen.getByText('All is quiet.')).toBeTruthy();
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.getByText(/expected by chance/)).toBeTruthy();
  });

  it('says so while series are still learning', async () => {
    await show(attention({ allQuiet: true, lines: [], learning: 'Twelve series are still learning.' }));
    expect(screen.getByText('Twelve series are still learning.')).toBeTruthy();
  });

  it('does not let a rise of what is better low pass for good news', async () => {
    const { container } = await show(attention({ lines: [line({ signal: signalOf('ALERT', 'RISE'), driver: { __typename: 'Driver', id: 'e', name: 'Exhaustion', higherIsWorse: true } })] }));
    expect(container.querySelector('li')?.className).toBe('attention-line tone-worse');
    expect(screen.getByText('alert: rise')).toBeTruthy();
  });
});
