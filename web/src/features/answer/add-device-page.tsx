import { Button } from '@mantine/core';
import { IconDeviceMobileCheck, IconLinkOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../components/notice.js';
import { Page } from '../../components/page.js';
import { StateCard } from '../../components/states.js';
import { useAnswering } from '../../lib/answering/answering-context.js';
import { readDeviceLink, type DeviceTransfer } from '../../lib/answering/device-link.js';
import { bringDevice } from '../../lib/answering/devices.js';
import { useViewerState } from '../../lib/viewer.js';

/** Reads the fragment once and takes it out of the address bar and the history. */
function takeTransfer(): DeviceTransfer | null {
  const transfer = readDeviceLink(window.location.hash);
  if (window.location.hash) window.history.replaceState(window.history.state, '', window.location.pathname);
  return transfer;
}

function Confirm({ transfer, onDone }: { transfer: DeviceTransfer; onDone: () => void }) {
  const { t } = useTranslation();
  const { refresh, isBlocked } = useAnswering();
  const confirm = async () => {
    await bringDevice(transfer, new Date());
    await refresh();
    onDone();
  };
  if (isBlocked) return <Notice tone="warning">{t('answer.blockedText')}</Notice>;
  return (
    <div className="stack">
      <p>{t('device.add.text', { name: transfer.personName, organization: transfer.organizationName })}</p>
      <div><Button size="md" onClick={() => void confirm()}>{t('device.add.confirm')}</Button></div>
    </div>
  );
}

function Done({ transfer }: { transfer: DeviceTransfer }) {
  const { t } = useTranslation();
  const { viewer } = useViewerState();
  const isSame = viewer?.person.id === transfer.person && viewer.organization.id === transfer.organization;
  const text = !viewer ? t('device.add.doneText') : isSame ? t('device.add.doneSignedIn') : t('device.add.other', { name: transfer.personName });
  return (
    <StateCard
      icon={<IconDeviceMobileCheck size={30} stroke={1.5} />} title={t('device.add.done')} text={text}
      action={<Button component={Link} to={viewer ? '/' : '/sign-in'}>{t(viewer ? 'answer.home' : 'accounts.signIn.title')}</Button>}
    />
  );
}

/** The other end of "add another device": takes the member's secret over after they confirmed that the device is theirs. */
export function AddDevicePage() {
  const { t } = useTranslation();
  const [transfer] = useState(takeTransfer);
  const [isDone, setDone] = useState(false);
  return (
    <Page title={t('device.add.title')} narrow>
      {!transfer && <StateCard icon={<IconLinkOff size={30} stroke={1.5} />} title={t('device.add.invalid')} text={t('device.add.invalidText')} />}
      {transfer && !isDone && <Confirm transfer={transfer} onDone={() => setDone(true)} />}
      {transfer && isDone && <Done transfer={transfer} />}
    </Page>
  );
}
