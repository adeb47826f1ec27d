import { jest } from '@jest/globals';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { DriverPartsFragment, PulsePlanQuery } from '../../lib/graphql/generated.js';
import { renderPage } from '../../testing/render.js';
import { adminViewer, fakeServer, teamTree, type Answers } from '../../testing/server.js';
import { DeleteDialog } from './delete-dialog.js';
import { PulseEditor } from './pulse-editor.js';
import { newPulseSettings } from './pulse-settings.js';

const driver = (id: string, name: string): DriverPartsFragment => ({
  __typename: 'Driver', id, name, kind: 'DRIVER', description: '', higherIsWorse: false, isCustom: false, isRetired: false, names: [], items: [],
});
const drivers = [driver('engagement', 'Engagement'), driver('exhaustion', 'Exhaustion'), driver('clarity', 'Clarity'), driver('autonomy', 'Autonomy')];
type Plan = PulsePlanQuery['pulsePlan'];
const plan = (changes: Partial<Plan> = {}): { pulsePlan: Plan } => ({
  pulsePlan: {
    __typename: 'PulsePlan', problems: [], warnings: [], pooledTeams: [], notAsked: [], nextRounds: [], firstAlarms: [],
    units: [{ __typename: 'PlannedUnit', teamId: 't2', name: 'Checkout', eligible: 8, reachesKAt70: 0.81, reachesKAt85: 0.98, seesResultsAtClose: true }], ...changes,
  },
});

async function editor(answers: Answers = {}) {
  const server = fakeServer({ Teams: { teamTree }, PulsePlan: plan(), ...answers });
  const view = await renderPage(server.around(<PulseEditor initial={newPulseSettings('Weekly', 'Europe/Berlin', 't1', drivers)} drivers={drivers} />), { viewer: adminViewer });
  return { server, ...view };
}

const name = () => screen.getByLabelText<HTMLInputElement>('Name');
const save = () => fireEvent.submit(name().closest('form')!);

describe('the pulse editor', () => {
  it('shows what the settings would do: units with their chances, who answers elsewhere, who is not asked and why', async () => {
    await editor({
      PulsePlan: plan({
        pooledTeams: [{ __typename: 'PooledTeam', teamId: 't3', name: 'Design', people: 3, answersAt: 'Acme', together: ['Legal'] }],
        notAsked: [{ __typename: 'PlannedNotAsked', personId: 'p9', name: 'Rosa Root', reason: 'leads the top' }],
        warnings: ['Nobody in Acme itself reaches k.'],
      }),
    });
    const row = within(await screen.findByRole('row', { name: /Checkout/ }));
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['Checkout sees results at close', '8', '81%', '98%']);
    expect(screen.getByText('Design (3 people) answers together with Legal at Acme.')).toBeTruthy();
    expect(screen.getByText('Rosa Root is not asked: leads the top')).toBeTruthy();
    expect(screen.getByText('Nobody in Acme itself reaches k.')).toBeTruthy();
  });

  it('says when there is no unit at all', async () => {
    await editor({ PulsePlan: plan({ units: [] }) });
    await screen.findByText('No team has 6 people. A round can’t be opened.');
  });

  it('asks the planner again once typing rests, with what stands there then', async () => {
    const { server } = await editor();
    await screen.findByRole('row', { name: /Checkout/ });
    fireEvent.change(name(), { target: { value: 'Mon' } });
    fireEvent.change(name(), { target: { value: 'Monthly' } });
    await waitFor(() => expect(server.inputsOf('PulsePlan')).toHaveLength(2));
    expect(server.inputsOf('PulsePlan').map(({ settings }) => (settings as { name: string }).name)).toEqual(['Weekly', 'Monthly']);
    expect(server.inputsOf('SavePulse')).toEqual([]);
  });

  it('saves nothing without a name, and puts the cursor there', async () => {
    const { server } = await editor();
    fireEvent.change(name(), { target: { value: ' ' } });
    save();
    expect(screen.getByText('This is needed.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(name()));
    expect(server.inputsOf('SavePulse')).toEqual([]);
  });

  it('shows the server’s problems at their fields, and what was typed stays', async () => {
    const { server } = await editor({ SavePulse: { savePulse: { __typename: 'InvalidInput', problems: [{ __typename: 'FieldProblem', path: 'input.k', code: 'out-of-range', message: '' }] } } });
    fireEvent.change(name(), { target: { value: 'Renamed' } });
    save();
    await screen.findByText('This number is too small or too large.');
    expect(screen.getByLabelText('Least answers (k)').getAttribute('aria-invalid')).toBe('true');
    expect(name().value).toBe('Renamed');
    expect(server.inputsOf('SavePulse')).toMatchObject([{ name: 'Renamed', audienceTeamId: 't1', k: 5, fixedDriverIds: ['engagement', 'exhaustion', 'clarity'], rotatingDriverIds: ['autonomy'] }]);
  });
});

describe('deleting a draft', () => {
  const open = async (answers: Answers) => {
    const server = fakeServer(answers);
    const onClose = jest.fn();
    await renderPage(server.around(<DeleteDialog pulse={{ id: 'u1', name: 'Trial' }} onClose={onClose} />));
    await screen.findByText('Delete Trial?');
    return { server, onClose };
  };

  it('does nothing when it is cancelled', async () => {
    const { server, onClose } = await open({});
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(server.sent).toEqual([]);
  });

  it('says why not when it was launched meanwhile', async () => {
    const { server, onClose } = await open({ DeletePulse: { deletePulse: { __typename: 'PulseHasHistory', state: 'ACTIVE' } } });
    fireEvent.click(screen.getByRole('button', { name: 'Delete the draft' }));
    expect((await screen.findByRole('alert')).textContent).toContain('it is active');
    expect(server.inputsOf('DeletePulse')).toEqual([{ pulseId: 'u1' }]);
    expect(onClose).not.toHaveBeenCalled();
  });
});
