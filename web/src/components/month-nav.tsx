import { ActionIcon, Button } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { addMonths } from '../lib/days.js';
import { useFormat } from '../lib/format.js';

interface MonthNavProps {
  /** YYYY-MM */
  month: string;
  /** The month of today */
  current: string;
  onMonth: (month: string) => void;
  min?: string;
  max?: string;
}

/** Which month is shown, and the way to its neighbours and back. */
export function MonthNav({ month, current, onMonth, min, max }: MonthNavProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="month-nav">
      <ActionIcon variant="default" size="lg" aria-label={t('month.previous')} disabled={min !== undefined && month <= min} onClick={() => onMonth(addMonths(month, -1))}><IconChevronLeft size={18} stroke={1.8} /></ActionIcon>
      <ActionIcon variant="default" size="lg" aria-label={t('month.next')} disabled={max !== undefined && month >= max} onClick={() => onMonth(addMonths(month, 1))}><IconChevronRight size={18} stroke={1.8} /></ActionIcon>
      <h2 className="month-name" aria-live="polite">{format.month(month)}</h2>
      {month !== current && <Button variant="default" size="compact-md" onClick={() => onMonth(current)}>{t('month.thisMonth')}</Button>}
    </div>
  );
}
