import { useFormat } from '../../lib/format.js';
import { addDays } from '../../lib/days.js';
import type { ShiftPartsFragment } from '../../lib/graphql/generated.js';
import { lanesOf, type Bar } from './lanes.js';
import { useShiftWords } from './shift-words.js';

interface ShiftTimelineProps {
  shifts: readonly ShiftPartsFragment[];
  /** The first day shown, a Monday, and how many weeks */
  from: string;
  weeks: number;
  /** Both ends in ms since 1970 */
  span: readonly [number, number];
  now: number;
  viewerId: string;
}

const percent = (part: number): string => `${(part * 100).toFixed(3)}%`;

/** Bars narrower than this part of the line have room for initials only. */
const narrow = 0.08;
const initialsOf = (name: string): string => name.split(/[\s.@]+/).slice(0, 2).map((word) => word.slice(0, 1).toUpperCase()).join('');

function BarMark({ bar: { shift, left, width }, isNow, isMine }: { bar: Bar; isNow: boolean; isMine: boolean }) {
  const { nameOf, span } = useShiftWords();
  const look = ['shift-bar', isNow && 'shift-bar-now', isMine && 'shift-bar-mine', !shift.person && 'shift-bar-unknown', width < narrow && 'shift-bar-narrow'].filter(Boolean).join(' ');
  return <span className={look} style={{ left: percent(left), width: percent(width) }} title={`${nameOf(shift)}, ${span(shift)}`}><span>{width < narrow ? initialsOf(nameOf(shift)) : nameOf(shift)}</span></span>;
}

/** Shifts as bars, a lane for each role. A picture only: the table beside it says the same in words. */
export function ShiftTimeline({ shifts, from, weeks, span, now, viewerId }: ShiftTimelineProps) {
  const format = useFormat();
  const { roleOf } = useShiftWords();
  const [start, end] = span;
  const lanes = lanesOf(shifts, start, end);
  const today = (now - start) / (end - start);
  return (
    <div className="timeline" aria-hidden="true">
      <div className="timeline-lane">
        <span />
        <div className="timeline-weeks">{Array.from({ length: weeks }, (_, week) => <span key={week}>{format.shortDay(addDays(from, 7 * week))}</span>)}</div>
      </div>
      {lanes.map(({ role, rows }) => (
        <div key={role} className="timeline-lane">
          <span className="timeline-role">{roleOf(role)}</span>
          <div className="timeline-rows" style={{ backgroundSize: `${100 / weeks}% 100%` }}>
            {rows.map((bars, index) => (
              <div key={index} className="timeline-row">
                {bars.map((bar) => <BarMark key={bar.shift.id} bar={bar} isNow={Date.parse(bar.shift.startsAt) <= now && now < Date.parse(bar.shift.endsAt)} isMine={bar.shift.person?.id === viewerId} />)}
              </div>
            ))}
            {today > 0 && today < 1 && <span className="timeline-today" style={{ left: percent(today) }} />}
          </div>
        </div>
      ))}
    </div>
  );
}
