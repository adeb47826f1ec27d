import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswering } from '../lib/answering/answering-context.js';
import { SignOutDocument } from '../lib/graphql/generated.js';
import { useCommand } from '../lib/graphql/use-command.js';
import { useViewerState } from '../lib/viewer.js';

interface SignOutDialogProps {
  opened: boolean;
  onClose: () => void;
}

/** Signing out, with the choice to forget this device for good. */
export function SignOutDialog({ opened, onClose }: SignOutDialogProps) {
  const { t } = useTranslation();
  const { restart } = useViewerState();
  const { device, forgetHere } = useAnswering();
  const [forget, setForget] = useState(false);
  const signOut = useCommand(SignOutDocument);
  const leave = async () => {
    if (forget) await forgetHere();
    if (await signOut.run({})) restart();
  };
  return (
    <Modal opened={opened} onClose={onClose} title={t('shell.signOut.title')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack>
        {device && <Text size="sm">{t('shell.signOut.text')}</Text>}
        {device && <Checkbox checked={forget} onChange={(event) => setForget(event.currentTarget.checked)} label={t('shell.signOut.forget')} description={t('shell.signOut.forgetHint')} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t('action.cancel')}</Button>
          <Button loading={signOut.isRunning} onClick={() => void leave()}>{t('shell.account.signOut')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
