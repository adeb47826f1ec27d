import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';

const longestMs = 10_000;

/** Says what was done, with a way back while it is shown. A newer message of the same name takes its place. */
export function useUndoToast(id: string) {
  const { t } = useTranslation();
  return (message: string, undo?: () => Promise<unknown>): void => {
    const back = async (): Promise<void> => {
      notifications.hide(id);
      await undo?.();
    };
    notifications.hide(id);
    notifications.show({
      id, autoClose: longestMs,
      message: <span className="row">{message} {undo && <Button size="compact-sm" variant="light" onClick={() => void back()}>{t('action.undo')}</Button>}</span>,
    });
  };
}
