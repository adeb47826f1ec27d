import { useEffect, useRef } from 'react';
import type { TrendRound } from '../../lib/trends.js';
import { DriverRow } from './driver-row.js';
import type { DriverSeries } from './driver-series.js';
import type { NumberedEvent } from './numbered-events.js';

interface DriverListProps {
  series: readonly DriverSeries[];
  rounds: readonly TrendRound[];
  events: readonly NumberedEvent[];
  k: number;
  /** As the address says; null lets the page choose */
  open: readonly string[] | null;
  onOpen: (driverIds: readonly string[]) => void;
}

/** Without a wish: the first driver that alerts, else the first of all. */
function openedBy(series: readonly DriverSeries[], open: readonly string[] | null): readonly string[] {
  if (open) return open;
  const first = series.find(({ signal }) => signal?.state === 'ALERT') ?? series[0];
  return first ? [first.driver.id] : [];
}

/** Every driver in a line; a link to one opens it and brings it into view. */
export function DriverList({ series, rounds, events, k, open, onOpen }: DriverListProps) {
  const list = useRef<HTMLDivElement>(null);
  const linked = useRef(open?.[0]);
  const opened = openedBy(series, open);
  useEffect(() => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-driver]') ?? [])];
    if (linked.current) rows.find((row) => row.dataset['driver'] === linked.current)?.scrollIntoView({ block: 'start' });
  }, []);
  const toggle = (id: string): void => onOpen(opened.includes(id) ? opened.filter((each) => each !== id) : [...opened, id]);
  return (
    <div ref={list} className="panel drivers">
      {series.map((each) => <DriverRow key={each.driver.id} series={each} rounds={rounds} events={events} k={k} isOpen={opened.includes(each.driver.id)} onToggle={() => toggle(each.driver.id)} />)}
    </div>
  );
}
