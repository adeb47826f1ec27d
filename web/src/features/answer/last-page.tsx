import { Button, Textarea } from '@mantine/core';
import { IconArrowLeft, IconSend2 } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.js';
import type { Manifest } from '../../lib/anonymity/manifest.js';
import type { PassRecord } from '../../lib/answering/device-store.js';
import { answeredCount, type AnswerAction, type AnswerState } from './answer-state.js';

const longestComment = 2000;

interface LastPageProps {
  pass: PassRecord;
  manifest: Manifest;
  state: AnswerState;
  dispatch: (action: AnswerAction) => void;
  isSending: boolean;
  onSend: () => void;
}

/** The comment, what was answered, and the button that sends. */
export function LastPage({ pass, manifest, state, dispatch, isSending, onSend }: LastPageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const answered = answeredCount(manifest.questions, state);
  const skipped = manifest.questions.length - answered;
  const isEmpty = answered === 0 && state.comment.trim() === '';
  return (
    <div className="stack-l">
      <div className="stack">
        <h2 ref={heading} tabIndex={-1} className="question-text">{t(manifest.asksComment ? 'answer.last.comment' : 'answer.last.ready')}</h2>
        {manifest.asksComment && (
          <>
            <Textarea
              label={t('answer.last.commentLabel')} description={t('answer.last.readers', { readers: pass.commentReaders })}
              autosize minRows={4} maxRows={12} maxLength={longestComment} value={state.comment} onChange={(event) => dispatch({ kind: 'comment', text: event.currentTarget.value })}
            />
            <p className="soft small">{t('answer.last.replies')}</p>
            <Notice tone="warning">{t('answer.last.style')}</Notice>
          </>
        )}
        <p className="soft">{t('answer.last.answered', { count: answered })} {skipped > 0 && t('answer.last.skipped', { count: skipped })}</p>
        {isEmpty && <p className="soft">{t('answer.last.empty')}</p>}
      </div>
      <div className="answer-actions">
        <Button variant="subtle" color="gray" leftSection={<IconArrowLeft size={18} aria-hidden="true" />} onClick={() => dispatch({ kind: 'back' })}>{t('action.back')}</Button>
        <Button size="md" loading={isSending} disabled={isEmpty} leftSection={<IconSend2 size={18} aria-hidden="true" />} onClick={onSend}>{t('answer.last.send')}</Button>
      </div>
    </div>
  );
}
