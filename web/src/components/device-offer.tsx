import { Button } from '@mantine/core';
import { IconDeviceMobileCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswering } from '../lib/answering/answering-context.js';

/** Asked once a device: "I answer on this device". Without it no pass is ever fetched here. */
export function DeviceOffer() {
  const { t } = useTranslation();
  const { startHere, isBlocked } = useAnswering();
  const [isStarting, setStarting] = useState(false);
  const start = async () => {
    setStarting(true);
    await startHere();
    setStarting(false);
  };
  return (
    <section className="device-offer">
      <span className="device-offer-icon" aria-hidden="true"><IconDeviceMobileCheck size={26} stroke={1.5} /></span>
      <div className="stack-s grow">
        <h2>{t('device.offerTitle')}</h2>
        <p className="small soft">{t(isBlocked ? 'answer.blockedText' : 'device.offerText')}</p>
        {!isBlocked && <div><Button loading={isStarting} onClick={() => void start()}>{t('device.start')}</Button></div>}
        {!isBlocked && <p className="tiny soft">{t('device.offerOther')}</p>}
      </div>
    </section>
  );
}
