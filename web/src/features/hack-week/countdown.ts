import { useEffect, useState } from 'react';

/** What is left until a moment, in whole units; never less than nothing. */
export interface TimeLeft {
  readonly isOver: boolean;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

/** How long until `iso`, seen at `now` (ms since 1970). The second that has begun still counts, so that it ends at 0 and not before. */
export function timeLeft(iso: string, now: number): TimeLeft {
  const rest = Math.max(0, Math.ceil((Date.parse(iso) - now) / 1000));
  return { isOver: rest === 0, days: Math.floor(rest / 86_400), hours: Math.floor(rest / 3600) % 24, minutes: Math.floor(rest / 60) % 60, seconds: rest % 60 };
}

const isNear = ({ days, hours }: TimeLeft): boolean => days === 0 && hours === 0;

/** {@link timeLeft}, anew each second in the last hour and each minute before: a page that stands open all day shall not work all day. */
export function useTimeLeft(iso: string): TimeLeft {
  const [now, setNow] = useState(() => Date.now());
  const left = timeLeft(iso, now);
  const step = isNear(left) ? 1000 : 60_000;
  const { isOver } = left;
  useEffect(() => {
    if (isOver) return undefined;
    const wait = step - (Date.now() % step);
    const timer = setTimeout(() => setNow(Date.now()), wait);
    return () => clearTimeout(timer);
  }, [now, step, isOver]);
  return left;
}
