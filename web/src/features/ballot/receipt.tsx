import { Button } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';

/** The number under which one's ballot will stand in the log: told to its voter alone, who may keep it. */
export function Receipt({ receipt }: { receipt: string | null }) {
  const { t } = useTranslation();
  const clipboard = useClipboard({ timeout: 2500 });
  if (receipt === null) return null;
  return (
    <div className="stack-s">
      <p className="small soft prose">{t('ballot.receipt')}</p>
      <p className="row"><code className="breakable">{receipt}</code><Button size="compact-sm" variant="default" onClick={() => clipboard.copy(receipt)}><span aria-live="polite">{t(clipboard.copied ? 'action.copied' : 'action.copy')}</span></Button></p>
    </div>
  );
}
