import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../testing/render.js';
import { adminViewer, fakeServer } from '../../testing/server.js';
import { EditionDialog } from './edition-dialog.js';

const earlier = { __typename: 'HackEdition', id: 'e1', number: 1, name: 'Hack week 2025', phase: 'ARCHIVED', startsOn: '2025-11-20', endsOn: '2025-11-26', counts: { __typename: 'HackEditionCounts', projects: 9, submitted: 8 } };

async function dialog(editions: readonly object[]) {
  const server = fakeServer({
    HackEditions: { hackEditions: { __typename: 'HackEditionConnection', edges: editions.map((node) => ({ __typename: 'HackEditionEdge', node })) } },
    CreateHackEdition: { createHackEdition: { __typename: 'CreateHackEditionSuccess', warnings: [], edition: { __typename: 'HackEdition', id: 'e2' } } },
  });
  await renderPage(server.around(<EditionDialog edition={null} days={7} onClose={() => undefined} />), { viewer: adminViewer });
  const form = await screen.findByRole('dialog');
  fireEvent.change(within(form).getByLabelText('Name', { exact: false }), { target: { value: 'Hack week 2026' } });
  fireEvent.change(within(form).getByLabelText('First day', { exact: false }), { target: { value: '2026-11-19' } });
  return { server, form };
}

describe('planning an edition', () => {
  it('can begin with the organizers and the welcome of an earlier one', async () => {
    const { server, form } = await dialog([earlier]);
    fireEvent.click(await within(form).findByRole('combobox', { name: 'Like an earlier hack week' }));
    fireEvent.click(await screen.findByRole('option', { name: 'Hack week 2025' }));
    fireEvent.submit(form.querySelector('form')!);
    await waitFor(() => expect(server.inputsOf('CreateHackEdition')).toEqual([expect.objectContaining({ name: 'Hack week 2026', days: 7, copyFrom: 'e1' })]));
  });

  it('asks for none while there is none', async () => {
    const { server, form } = await dialog([]);
    await waitFor(() => expect(server.inputsOf('HackEditions')).toHaveLength(1));
    expect(within(form).queryByText('Like an earlier hack week')).toBeNull();
    fireEvent.submit(form.querySelector('form')!);
    await waitFor(() => expect(server.inputsOf('CreateHackEdition')).toEqual([expect.objectContaining({ copyFrom: null })]));
  });
});
