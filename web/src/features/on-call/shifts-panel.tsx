import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight, IconUserQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { addDays } from '../../lib/days.js';
import { useFormat } from '../../lib/format.js';
import type { ShiftPartsFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { isLegible } from './lanes.js';
import { ShiftTimeline } from './shift-timeline.js';
import { useShiftWords } from './shift-words.js';
import { weeksShown, type ShownWeeks } from './use-shown-weeks.js';

const listedFirst = 24;

interface ShiftsPanelProps {
  shifts: readonly ShiftPartsFragment[];
  weeks: ShownWeeks;
  /** Shifts that are over are theirs to see */
  seesPast: boolean;
}

const isRunning = ({ startsAt, endsAt }: ShiftPartsFragment, now: number): boolean => Date.parse(startsAt) <= now && now < Date.parse(endsAt);

function WeekNav({ weeks: { from, to, current, show }, seesPast }: Pick<ShiftsPanelProps, 'weeks' | 'seesPast'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="month-nav">
      <Button variant="default" size="compact-md" disabled={!seesPast && from <= current} leftSection={<IconChevronLeft size={16} aria-hidden="true" />} onClick={() => show(addDays(from, -7 * weeksShown))}>{t('onCall.shifts.earlier')}</Button>
      <Button variant="default" size="compact-md" rightSection={<IconChevronRight size={16} aria-hidden="true" />} onClick={() => show(addDays(from, 7 * weeksShown))}>{t('onCall.shifts.later')}</Button>
      {from !== current && <Button variant="subtle" size="compact-md" onClick={() => show(current)}>{t('onCall.shifts.today')}</Button>}
      <span className="soft" aria-live="polite">{format.shortDay(from)} – {format.date(to)}</span>
    </div>
  );
}

function ShiftTable({ shifts, now }: { shifts: readonly ShiftPartsFragment[]; now: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { roleOf, nameOf } = useShiftWords();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={t('onCall.shifts.caption')}>
      <table className="table">
        <caption className="visually-hidden">{t('onCall.shifts.caption')}</caption>
        <thead><tr><th scope="col">{t('onCall.shifts.who')}</th><th scope="col">{t('onCall.shifts.role')}</th><th scope="col">{t('onCall.shifts.from')}</th><th scope="col">{t('onCall.shifts.to')}</th></tr></thead>
        <tbody>
          {shifts.map((shift) => (
            <tr key={shift.id}>
              <th scope="row" className="cell-name">
                {nameOf(shift)} {!shift.person && <span className="soft"><IconUserQuestion size={14} stroke={1.8} aria-hidden="true" className="inline-icon" /> {t('onCall.unknown')}</span>}
                {isRunning(shift, now) && <span className="chip chip-open">{t('onCall.shifts.runsNow')}</span>}
              </th>
              <td>{roleOf(shift.role)}</td>
              <td className="cell-time">{format.moment(shift.startsAt)}{shift.isAllDay && <span className="soft">, {t('onCall.shifts.allDay')}</span>}</td>
              <td className="cell-time">{format.moment(shift.endsAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same for phones, where four columns don't fit. */
function ShiftRows({ shifts, now }: { shifts: readonly ShiftPartsFragment[]; now: number }) {
  const { t } = useTranslation();
  const { roleOf, nameOf, span } = useShiftWords();
  return (
    <ul className="rows" aria-label={t('onCall.shifts.caption')}>
      {shifts.map((shift) => (
        <li key={shift.id} className="shift-row">
          <span><span className="strong">{nameOf(shift)}</span>{!shift.person && <span className="soft"> ({t('onCall.unknown')})</span>} <span className="soft">{roleOf(shift.role)}</span> {isRunning(shift, now) && <span className="chip chip-open">{t('onCall.shifts.runsNow')}</span>}</span>
          <span className="small soft">{span(shift)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Several shifts a day make hundreds of lines in four weeks: the first of them, and the others when asked for. */
function LongList({ shifts, now, isPhone }: { shifts: readonly ShiftPartsFragment[]; now: number; isPhone: boolean }) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const listed = isWhole ? shifts : shifts.slice(0, listedFirst);
  return (
    <>
      {isPhone ? <ShiftRows shifts={listed} now={now} /> : <ShiftTable shifts={listed} now={now} />}
      {listed.length < shifts.length && <div className="inset"><Button variant="default" size="compact-md" onClick={() => setWhole(true)}>{t('action.more')} ({shifts.length - listed.length})</Button></div>}
    </>
  );
}

/** A team's shifts, some weeks at a time: bars where there is room for them, and a table that says the same. */
export function ShiftsPanel({ shifts, weeks, seesPast }: ShiftsPanelProps) {
  const { t } = useTranslation();
  const { person } = useViewer();
  const isPhone = useMediaQuery('(max-width: 860px)', false, { getInitialValueInEffect: false });
  return (
    <Panel title={t('onCall.shifts.title')} lead={seesPast ? undefined : t('onCall.shifts.onlyAhead')} flush>
      <div className="inset"><WeekNav weeks={weeks} seesPast={seesPast} /></div>
      {shifts.length === 0 && <p className="soft panel-empty">{t('onCall.shifts.none')}</p>}
      {shifts.length > 0 && (isPhone || !isLegible(shifts) ? <LongList key={weeks.from} shifts={shifts} now={weeks.now} isPhone={isPhone} /> : (
        <>
          <ShiftTimeline shifts={shifts} from={weeks.from} weeks={weeksShown} span={weeks.span} now={weeks.now} viewerId={person.id} />
          <details className="twin inset-twin"><summary>{t('onCall.shifts.table')}</summary><ShiftTable shifts={shifts} now={weeks.now} /></details>
        </>
      ))}
    </Panel>
  );
}
