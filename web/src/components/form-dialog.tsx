import { Button, Modal, Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useReturnFocus } from '../lib/use-return-focus.js';

interface FormDialogProps {
  title: string;
  opened: boolean;
  onClose: () => void;
  /** Called by the button and by Enter */
  onSubmit: () => Promise<void> | void;
  isRunning?: boolean;
  submit: string;
  isDangerous?: boolean;
  isDisabled?: boolean;
  size?: string;
  children: ReactNode;
}

/** A form in a dialog: Escape and "Cancel" leave, Enter and the named button do it. */
export function FormDialog({ title, opened, onClose, onSubmit, isRunning, submit, isDangerous = false, isDisabled = false, size = 'md', children }: FormDialogProps) {
  const { t } = useTranslation();
  useReturnFocus(opened);
  const onForm = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    void onSubmit();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={title} size={size} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <form onSubmit={onForm} noValidate>
        <Stack>
          {children}
          <div className="form-actions">
            <Button variant="default" onClick={onClose}>{t('action.cancel')}</Button>
            <Button type="submit" loading={isRunning} disabled={isDisabled} color={isDangerous ? 'red' : undefined}>{submit}</Button>
          </div>
        </Stack>
      </form>
    </Modal>
  );
}
