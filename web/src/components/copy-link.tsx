import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Copies the address of this page with its filters, and says so. */
export function CopyLink() {
  const { t } = useTranslation();
  const clipboard = useClipboard({ timeout: 2500 });
  const Icon = clipboard.copied ? IconCheck : IconLink;
  return (
    <Button variant="default" leftSection={<Icon size={17} stroke={1.6} aria-hidden="true" />} onClick={() => clipboard.copy(window.location.href)}>
      <span aria-live="polite">{t(clipboard.copied ? 'action.copied' : 'action.copyLink')}</span>
    </Button>
  );
}
