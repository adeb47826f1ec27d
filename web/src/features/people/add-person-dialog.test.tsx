import { jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPage } from '../../testing/render.js';
import { adminViewer, fakeServer, teamTree, type Answers } from '../../testing/server.js';
import { AddPersonDialog } from './add-person-dialog.js';

async function dialog(answers: Answers = {}) {
  const server = fakeServer({ Teams: { teamTree }, ...answers });
  const onClose = jest.fn();
  await renderPage(server.around(<AddPersonDialog teamId="t2" onClose={onClose} />), { viewer: adminViewer });
  await screen.findByRole('dialog');
  return { server, onClose };
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });
const enter = () => fireEvent.submit(field('Name').closest('form')!);

describe('adding a person', () => {
  it('begins in the first field, and Escape leaves without sending', async () => {
    const { server, onClose } = await dialog();
    await waitFor(() => expect(document.activeElement).toBe(field('Name')));
    type('Name', 'Mia');
    fireEvent.keyDown(field('Name'), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(server.inputsOf('AddPerson')).toEqual([]);
  });

  it('asks for a name and an address that can be one, marked for those who can’t see the colour', async () => {
    const { server } = await dialog();
    enter();
    expect(screen.getAllByText('This is needed.')).toHaveLength(2);
    expect(field('Name').getAttribute('aria-invalid')).toBe('true');
    type('Name', 'Mia');
    type('E-mail', 'mia@');
    enter();
    expect(screen.getByText('This is not an e-mail address.')).toBeTruthy();
    expect(server.inputsOf('AddPerson')).toEqual([]);
  });

  it('is sent by Enter, with the team it was opened for and the organization’s time zone', async () => {
    const { server, onClose } = await dialog({ AddPerson: { addPerson: { __typename: 'AddPersonSuccess', person: { __typename: 'Person', id: 'p2', name: 'Mia' } } } });
    type('Name', 'Mia');
    type('E-mail', 'mia@example.org');
    enter();
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(server.inputsOf('AddPerson')).toEqual([{ email: 'mia@example.org', name: 'Mia', teamId: 't2', timeZone: 'Europe/Berlin', locale: 'EN', invite: true }]);
  });

  it('stays open with what was typed when the address is somebody’s', async () => {
    const { onClose } = await dialog({ AddPerson: { addPerson: { __typename: 'InvalidInput', problems: [{ __typename: 'FieldProblem', path: 'input.email', code: 'email-taken', message: '' }] } } });
    type('Name', 'Mia');
    type('E-mail', 'ada@example.org');
    enter();
    await screen.findByText('Somebody has this address already.');
    expect(field('E-mail').value).toBe('ada@example.org');
    expect(onClose).not.toHaveBeenCalled();
  });
});
