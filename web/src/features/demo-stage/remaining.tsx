import { useTranslation } from 'react-i18next';
import { remainingMs, urgencyOf, usedShare, writeRemaining, type Slot } from './stage-time.js';

interface RemainingProps {
  slot: Slot;
  /** The server's time, ms */
  now: number;
  className?: string;
}

/** What is left of a live demo, large. Colour and words say when it presses, is over or halted. */
export function Remaining({ slot, now, className = '' }: RemainingProps) {
  const { t } = useTranslation();
  const urgency = urgencyOf(slot, now);
  return (
    <div className={`remaining remaining-${urgency} ${className}`}>
      <div className="remaining-time number" role="timer" aria-label={t('stage.remaining')} data-remaining>{writeRemaining(remainingMs(slot, now))}</div>
      <div className="remaining-bar" aria-hidden="true"><i style={{ inlineSize: `${usedShare(slot, now) * 100}%` }} /></div>
      <p className="remaining-word">{t(`stage.urgency.${urgency}`)}</p>
    </div>
  );
}
