import { Button } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';

interface NextDaysProps {
  days: readonly string[];
  /** The words beside them name the days already */
  isSaid?: boolean;
  onPick: (day: string) => void;
}

/** The way out of a refusal: the next days that are free, each a button. */
export function NextDays({ days, isSaid = false, onPick }: NextDaysProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const labelId = useId();
  if (days.length === 0) return <p className="small soft">{t('codeT.book.noNextDays')}</p>;
  return (
    <div className="stack-s">
      <p className={isSaid ? 'visually-hidden' : 'small soft'} id={labelId}>{t('codeT.book.nextDays')}</p>
      <ul className="plain-list row" aria-labelledby={labelId}>
        {days.map((day) => <li key={day}><Button variant="light" size="compact-md" onClick={() => onPick(day)}>{format.dayOfWeek(day)}</Button></li>)}
      </ul>
    </div>
  );
}
