import { jest } from '@jest/globals';
import { act, cleanup, screen } from '@testing-library/react';
import type { DemoStagePartsFragment } from '../../lib/graphql/generated.js';
import { setNewsLine } from '../../lib/graphql/news-line.js';
import { liveSlot, slotOf, stageOf, stageStart } from '../../testing/demo-stage.js';
import { renderPage } from '../../testing/render.js';
import { adminViewer, fakeServer } from '../../testing/server.js';
import { ScreenPage } from './screen-page.js';

const pass = (milliseconds: number): Promise<void> => act(async () => { await jest.advanceTimersByTimeAsync(milliseconds); });

describe('the screen beside the stage', () => {
  let stage: DemoStagePartsFragment | null;
  const show = async (): Promise<ReturnType<typeof fakeServer>> => {
    const server = fakeServer({
      DemoStage: () => {
        if (!stage) throw new TypeError('no network');
        return { demoStage: { ...stage, slots: stage.slots.map((slot) => ({ ...slot, viewerCanRecord: false })), viewerCan: { __typename: 'DemoStagePermissions', host: false, arrange: false }, edition: { __typename: 'HackEdition', id: 'ed', name: 'Hack week', zone: 'Europe/Berlin', phase: 'DEMOS', can: { __typename: 'HackCan', vote: true, resultsVisible: false } } } };
      },
    });
    await renderPage(server.around(<ScreenPage />), { viewer: adminViewer, path: '/hack-week/stage/stage/screen', route: '/hack-week/stage/:stageId/screen' });
    await pass(50);
    return server;
  };

  beforeEach(() => {
    sessionStorage.clear();
    setNewsLine('open');
    jest.useFakeTimers({ now: stageStart + 30_000, doNotFake: ['queueMicrotask', 'nextTick', 'performance'] });
  });
  afterEach(() => jest.useRealTimers());

  it('shows the live demo with its clock in the room’s time, and what comes', async () => {
    stage = stageOf([liveSlot(1, 0), slotOf(2, 'ON_DECK'), slotOf(3)]);
    await show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('#1 Demo 1');
    expect(screen.getByRole('timer').textContent).toBe('2:30');
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['13:03#2 Demo 2 Next on stage', '13:07#3 Demo 3']);
  });

  it('keeps the last it knows through a lost network and a reload, with its age', async () => {
    stage = stageOf([liveSlot(1, 0)]);
    const first = await show();
    act(() => setNewsLine('lost'));
    await pass(10);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('#1 Demo 1');
    expect(screen.getByText('As of 13:00')).toBeTruthy();
    expect(first.sent).toHaveLength(1);
    cleanup();
    stage = null;
    await show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('#1 Demo 1');
  });

  it('asks by itself while no news can come, and catches up', async () => {
    stage = stageOf([slotOf(1), slotOf(2)]);
    await show();
    act(() => setNewsLine('lost'));
    stage = stageOf([liveSlot(1, 33), slotOf(2)], { revision: '2.0' });
    await pass(6_500);
    expect(screen.getByRole('timer')).toBeTruthy();
  });

  it('has no error to show where it knows nothing yet', async () => {
    stage = null;
    await show();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('In a moment');
  });
});
