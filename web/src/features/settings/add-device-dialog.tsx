import { Button, CopyButton, Modal, Stack } from '@mantine/core';
import { QRCodeSVG } from 'qrcode.react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.js';
import { deviceLink } from '../../lib/answering/device-link.js';
import type { DeviceRecord } from '../../lib/answering/device-store.js';

interface AddDeviceDialogProps {
  device: DeviceRecord;
  onClose: () => void;
}

/** The member's secret as a QR code or a link. It stands in the fragment and is made here: it never reaches the server. */
export function AddDeviceDialog({ device, onClose }: AddDeviceDialogProps) {
  const { t } = useTranslation();
  const link = deviceLink(device, window.location.origin);
  return (
    <Modal opened onClose={onClose} title={t('settings.addDevice')} closeButtonProps={{ 'aria-label': t('action.close') }}>
      <Stack>
        <p className="small">{t('settings.addDeviceText')}</p>
        <div className="qr"><QRCodeSVG value={link} size={232} level="L" marginSize={2} title={t('settings.qr')} /></div>
        <CopyButton value={link}>
          {({ copied, copy }) => <Button variant="default" onClick={copy}>{t(copied ? 'action.copied' : 'settings.copyLink')}</Button>}
        </CopyButton>
        <Notice tone="warning">{t('settings.addDeviceWarning')}</Notice>
      </Stack>
    </Modal>
  );
}
