import { useTranslation } from 'react-i18next';
import { SignalMark } from '../../components/signal-mark.js';
import { levelLook, lookOf, type SignalLook } from '../../lib/signals.js';
import { useSignalWords } from '../../lib/use-signal-words.js';

const looks: readonly SignalLook[] = [
  lookOf('ALERT', 'FALL', false), lookOf('ALERT', 'RISE', false), lookOf('WATCH', null, false), lookOf('RECOVERING', null, false), lookOf('CALM', null, false), levelLook({ direction: 'FALL' }, false), levelLook({ direction: 'RISE' }, false), lookOf('LEARNING', null, false),
];

/** What each sign and tint of the heat map means. */
export function HeatMapLegend() {
  const { t } = useTranslation();
  const words = useSignalWords();
  return (
    <ul className="heat-legend" aria-label={t('desk.map.legend')}>
      {looks.map((look) => (
        <li key={look.state + look.tone}><span className={`heat-swatch heat-${look.tone}`}><SignalMark look={look} size={12} progress={0.35} /></span>{look.state === 'ALERT' ? t(`desk.map.${look.tone === 'better' ? 'better' : 'worse'}`) : words(look)}</li>
      ))}
      <li><span className="heat-swatch heat-suppressed" />{t('desk.map.suppressed')}</li>
      <li><span className="heat-swatch heat-empty"><span className="heat-sign" data-sign="·" /></span>{t('results.state.NOT_ASKED')}</li>
    </ul>
  );
}
