import { IconDevices } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StateCard } from './states.js';

/** The pass lies on another device of the same member: which one, and how to bring it here. */
export function PassElsewhere({ deviceLabel }: { deviceLabel: string }) {
  const { t } = useTranslation();
  return (
    <StateCard
      icon={<IconDevices size={30} stroke={1.5} />}
      title={t('device.elsewhere', { device: deviceLabel })}
      text={(
        <>
          <p>{t('device.elsewhereText')}</p>
          <ol className="steps">
            <li>{t('device.stepOpen', { device: deviceLabel })}</li>
            <li>{t('device.stepAdd')}</li>
            <li>{t('device.stepScan')}</li>
          </ol>
          <p className="tiny">{t('device.elsewhereLost')}</p>
        </>
      )}
    />
  );
}
