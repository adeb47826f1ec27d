import { Button } from '@mantine/core';
import { IconQrcode, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DeviceOffer } from '../../components/device-offer.js';
import { FormDialog } from '../../components/form-dialog.js';
import { Panel } from '../../components/panel.js';
import { useAnswering } from '../../lib/answering/answering-context.js';
import { deviceLabel } from '../../lib/answering/device-label.js';
import { ownerKey } from '../../lib/answering/device-store.js';
import { AddDeviceDialog } from './add-device-dialog.js';

function ForgetDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { forgetHere } = useAnswering();
  const submit = async () => {
    await forgetHere();
    onClose();
  };
  return (
    <FormDialog title={t('settings.forgetTitle')} opened onClose={onClose} onSubmit={submit} submit={t('settings.forget')} isDangerous>
      <p className="small">{t('shell.signOut.forgetHint')}</p>
    </FormDialog>
  );
}

/** Answering on this device: what is held here, moving on to another device, and forgetting. */
export function DevicePanel() {
  const { t } = useTranslation();
  const { device, devices, passes, isReady } = useAnswering();
  const [dialog, setDialog] = useState<'none' | 'add' | 'forget'>('none');
  if (isReady && !device) return <DeviceOffer />;
  if (!device) return null;
  const own = passes.filter((pass) => ownerKey(pass) === device.key);
  const others = devices.filter(({ key }) => key !== device.key);
  return (
    <Panel title={t('settings.device')} lead={t('settings.deviceIs', { device: deviceLabel() })}>
      <div className="stack">
        <p className="small">{t('settings.passes', { count: own.length })} {t('settings.passesHint')}</p>
        {others.length > 0 && <p className="small soft">{t('settings.others', { count: others.length })}</p>}
        <div className="row">
          <Button variant="default" leftSection={<IconQrcode size={18} stroke={1.6} aria-hidden="true" />} onClick={() => setDialog('add')}>{t('settings.addDevice')}</Button>
          <Button variant="subtle" color="red" leftSection={<IconTrash size={18} stroke={1.6} aria-hidden="true" />} onClick={() => setDialog('forget')}>{t('settings.forget')}</Button>
        </div>
      </div>
      {dialog === 'add' && <AddDeviceDialog device={device} onClose={() => setDialog('none')} />}
      {dialog === 'forget' && <ForgetDialog onClose={() => setDialog('none')} />}
    </Panel>
  );
}
