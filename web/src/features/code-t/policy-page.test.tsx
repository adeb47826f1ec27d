import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { CodeTPolicyPartsFragment } from '../../lib/graphql/generated.js';
import { codeTViewer } from '../../testing/code-t.js';
import { renderPage } from '../../testing/render.js';
import { fakeServer, teamTree } from '../../testing/server.js';
import { CodeTPolicyPage } from './policy-page.js';
import { draftOf, inputOf } from './policy-draft.js';

const policy = (effectiveFrom: string | null, isOn = true): CodeTPolicyPartsFragment => ({
  __typename: 'CodeTPolicy', effectiveFrom, setBy: effectiveFrom ? { __typename: 'Person', id: 'p', name: 'Bela' } : null, isOn, weekdays: ['TUESDAY', 'THURSDAY'], daysBeforePresentation: 3,
  workingHours: { __typename: 'CodeTWorkingHours', from: '09:00', to: '17:00' }, blockingRoles: ['primary', 'secondary'], coverageFloor: null, countingScope: 'PERSON', whenRosterStale: 'WARN', staleAfterHours: 26,
  mayLeadsDisplace: false, audienceTeam: null,
});

async function page(mayManage = true) {
  const view = { __typename: 'CodeTPolicyView', current: policy(null, false), upcoming: [], history: [] };
  const affected = { __typename: 'CodeTAffectedDay', day: '2026-12-03', because: 'OFF', person: { __typename: 'Person', id: 'n', name: 'Noor' } };
  const server = fakeServer({
    CodeTPolicy: { codeTPolicy: view }, Teams: { teamTree },
    PreviewCodeTPolicy: ({ input }) => ({ previewCodeTPolicy: { __typename: 'CodeTPolicyPreview', problems: [], people: input['isOn'] ? 0 : 1, days: input['isOn'] ? [] : [affected] } }),
    SetCodeTPolicy: { setCodeTPolicy: { __typename: 'SetCodeTPolicySuccess', policy: { ...view, current: policy('2026-12-01') }, days: [] } },
  });
  await renderPage(server.around(<CodeTPolicyPage />), { viewer: { ...codeTViewer, viewerCan: { ...codeTViewer.viewerCan, managePractices: mayManage } } });
  return server;
}

describe('the rules of Code T', () => {
  it('say whom a change concerns before it is saved, and hold from a day on', async () => {
    const server = await page();
    expect(await screen.findByText('1 booked day is touched')).toBeTruthy();
    expect(screen.getByText('Noor').closest('li')!.textContent).toBe('Noor, Thu 3 Dec: Code T would be off');
    fireEvent.click(screen.getByLabelText(/^Code T is on/));
    expect(await screen.findByText('No booked day is touched.')).toBeTruthy();
    expect(server.inputsOf('SetCodeTPolicy')).toEqual([]);
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '2026-12-01' } });
    fireEvent.click(screen.getByLabelText('Friday'));
    fireEvent.click(screen.getByRole('button', { name: 'Save, from 1 Dec 2026 on' }));
    await waitFor(() => expect(server.inputsOf('SetCodeTPolicy')).toEqual([expect.objectContaining({ isOn: true, effectiveFrom: '2026-12-01', weekdays: ['TUESDAY', 'THURSDAY', 'FRIDAY'], audienceTeamId: null, coverageFloor: null, workingHours: { from: '09:00', to: '17:00' } })]));
  });

  it('are not saved without a weekday', async () => {
    const server = await page();
    fireEvent.click(await screen.findByLabelText('Tuesday'));
    fireEvent.click(screen.getByLabelText('Thursday'));
    fireEvent.click(screen.getByRole('button', { name: /^Save/ }));
    expect(await screen.findByText('This is needed.')).toBeTruthy();
    expect(server.inputsOf('SetCodeTPolicy')).toEqual([]);
  });

  it('are for those who run practices', async () => {
    await page(false);
    expect(screen.getByText('You are not allowed to do this.')).toBeTruthy();
  });

  it('keep shares as percent in the form only', () => {
    const draft = draftOf({ ...policy('2026-12-01'), coverageFloor: 0.6 }, '2026-12-01');
    expect(draft.coverageFloor).toBe(60);
    expect(inputOf(draft)?.coverageFloor).toBe(0.6);
    expect(inputOf({ ...draft, staleAfterHours: '' })).toBeNull();
  });
});
