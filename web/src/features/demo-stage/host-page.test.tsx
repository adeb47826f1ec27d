import { jest } from '@jest/globals';
import { Notifications, notifications } from '@mantine/notifications';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { DemoStagePartsFragment, DemoStageQuery } from '../../lib/graphql/generated.js';
import { liveSlot, slotOf, stageOf, stageStart } from '../../testing/demo-stage.js';
import { renderPage } from '../../testing/render.js';
import { adminViewer, fakeServer, type Answers, type FakeServer } from '../../testing/server.js';
import { hostKeyOf } from './host-keys.js';
import { HostPage } from './host-page.js';

const seen = (stage: DemoStagePartsFragment, host = true): DemoStageQuery => ({
  demoStage: {
    ...stage, slots: stage.slots.map((slot) => ({ ...slot, viewerCanRecord: false })), viewerCan: { __typename: 'DemoStagePermissions', host, arrange: host },
    edition: { __typename: 'HackEdition', id: 'ed', name: 'Hack week 3', zone: 'Europe/Berlin', phase: 'DEMOS', can: { __typename: 'HackCan', vote: true, resultsVisible: false } },
  },
});
const success = (stage: DemoStagePartsFragment): object => ({ moveDemoStage: { __typename: 'MoveDemoStageSuccess', stage } });

async function host(stage: DemoStagePartsFragment, answers: Answers = {}, may = true): Promise<FakeServer> {
  sessionStorage.clear();
  jest.useFakeTimers({ now: stageStart + 20_000, doNotFake: ['queueMicrotask', 'nextTick', 'performance', 'setImmediate'], advanceTimers: true });
  const server = fakeServer({ DemoStage: seen(stage, may), ...answers });
  await renderPage(server.around(<><Notifications /><HostPage /></>), { viewer: adminViewer, path: '/hack-week/stage/stage/host', route: '/hack-week/stage/:stageId/host' });
  return server;
}

/** A double click is over. */
const settle = (): void => act(() => { jest.advanceTimersByTime(1000); });
const isOff = (button: HTMLElement): boolean => (button as HTMLButtonElement).disabled;

