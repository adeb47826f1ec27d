import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { RouterProvider } from 'react-router/dom';
import { AnsweringProvider } from './answering-provider.js';
import { createAppRouter } from './router.js';
import { cssVariablesResolver, theme } from './theme.js';
import { ViewerProvider } from './viewer-provider.js';

const router = createAppRouter();

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <Notifications position="top-center" limit={3} autoClose={6000} />
      <ViewerProvider>
        <AnsweringProvider>
          <RouterProvider router={router} />
        </AnsweringProvider>
      </ViewerProvider>
    </MantineProvider>
  );
}
