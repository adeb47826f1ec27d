import { screen, within } from '@testing-library/react';
import { Client, Provider } from 'urql';
import type { AttentionQuery } from '../../lib/graphql/generated.js';
import { renderPage } from '../../testing/render.js';
import { annotation, levelOf, signalOf } from '../../testing/trends.js';
import { AttentionPanel } from './attention-panel.js';

type Attention = AttentionQuery['attention'];
const line = (more: Partial<Attention['lines'][number]> = {}): Attention['lines'][number] => ({
  __typename: 'AttentionLine', team: { __typename: 'Team', id: 't', name: 'Mobile', path: ['Rain', 'Product', 'Mobile'] }, driver: { __typename: 'Driver', id: 'focus', name: 'Focus', higherIsWorse: false },
  kind: 'ALERT', text: 'It fell.', forecast: null, signal: signalOf('ALERT', 'FALL'), annotations: [], alsoAt: [], ...more,
});
const attention = (more: Partial<Attention> = {}): Attention => ({
  __typename: 'Attention', allQuiet: false, summary: 'One thing needs a look.', expectation: 'About one alert a year is expected by chance.', learning: null, mailsMuted: false, lines: [line()], ...more,
});

const show = (shown: Attention) => renderPage(<Provider value={new Client({ url: 'http://server/graphql', preferGetMethod: false, exchanges: [] })}><AttentionPanel attention={shown} /></Provider>);

describe('what needs attention', () => {
  it('says where, what, how sure and what else happened, and leads to the driver', async () => {
    await show(attention({ lines: [line({ annotations: [annotation()], alsoAt: [{ __typename: 'Team', id: 'u', name: 'Android' }] })] }));
    const item = screen.getByRole('listitem');
    expect(item.textContent).toContain('Mobile · Focus');
    expect(item.textContent).toContain('alert: fall');
    expect(item.textContent).toContain('It fell.');
    expect(item.textContent).toContain('Around then: New checkout (3 Jan).');
    expect(item.textContent).toContain('The same way below: Android.');
    expect(within(item).getByRole('link').getAttribute('href')).toBe('/results/t?open=focus');
    expect(screen.queryByText(/expected by chance/)).toBeNull();
  });

  it('names the few events that are nearest, those of people first, and counts the rest', async () => {
    const weekly = ['2026-01-05', '2026-01-12', '2026-01-19', '2026-01-26'].map((on) => annotation({ id: on, kind: 'PRACTICE', title: `Code T of ${on}`, on }));
    await show(attention({ lines: [line({ signal: { ...signalOf('ALERT', 'FALL'), since: '2026-01-20T09:00:00Z' }, annotations: [annotation(), ...weekly] })] }));
    expect(screen.getByRole('listitem').textContent).toContain('Around then: New checkout (3 Jan), Code T of 2026-01-19 (19 Jan), Code T of 2026-01-26 (26 Jan) and 2 more.');
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

  it('says that a change which held has become the usual, under its own sign, and whether it is for the worse', async () => {
    const settled = (id: string, higherIsWorse: boolean) => line({
      kind: 'NEW_LEVEL', text: 'It has settled.', driver: { __typename: 'Driver', id, name: id, higherIsWorse }, signal: { ...signalOf('CALM'), newLevel: levelOf('FALL') },
    });
    const { container } = await show(attention({ lines: [settled('Focus', false), settled('Exhaustion', true)] }));
    expect([...container.querySelectorAll('li')].map(({ className }) => className)).toEqual(['attention-line tone-settled-worse', 'attention-line tone-settled-better']);
    expect(screen.getAllByText('new, lower level')).toHaveLength(2);
    expect(screen.getAllByText('It has settled.')).toHaveLength(2);
    expect(screen.getByText(/expected by chance/)).toBeTruthy();
  });

  it('says a forecast in its own line, and beside an alert where there is one', async () => {
    await show(attention({ lines: [line({ forecast: 'That Focus reaches 50 of 100 within eight weeks: likely.' }), line({ kind: 'FORECAST', text: 'That Growth reaches 50 of 100 within eight weeks: about 1 in 3.', driver: { __typename: 'Driver', id: 'growth', name: 'Growth', higherIsWorse: false }, signal: signalOf('WATCH', 'FALL') })] }));
    const [alert, forecast] = screen.getAllByRole('listitem');
    expect(within(alert!).getByText('That Focus reaches 50 of 100 within eight weeks: likely.')).toBeTruthy();
    expect(forecast?.className).toBe('attention-line tone-forecast');
    expect(forecast?.textContent).toContain('about 1 in 3');
    expect(within(forecast!).getByText('forecast')).toBeTruthy();
  });
});
