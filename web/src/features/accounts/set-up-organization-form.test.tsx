import { jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { fakeServer, type Answers } from '../../testing/server.js';
import { renderPage } from '../../testing/render.js';
import { SetUpOrganizationForm } from './set-up-organization-form.js';

async function form(answers: Answers = {}, code = 'abcd-1234') {
  const server = fakeServer(answers);
  const [onCodeProblem, onDone] = [jest.fn<(words: string) => void>(), jest.fn()];
  await renderPage(server.around(<SetUpOrganizationForm code={code} onCodeProblem={onCodeProblem} onDone={onDone} />));
  return { server, onCodeProblem, onDone };
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const fill = (values: Record<string, string>) => { for (const [label, value] of Object.entries(values)) fireEvent.change(field(label), { target: { value } }); };
const valid = { 'Name of the organization': 'Acme', 'Your name': 'Ada', 'Your work e-mail': 'ada@example.org' };
const send = () => fireEvent.submit(field('Your name').closest('form')!);

describe('setting an organization up', () => {
  it('asks for what is missing, puts the cursor there, and sends nothing', async () => {
    const { server } = await form();
    fill({ 'Your name': 'Ada' });
    send();
    expect(screen.getAllByText('This is needed.')).toHaveLength(2);
    await waitFor(() => expect(document.activeElement).toBe(field('Name of the organization')));
    fill({ 'Name of the organization': 'A' });
    expect(screen.getAllByText('This is needed.')).toHaveLength(1);
    expect(server.sent).toEqual([]);
  });

  it('asks for the code before anything else, and for an address that can be one', async () => {
    const { onCodeProblem } = await form({}, '');
    send();
    expect(onCodeProblem).toHaveBeenCalledWith('This is needed.');
  });

  it('takes no address that can be none', async () => {
    const { server } = await form();
    fill({ ...valid, 'Your work e-mail': 'ada at example' });
    send();
    expect(screen.getByText('This is not an e-mail address.')).toBeTruthy();
    expect(server.sent).toEqual([]);
  });

  it('sends what was typed once, with the code, and is done', async () => {
    const { server, onDone } = await form({ SetUpOrganization: { setUpOrganization: { __typename: 'SetUpOrganizationSuccess', viewer: null } } });
    fill(valid);
    send();
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(1));
    expect(server.inputsOf('SetUpOrganization')).toMatchObject([{ code: 'abcd-1234', organizationName: 'Acme', adminName: 'Ada', adminEmail: 'ada@example.org', locale: 'EN' }]);
  });

  it('shows a wrong code at the code, and the server’s problems at their fields, keeping what was typed', async () => {
    const answers = [
      { setUpOrganization: { __typename: 'WrongSetUpCode', message: '' } },
      { setUpOrganization: { __typename: 'InvalidInput', problems: [{ __typename: 'FieldProblem', path: 'organizationName', code: 'name-missing', message: '' }] } },
    ];
    const { onCodeProblem, onDone } = await form({ SetUpOrganization: () => answers.shift()! });
    fill(valid);
    send();
    await waitFor(() => expect(onCodeProblem).toHaveBeenCalledWith(expect.stringContaining('not the code')));
    send();
    await screen.findByText('A name is needed.');
    expect(field('Name of the organization').value).toBe('Acme');
    expect(onDone).not.toHaveBeenCalled();
  });
});
