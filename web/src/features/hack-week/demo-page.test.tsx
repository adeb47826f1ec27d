import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { HackDemoPartsFragment } from '../../lib/graphql/generated.js';
import { demoProject, hackDemo, hackViewer } from '../../testing/hack-week.js';
import { renderPage } from '../../testing/render.js';
import { fakeServer, type Answers } from '../../testing/server.js';
import { DemoPage } from './demo-page.js';
import { copyOnDevice } from './local-copy.js';
import { keptOf } from './demo-of.js';

const noor = { __typename: 'Person' as const, id: 'n', name: 'Noor' };
const saved = (demo: HackDemoPartsFragment) => ({ saveHackDemoDraft: { __typename: 'SaveHackDemoDraftSuccess', demo } });

async function page(demo: HackDemoPartsFragment | null, answers: Answers = {}) {
  const server = fakeServer({ HackDemo: { hackProject: demoProject(demo) }, ...answers });
  await renderPage(server.around(<DemoPage />), { viewer: hackViewer, path: '/hack-week/projects/x/demo', route: '/hack-week/projects/:projectId/demo' });
  return server;
}

const story = () => screen.findByLabelText('The story');
const copyOf = () => copyOnDevice('p1', 'x').read()[0] ?? null;

describe('the demo form', () => {
  beforeEach(() => localStorage.clear());

  it('saves only what was changed, and says when', async () => {
    const server = await page(hackDemo(), { SaveHackDemoDraft: ({ input }) => saved(hackDemo({ version: 2, story: input['story'] as string, savedAt: '2026-11-25T09:30:00Z' })) });
    fireEvent.change(await story(), { target: { value: 'Once upon a time' } });
    expect(copyOf()?.draft.story).toBe('Once upon a time');
    await screen.findByText('Saved at 10:30.');
    expect(server.inputsOf('SaveHackDemoDraft')).toEqual([{ entryId: 'x', version: 1, story: 'Once upon a time' }]);
    expect(copyOf()).toBeNull();
  });

  it('keeps words on the device while the server can’t be reached, and begins with them next time', async () => {
    const demo = hackDemo();
    const { draft } = keptOf(demo);
    copyOnDevice('p1', 'x').keep({ draft: { ...draft, story: 'From the train' }, base: draft, version: 1, at: 0 });
    await page(demo);
    expect(await story()).toHaveProperty('value', 'From the train');
    await screen.findByText(/^No connection. Your words are kept on this device/);
    expect(copyOf()?.draft.story).toBe('From the train');
  });

  it('shows both wordings of the same part, and sends the one that was chosen', async () => {
    const theirs = hackDemo({ version: 2, story: 'Theirs', savedBy: noor });
    const server = await page(hackDemo(), {
      SaveHackDemoDraft: ({ input }) => (input['version'] === 1 ? { saveHackDemoDraft: { __typename: 'DemoChanged', message: 'Changed.', fields: ['story'], demo: theirs } } : saved({ ...theirs, version: 3, story: input['story'] as string, savedBy: null })),
    });
    fireEvent.change(await story(), { target: { value: 'Mine' } });
    const clash = within(await screen.findByRole('alert'));
    expect(clash.getByText('Noor wrote the same part at the same time')).toBeTruthy();
    expect([clash.getByText('Mine', { selector: '.clash-words' }), clash.getByText('Theirs', { selector: '.clash-words' })]).toHaveLength(2);
    fireEvent.click(clash.getByRole('button', { name: 'Keep mine' }));
    await waitFor(() => expect(server.inputsOf('SaveHackDemoDraft').at(-1)).toEqual({ entryId: 'x', version: 2, story: 'Mine' }));
  });

  it('shows what another tab wrote without a connection beside what is here, until one is taken', async () => {
    const { draft } = keptOf(hackDemo());
    for (const [at, text] of ['Left', 'Right'].entries()) copyOnDevice('p1', 'x').keep({ draft: { ...draft, story: text }, base: draft, version: 1, at });
    const server = await page(hackDemo(), { SaveHackDemoDraft: ({ input }) => saved(hackDemo({ version: 2, story: input['story'] as string })) });
    const clash = within(await screen.findByRole('alert'));
    expect(clash.getByText('Another version of this text was written in another tab')).toBeTruthy();
    expect([clash.getByText('Right', { selector: '.clash-words' }), clash.getByText('Left', { selector: '.clash-words' })]).toHaveLength(2);
    fireEvent.click(clash.getByRole('button', { name: 'Take the other' }));
    expect(await story()).toHaveProperty('value', 'Left');
    await waitFor(() => expect(server.inputsOf('SaveHackDemoDraft')).toEqual([{ entryId: 'x', version: 1, story: 'Left' }]));
    await waitFor(() => expect(copyOf()).toBeNull());
  });

  it('lists what is missing when it can’t be submitted yet', async () => {
    await page(hackDemo(), { SubmitHackDemo: { submitHackDemo: { __typename: 'NotSubmittable', message: 'Not yet.', problems: [{ __typename: 'HackCheck', item: 'PRESENTER', text: 'Somebody of the team presents it.' }] } } });
    fireEvent.click(await screen.findByRole('button', { name: 'Submit the demo' }));
    expect(within(await screen.findByRole('alert')).getByText('Somebody of the team presents it.')).toBeTruthy();
    expect(screen.getByText('1 of 1')).toBeTruthy();
  });

  it('refuses at once what is no picture, and says why', async () => {
    await page(hackDemo());
    await story();
    const drop = document.querySelector('.picture-drop')!;
    fireEvent.drop(drop, { dataTransfer: { files: [new File(['<svg/>'], 'plan.svg', { type: 'image/svg+xml' }), new File([], 'empty.png', { type: 'image/png' })] } });
    expect((await screen.findAllByRole('alert')).map(({ textContent }) => textContent)).toEqual(['This is no picture that can be taken. PNG, JPEG, WebP, GIF and AVIF are.', 'The file is empty.']);
    fireEvent.click(screen.getByRole('button', { name: 'Put plan.svg away' }));
    expect(screen.queryByText('plan.svg')).toBeNull();
  });

  it('is closed after the freeze, and what never arrived can still be read', async () => {
    const demo = hackDemo({ isFrozen: true, viewerCanEdit: false });
    const { draft } = keptOf(demo);
    for (const [at, text] of ['Too late', 'Later still'].entries()) copyOnDevice('p1', 'x').keep({ draft: { ...draft, story: text }, base: draft, version: 1, at });
    await page(demo);
    expect(await screen.findByText('Demos are frozen')).toBeTruthy();
    expect([screen.getByText(/Too late/), screen.getByText(/Later still/)]).toHaveLength(2);
  });
});
