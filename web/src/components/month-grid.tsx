import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { monthOf, weeksOf } from '../lib/days.js';
import { useFormat } from '../lib/format.js';
import { useMonthKeys } from './use-month-keys.js';

/** What a day shows. `words` say the whole of it to those who don't see; `content` is what stands in the cell (spans only, it is part of a button). */
export interface MonthDay {
  readonly words: string;
  readonly content?: ReactNode;
  /** What stands in the list on phones, where words alone are hard to read (spans only); the words without it. */
  readonly listed?: ReactNode;
  /** Names the look: the cell gets the class `month-<tone>`. The words must say the same. */
  readonly tone?: string;
  /** Left out of the list on phones */
  readonly isQuiet?: boolean;
}

interface MonthGridProps {
  /** YYYY-MM */
  month: string;
  today: string;
  /** Names the grid to screen readers */
  label: string;
  dayOf: (day: string) => MonthDay;
  onMonth: (month: string) => void;
  onSelect: (day: string) => void;
  selected?: string | null;
  /** The first and last day that keys lead to */
  min?: string;
  max?: string;
  /** Stands in the list on phones when every day is quiet */
  emptyText: string;
}

interface DayProps {
  day: string;
  shown: MonthDay;
  isToday: boolean;
  isSelected: boolean;
  onSelect: (day: string) => void;
}

/** "Tuesday, 24 November, today: open" */
function useDayWords() {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ day, shown, isToday }: Pick<DayProps, 'day' | 'shown' | 'isToday'>): string =>
    `${format.day(day)}${isToday ? `, ${t('month.today')}` : ''}${shown.words ? `: ${shown.words}` : ''}`;
}

function GridDay({ month, isActive, ...props }: DayProps & { month: string; isActive: boolean }) {
  const wordsOf = useDayWords();
  const { day, shown, isToday, isSelected, onSelect } = props;
  const look = ['month-cell', shown.tone && `month-${shown.tone}`, monthOf(day) !== month && 'month-other'].filter(Boolean).join(' ');
  return (
    <td role="gridcell" className={look} aria-selected={isSelected}>
      <button type="button" className="month-day" data-day={day} tabIndex={isActive ? 0 : -1} aria-current={isToday ? 'date' : undefined} onClick={() => onSelect(day)}>
        <span className="visually-hidden">{wordsOf(props)}</span>
        <span className="month-seen" aria-hidden="true"><span className="month-number">{Number(day.slice(8))}</span>{shown.content}</span>
      </button>
    </td>
  );
}

function ListDay(props: DayProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { day, shown, isToday, isSelected, onSelect } = props;
  return (
    <li>
      <button type="button" className={['month-item', shown.tone && `month-${shown.tone}`].filter(Boolean).join(' ')} aria-pressed={isSelected} aria-current={isToday ? 'date' : undefined} onClick={() => onSelect(day)}>
        <span className="month-item-day">{format.day(day)}{isToday && <span className="soft">, {t('month.today')}</span>}</span>
        {shown.listed
          ? <><span className="visually-hidden">{shown.words}</span><span className="month-item-words" aria-hidden="true">{shown.listed}</span></>
          : <span className="month-item-words">{shown.words}</span>}
      </button>
    </li>
  );
}

/** A month as an ARIA grid: arrows move by day and week, Home and End to the ends of the week, Page keys by month, Enter picks. On phones it is a list. */
export function MonthGrid({ month, today, label, dayOf, onMonth, onSelect, selected = null, min, max, emptyText }: MonthGridProps) {
  const format = useFormat();
  const { grid, active, onKeyDown, onFocus } = useMonthKeys({ month, today, selected, min, max, onMonth });
  const weeks = useMemo(() => weeksOf(month), [month]);
  const propsOf = (day: string): DayProps => ({ day, shown: dayOf(day), isToday: day === today, isSelected: day === selected, onSelect });
  const listed = weeks.flat().filter((day) => monthOf(day) === month && !dayOf(day).isQuiet);
  return (
    <>
      <table ref={grid} role="grid" className="month" aria-label={label} onKeyDown={onKeyDown} onFocus={onFocus}>
        <thead>
          <tr role="row">
            {(weeks[0] ?? []).map((day) => <th key={day} role="columnheader" scope="col" aria-label={format.weekday(day)}>{format.shortWeekday(day)}</th>)}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]} role="row">
              {week.map((day) => <GridDay key={day} {...propsOf(day)} month={month} isActive={day === active} />)}
            </tr>
          ))}
        </tbody>
      </table>
      {listed.length > 0
        ? <ul className="month-list" aria-label={label}>{listed.map((day) => <ListDay key={day} {...propsOf(day)} />)}</ul>
        : <p className="month-list month-list-empty soft">{emptyText}</p>}
    </>
  );
}
