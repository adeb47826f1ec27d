import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useReturnFocus } from '../lib/use-return-focus.js';

interface DialogProps {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that is open as long as it is on the page; then the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useTranslation();
  useReturnFocus(true);
  return <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('action.close') }}>{children}</Modal>;
}
