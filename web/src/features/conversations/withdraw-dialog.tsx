import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../components/form-dialog.js';
import { Notice } from '../../components/notice.js';
import { withdrawComment } from '../../lib/answering/author.js';
import type { ThreadRecord } from '../../lib/answering/thread-record.js';

const words = { unknown: 'conversations.mine.withdrawUnknown', later: 'conversations.mine.withdrawLater' } as const;

/** Asks once more before a comment is destroyed, and says what that can't undo. */
export function WithdrawDialog({ thread, onDone, onClose }: { thread: ThreadRecord; onDone: () => Promise<void>; onClose: () => void }) {
  const { t } = useTranslation();
  const [failed, setFailed] = useState<'unknown' | 'later' | null>(null);
  const [isRunning, setRunning] = useState(false);
  const submit = async () => {
    setRunning(true);
    const outcome = await withdrawComment(thread);
    setRunning(false);
    if (outcome !== 'withdrawn') return setFailed(outcome);
    notifications.show({ id: 'comment-withdrawn', message: t('conversations.mine.withdrawDone') });
    onClose();
    await onDone();
  };
  return (
    <FormDialog title={t('conversations.mine.withdrawTitle')} opened onClose={onClose} onSubmit={submit} isRunning={isRunning} submit={t('conversations.mine.withdraw')} isDangerous>
      <p className="small">{t('conversations.mine.withdrawText')}</p>
      <p className="small soft">{t('conversations.mine.withdrawLimits')}</p>
      {failed && <Notice tone="warning" isAlert>{t(words[failed])}</Notice>}
    </FormDialog>
  );
}
