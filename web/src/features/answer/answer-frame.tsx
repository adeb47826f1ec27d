import { CloseButton } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

interface AnswerFrameProps {
  title: string;
  position: number;
  count: number;
  note?: string;
  children: ReactNode;
}

/** What stays while the questions change: the round's name, the progress as an ink line with its pen, and the way out. */
export function AnswerFrame({ title, position, count, note, children }: AnswerFrameProps) {
  const { t } = useTranslation();
  const done = Math.min(position, count);
  const progress = position < count ? t('answer.progress', { number: String(position + 1), count }) : t('answer.progressLast');
  useEffect(() => { document.title = `${progress} · ${title} · Barograph`; }, [progress, title]);
  return (
    <div className="answer-frame">
      <header className="answer-head">
        <h1 className="answer-title">{title}</h1>
        <span className="answer-count number" aria-hidden="true">{`${Math.min(position + 1, count)} / ${count}`}</span>
        <CloseButton component={Link} to="/" aria-label={t('answer.leave')} title={t('answer.leave')} />
      </header>
      <div className="answer-progress" aria-hidden="true"><span style={{ width: `${(100 * done) / count}%` }} /></div>
      <p className="visually-hidden" role="status">{progress}</p>
      {note && position < count && <p className="answer-note">{note}</p>}
      {children}
    </div>
  );
}
