import { Button, Textarea } from '@mantine/core';
import { IconSend2 } from '@tabler/icons-react';
import { useEffect, useId, useRef, type FormEvent, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

/** Longest message of either side, in characters. */
const longest = 2000;

interface MessageFormProps {
  label: string;
  text: string;
  onText: (text: string) => void;
  /** What there is to know before sending */
  children: ReactNode;
  error?: string | undefined;
  send: string;
  isSending: boolean;
  onSend: () => void;
  onClose: () => void;
}

/** A message being written: counter, Ctrl + Enter, Escape leaves it for later. */
export function MessageForm({ label, text, onText, children, error, send, isSending, onSend, onClose }: MessageFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const box = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  useEffect(() => box.current?.focus({ preventScroll: false }), []);
  const length = text.trim().length;
  const isReady = length > 0 && length <= longest && !isSending;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (isReady) onSend();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      submit();
    }
    if (event.key === 'Escape') onClose();
  };
  return (
    <form className="talk-form" onSubmit={submit}>
      <Textarea
        ref={box} label={label} aria-describedby={hint} autosize minRows={3} maxRows={12} value={text} onChange={(event) => onText(event.currentTarget.value)} onKeyDown={onKey}
        error={error === undefined || error === '' ? undefined : error}
      />
      <p className="row-between tiny soft">
        <span>{t('conversations.replyHint')}</span>
        <span className={length > longest ? 'number talk-over' : 'number'}>{length > longest ? t('conversations.tooLong', { count: length - longest }) : t('conversations.left', { length: format.number(length), most: format.number(longest) })}</span>
      </p>
      <div id={hint} className="talk-form-hint">{children}</div>
      <div className="row">
        <Button type="submit" size="sm" loading={isSending} disabled={!isReady} leftSection={<IconSend2 size={16} stroke={1.7} aria-hidden="true" />}>{send}</Button>
        <Button size="sm" variant="subtle" color="gray" onClick={onClose}>{t('action.cancel')}</Button>
      </div>
    </form>
  );
}
