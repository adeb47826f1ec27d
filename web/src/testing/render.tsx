import { MantineProvider } from '@mantine/core';
import { act, render, type RenderResult } from '@testing-library/react';
import 'fake-indexeddb/auto';
import type { ReactNode } from 'react';
import { MemoryRouter, Route, Routes } from 'react-router';
import { theme } from '../app/theme.js';
import { AnsweringContext, type Answering } from '../lib/answering/answering-context.js';
import { startMessages } from '../lib/messages/i18n.js';
import { ViewerContext, type ViewerState } from '../lib/viewer.js';
import './patience.js';

interface RenderOptions {
  answering?: Partial<Answering>;
  viewer?: ViewerState['viewer'];
  path?: string;
  route?: string;
}

const nobody: Answering = {
  devices: [], passes: [], drafts: [], receipts: [], isReady: true, isBlocked: false, device: null, rounds: null, passStates: new Map(), isFetchingPasses: false, conversations: [], checkReplies: async () => undefined, rereadThreads: async () => undefined,
  startHere: async () => undefined, forgetHere: async () => undefined, refresh: async () => undefined,
};

/** Renders a page as the shell would, in English. */
export async function renderPage(page: ReactNode, { answering = {}, viewer = null, path = '/', route = '*' }: RenderOptions = {}): Promise<RenderResult> {
  await act(() => startMessages('en'));
  return render(
    <MantineProvider theme={theme} env="test">
      <ViewerContext value={{ viewer, refresh: () => undefined, restart: () => undefined }}>
        <AnsweringContext value={{ ...nobody, ...answering }}>
          <MemoryRouter initialEntries={[path]}><Routes><Route path={route} element={page} /></Routes></MemoryRouter>
        </AnsweringContext>
      </ViewerContext>
    </MantineProvider>,
  );
}
