import { useTranslation } from 'react-i18next';
import { SignalMark } from '../../components/signal-mark.js';
import { Sparkline } from '../../components/sparkline.js';
import { useFormat } from '../../lib/format.js';
import type { TrendPartsFragment } from '../../lib/graphql/generated.js';
import { levelLook, lookOf } from '../../lib/signals.js';
import { latestFinal, pointsOf, type TrendSeries } from '../../lib/trends.js';
import { useIntervalText } from '../../lib/use-interval-text.js';
import { useSignalWords } from '../../lib/use-signal-words.js';

interface WallTileProps {
  series: TrendSeries;
  rounds: TrendPartsFragment['rounds'];
}

/** One driver on the wall, to be read from across the room. */
export function WallTile({ series, rounds }: WallTileProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useSignalWords();
  const interval = useIntervalText();
  const points = pointsOf(series, rounds);
  const latest = latestFinal(points);
  const { driver, signal } = series;
  const level = signal?.newLevel ?? null;
  const isSettled = level !== null && signal?.state === 'CALM';
  const since = ({ direction, since: date }: NonNullable<typeof level>): string => t(`results.newLevel_${direction}`, { date: format.shortDay(date) });
  const look = signal ? (level && isSettled ? levelLook(level, driver.higherIsWorse) : lookOf(signal.state, signal.direction, driver.higherIsWorse)) : null;
  return (
    <li className={`wall-tile${look ? ` wall-${look.tone}` : ''}`}>
      <h2>{driver.name}</h2>
      <div className="wall-numbers">
        <span className="wall-value number">{latest?.headline != null ? format.number(Math.round(latest.headline)) : '–'}</span>
        <Sparkline points={points} tone={look?.tone} width={180} height={56} />
      </div>
      {latest?.n != null && <p className="wall-facts number">{interval(latest.low, latest.high)} · {t('results.fromN', { count: latest.n })}{level && !isSettled && ` · ${since(level)}`}</p>}
      <p className={look ? `wall-state tone-${look.tone}` : 'wall-state'}>
        {look && signal
          ? <><SignalMark look={look} size={20} progress={signal.results / Math.max(1, signal.neededResults)} /> {level && isSettled ? since(level) : words(look, signal)}</>
          : t(`results.state.${points.at(-1)?.state ?? 'NOT_ASKED'}`)}
      </p>
    </li>
  );
}
