import { Switch } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswering } from '../../lib/answering/answering-context.js';
import { deviceStore } from '../../lib/answering/device-store.js';

/** Whether a new reply is hinted at on other pages of this device. Off until its member wants it: the hint alone says that they wrote a comment. */
export function HintSwitch({ owner }: { owner: string }) {
  const { t } = useTranslation();
  const { devices, refresh } = useAnswering();
  const device = devices.find(({ key }) => key === owner);
  const [isOn, setOn] = useState(device?.hintsReplies === true);
  if (!device) return null;
  const choose = async (hintsReplies: boolean) => {
    setOn(hintsReplies);
    await deviceStore.putDevice({ ...device, hintsReplies });
    await refresh();
  };
  return (
    <Switch
      checked={isOn}
      label={t('conversations.mine.hints')}
      description={t('conversations.mine.hintsText')}
      onChange={({ currentTarget: { checked } }) => void choose(checked).catch(() => setOn(!checked))}
    />
  );
}