describe('leading through the demos', () => {
  afterEach(() => {
    act(() => notifications.clean());
    jest.useRealTimers();
  });

  it('goes step by step, each naming the version it was decided on; a second click at once is no second step', async () => {
    const called = stageOf([slotOf(1, 'ON_DECK'), slotOf(2)], { version: 2, revision: '2.0' });
    const running = stageOf([liveSlot(1, 20), slotOf(2)], { version: 3, revision: '3.0' });
    let step = 0;
    const server = await host(stageOf([slotOf(1), slotOf(2)]), { MoveDemoStage: () => success([called, running][step++]!) });
    const call = await screen.findByRole('button', { name: 'Call the next one up' });
    fireEvent.click(call);
    fireEvent.click(call);
    const start = await screen.findByRole('button', { name: 'Start' });
    // The answer came within a double click: what stands there now is another step, and not to be had yet, by key neither.
    expect(isOff(start)).toBe(true);
    fireEvent.click(start);
    fireEvent.keyDown(document.body, { key: ' ' });
    expect(server.inputsOf('MoveDemoStage')).toHaveLength(1);
    settle();
    fireEvent.click(start);
    await screen.findByRole('button', { name: 'End' });
    expect(screen.getByRole('timer').textContent).toMatch(/^(3:00|2:5\d)$/);
    expect(server.inputsOf('MoveDemoStage')).toEqual([{ stageId: 'stage', version: 1, command: 'CALL_NEXT', slotId: 's1' }, { stageId: 'stage', version: 2, command: 'GO_LIVE', slotId: 's1' }]);
  });

  it('offers no further step while the answer to one is on its way, though news of it came already: a click would be lost', async () => {
    const called = stageOf([slotOf(1, 'ON_DECK'), slotOf(2)], { version: 2, revision: '2.0' });
    const running = stageOf([liveSlot(1, 20), slotOf(2)], { version: 3, revision: '3.0' });
    let answerFirst = (): void => undefined;
    const answers = [new Promise<object>((resolve) => { answerFirst = () => resolve(success(called)); }), success(running)];
    const server = await host(stageOf([slotOf(1), slotOf(2)]), { MoveDemoStage: () => answers.shift()! });
    fireEvent.click(await screen.findByRole('button', { name: 'Call the next one up' }));
    act(() => server.tell({ demoStageChanged: called }));
    const start = await screen.findByRole<HTMLButtonElement>('button', { name: 'Start' });
    settle();
    expect(start.disabled).toBe(true);
    await act(async () => { answerFirst(); });
    await waitFor(() => expect(start.disabled).toBe(false));
    fireEvent.click(start);
    await screen.findByRole('button', { name: 'End' });
  });

  it('asks twice before it ends a demo that has most of its time left', async () => {
    const server = await host(stageOf([liveSlot(1, 0)]), { MoveDemoStage: success(stageOf([slotOf(1, 'DONE')], { version: 2, revision: '2.0' })) });
    fireEvent.click(await screen.findByRole('button', { name: 'End' }));
    const sure = screen.getByRole('button', { name: 'End it with so much time left?' });
    // The second half of a double click is no second thought.
    expect(isOff(sure)).toBe(true);
    fireEvent.click(sure);
    fireEvent.keyDown(document.body, { key: ' ' });
    settle();
    expect(server.inputsOf('MoveDemoStage')).toEqual([]);
    fireEvent.click(sure);
    expect(await screen.findByText('That was it')).toBeTruthy();
    expect(server.inputsOf('MoveDemoStage')).toMatchObject([{ command: 'FINISH', slotId: 's1' }]);
  });

  it('gives more time twice in a row, as often as it is asked for', async () => {
    let version = 1;
    const server = await host(stageOf([liveSlot(1, 0)]), { MoveDemoStage: () => { version += 1; return success(stageOf([liveSlot(1, 0)], { version, revision: `${version}.0` })); } });
    const more = await screen.findByRole('button', { name: '+30 s' });
    for (const times of [1, 2]) {
      fireEvent.click(more);
      await waitFor(() => expect([server.inputsOf('MoveDemoStage').length, isOff(more)]).toEqual([times, false]));
    }
    expect(server.inputsOf('MoveDemoStage').map(({ version: of }) => of)).toEqual([1, 2]);
  });

  it('takes a step back that was pressed by mistake, at once or, a while later, when asked twice', async () => {
    const ended = stageOf([slotOf(1, 'DONE', { endedAt: new Date(stageStart + 18_000).toISOString() }), slotOf(2)], { lastStep: { __typename: 'StageStep', command: 'FINISH', slotId: 's1' } });
    const started = stageOf([liveSlot(1, -60), slotOf(2)], { version: 2, revision: '2.0', lastStep: { __typename: 'StageStep', command: 'GO_LIVE', slotId: 's1' } });
    const server = await host(ended, { MoveDemoStage: () => success(started) });
    fireEvent.click(await screen.findByRole('button', { name: 'Take back: End #1' }));
    await screen.findByRole('button', { name: 'End' });
    expect(server.inputsOf('MoveDemoStage')).toEqual([{ stageId: 'stage', version: 1, command: 'UNDO', slotId: 's1' }]);
    // A double click takes one step back, not two.
    fireEvent.click(screen.getByRole('button', { name: 'Take back: Start #1' }));
    expect(screen.queryByRole('button', { name: /a while ago/ })).toBeNull();
    settle();
    fireEvent.click(screen.getByRole('button', { name: 'Take back: Start #1' }));
    expect(screen.getByRole('button', { name: 'That was a while ago. Take it back: Start #1?' })).toBeTruthy();
    expect(server.inputsOf('MoveDemoStage')).toHaveLength(1);
    settle();
    fireEvent.keyDown(document.body, { key: 'z' });
    await waitFor(() => expect(server.inputsOf('MoveDemoStage')).toHaveLength(2));
  });

  it('shows what somebody quicker did, and says so', async () => {
    await host(stageOf([slotOf(1, 'ON_DECK')]), { MoveDemoStage: { moveDemoStage: { __typename: 'StageMoved', message: 'x', stage: stageOf([liveSlot(1, 20)], { version: 2, revision: '2.0' }) } } });
    fireEvent.click(await screen.findByRole('button', { name: 'Start' }));
    expect(await screen.findByText('Somebody else was quicker. This is how it stands now.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'End' })).toBeTruthy();
  });

  it('sends a step again when its answer was lost, and takes it for done when the server says that it was', async () => {
    let tries = 0;
    const server = await host(stageOf([slotOf(1, 'ON_DECK')]), {
      MoveDemoStage: () => {
        if (tries++ === 0) throw new TypeError('lost');
        return { moveDemoStage: { __typename: 'StageMoved', message: 'x', stage: stageOf([liveSlot(1, 20)], { version: 2, revision: '2.0' }) } };
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Start' }));
    await screen.findByRole('button', { name: 'End' });
    expect(server.inputsOf('MoveDemoStage')).toHaveLength(2);
    expect(screen.queryByText(/Somebody else was quicker/)).toBeNull();
  });

  it('follows the news, and never goes back to older ones', async () => {
    const server = await host(stageOf([slotOf(1), slotOf(2)], { revision: '4.0', version: 4 }));
    await screen.findByRole('button', { name: 'Call the next one up' });
    act(() => server.tell({ demoStageChanged: stageOf([liveSlot(1, 10), slotOf(2)], { revision: '6.0', version: 6 }) }));
    expect(await screen.findByRole('button', { name: 'End' })).toBeTruthy();
    act(() => server.tell({ demoStageChanged: stageOf([slotOf(1, 'ON_DECK'), slotOf(2)], { revision: '5.0', version: 5 }) }));
    expect(screen.getByRole('button', { name: 'End' })).toBeTruthy();
  });

  it('brings back whoever was put aside', async () => {
    const server = await host(stageOf([slotOf(1, 'NO_SHOW'), slotOf(2)]), { MoveDemoStage: success(stageOf([slotOf(2), slotOf(1)], { version: 2, revision: '2.0' })) });
    fireEvent.click(await screen.findByRole('button', { name: 'To the end of the line (Demo 1)' }));
    await waitFor(() => expect(server.inputsOf('MoveDemoStage')).toMatchObject([{ command: 'REQUEUE', slotId: 's1' }]));
  });

  it('is for hosts', async () => {
    await host(stageOf([slotOf(1)]), {}, false);
    expect(await screen.findByText('You don’t lead through these demos')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Call the next one up' })).toBeNull();
  });
});

describe('the keys of the host', () => {
  const press = (key: string, more: Partial<KeyboardEvent> = {}): ReturnType<typeof hostKeyOf> => hostKeyOf({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, target: document.body, ...more });

  it('are letters and Space, and nothing while held, with Control, or while something is written', () => {
    expect(['n', 'P', 'e', 's', 'x', 'z', ' ', 'q'].map((key) => press(key))).toEqual(['call', 'pause', 'extend', 'skip', 'noShow', 'undo', 'main', null]);
    expect([press('n', { repeat: true }), press('p', { ctrlKey: true }), press('s', { target: document.createElement('input') })]).toEqual([null, null, null]);
  });

  it('leave Space to the button that has the focus', () => {
    const button = document.createElement('button');
    expect([press(' ', { target: button }), press('p', { target: button })]).toEqual([null, 'pause']);
  });
});
