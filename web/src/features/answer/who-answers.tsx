import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ownerKey, type DeviceRecord, type PassRecord } from '../../lib/answering/device-store.js';

interface WhoAnswersProps {
  passes: readonly PassRecord[];
  devices: readonly DeviceRecord[];
  onChoose: (passKey: string) => void;
}

/** Several members share this browser: each answers with their own pass. */
export function WhoAnswers({ passes, devices, onChoose }: WhoAnswersProps) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <p>{t('answer.who')}</p>
      {passes.map((pass) => (
        <Button key={pass.key} variant="default" size="md" onClick={() => onChoose(pass.key)}>
          {devices.find(({ key }) => key === ownerKey(pass))?.personName ?? pass.unitName}
        </Button>
      ))}
    </div>
  );
}
