import { MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { AnsweringProvider } from './answering-provider.js';
import { createAppRouter } from './router.js';
import { cssVariablesResolver, theme } from './theme.js';
import { ViewerProvider } from './viewer-provider.js';

const router = createAppRouter();

export function App() {
  const { t } = useTranslation();
  const named = mergeThemeOverrides(theme, { components: { Notification: { defaultProps: { closeButtonProps: { 'aria-label': t('action.close') } } } } });
  return (
    <MantineProvider theme={named} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <Notifications position="top-center" limit={3} autoClose={6000} />
      <ViewerProvider>
        <AnsweringProvider>
          <RouterProvider router={router} />
        </AnsweringProvider>
      </ViewerProvider>
    </MantineProvider>
  );
}
