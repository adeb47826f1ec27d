import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconMessageReply } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostAnswers, sendCommentAnswer } from '../../lib/answering/author.js';
import type { Conversation } from '../../lib/answering/conversations.js';
import { useFormat } from '../../lib/format.js';
import { useProblemText } from '../../lib/problems.js';
import { MessageForm } from './message-form.js';

/** The author answers the readers: once somebody replied, from this device, without a name. */
export function MyAnswer({ conversation: { thread, entry }, onSent }: { conversation: Conversation; onSent: () => Promise<void> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const wordsOf = useProblemText();
  const [isOpen, setOpen] = useState(false);
  const [isSending, setSending] = useState(false);
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const delivered = Math.max(0, ...(entry?.answersDelivered ?? []).map(({ sequence }) => sequence));
  if (Math.max(delivered, ...thread.answers.map(({ sequence }) => sequence)) >= mostAnswers) return <p className="tiny soft talk-actions">{t('conversations.mine.answersFull')}</p>;

  const send = async () => {
    setSending(true);
    const outcome = await sendCommentAnswer(thread, text, delivered);
    setSending(false);
    if (outcome.kind === 'unknown') return setError(t('conversations.mine.answerUnknown'));
    if (outcome.kind === 'refused') return setError(outcome.problem ? wordsOf(outcome.problem) : t('conversations.mine.answerRefused'));
    notifications.show({ id: 'my-answer', message: outcome.kind === 'sent' ? t('conversations.mine.answerSent', { day: format.day(outcome.deliveredOn) }) : t('conversations.mine.answerLater') });
    setText('');
    setOpen(false);
    await onSent();
  };
  if (!isOpen) {
    return <Button className="talk-actions" size="xs" variant="default" leftSection={<IconMessageReply size={16} stroke={1.7} aria-hidden="true" />} onClick={() => setOpen(true)}>{t('conversations.mine.answer')}</Button>;
  }
  return (
    <MessageForm label={t('conversations.mine.answerLabel')} text={text} onText={setText} error={error} send={t('conversations.mine.answerSend')} isSending={isSending} onSend={() => void send()} onClose={() => setOpen(false)}>
      <p>{t('conversations.mine.answerHint')}</p>
    </MessageForm>
  );
}
