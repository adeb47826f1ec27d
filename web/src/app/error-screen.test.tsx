import { jest } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { startMessages } from '../lib/messages/i18n.js';
import '../testing/patience.js';
import { ErrorScreen } from './error-screen.js';

function Throws({ error }: { error: Error }): never {
  throw error;
}

async function show(error: Error): Promise<string> {
  await startMessages('en');
  const router = createMemoryRouter([{ path: '/', errorElement: <ErrorScreen />, element: <Throws error={error} /> }]);
  render(<MantineProvider env="test"><RouterProvider router={router} /></MantineProvider>);
  return (await screen.findByRole('alert')).textContent ?? '';
}
const missing = new TypeError('Failed to fetch dynamically imported module: /assets/results.js');

describe('a page that can’t be shown', () => {
  beforeEach(() => { jest.spyOn(console, 'error').mockImplementation(() => undefined); });
  afterEach(() => { jest.restoreAllMocks(); });

  it('is older than the server when code is gone, online', async () => {
    expect(await show(missing)).toContain('Barograph was updated');
  });

  it('only lacks a connection when there is none', async () => {
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    expect(await show(missing)).toContain('Reload when you are online again.');
  });

  it('has crashed otherwise', async () => {
    expect(await show(new Error('boom'))).toContain('This page stopped working');
  });
});
