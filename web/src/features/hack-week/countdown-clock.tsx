import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { useTimeLeft, type TimeLeft } from './countdown.js';

/** The two greatest units that matter: days and hours, hours and minutes, in the last hour minutes and seconds. */
function useLeftWords(): (left: TimeLeft) => string {
  const { t } = useTranslation();
  return ({ days, hours, minutes, seconds }) => {
    if (days > 0) return [t('hackWeek.countdown.days', { count: days }), hours > 0 && t('hackWeek.countdown.hours', { count: hours })].filter(Boolean).join(' ');
    if (hours > 0) return [t('hackWeek.countdown.hours', { count: hours }), minutes > 0 && t('hackWeek.countdown.minutes', { count: minutes })].filter(Boolean).join(' ');
    return `${minutes}:${String(seconds).padStart(2, '0')}`;
  };
}

interface CountdownProps {
  until: string;
  /** What happens then */
  label: string;
  /** Said instead of the time when it has come */
  overText: string;
}

/** How long until something, and when exactly that is in the reader's zone. */
export function Countdown({ until, label, overText }: CountdownProps) {
  const format = useFormat();
  const left = useTimeLeft(until);
  const wordsOf = useLeftWords();
  const isSoon = !left.isOver && left.days === 0 && left.hours < 3;
  return (
    <div className={isSoon ? 'countdown countdown-soon' : 'countdown'}>
      <span className="countdown-label">{label}</span>
      <span className="countdown-left" role="timer">{left.isOver ? overText : wordsOf(left)}</span>
      <time className="countdown-moment" dateTime={until}>{format.moment(until)}</time>
    </div>
  );
}
