import type { Tone } from '../lib/signals.js';
import type { TrendPoint } from '../lib/trends.js';

interface SparklineProps {
  points: readonly TrendPoint[];
  /** Colours the nib by the state and draws the limits behind the trace */
  tone?: Tone;
  width?: number;
  height?: number;
}

/** A stretch of trace without axes: decoration beside the number and the words that say it. */
export function Sparkline({ points, tone, width = 120, height = 34 }: SparklineProps) {
  const shown = points.flatMap((point, index) => (point.headline === null ? [] : [{ index, value: point.headline, isInterim: point.state === 'INTERIM' }]));
  const last = shown.at(-1);
  if (shown.length < 2 || !last) return <svg className="spark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false" />;
  const limits = tone === undefined ? [] : points.flatMap(({ limitLow, limitHigh }, index) => (limitLow === null || limitHigh === null ? [] : [{ index, low: limitLow, high: limitHigh }]));
  const values = [...shown.map(({ value }) => value), ...limits.flatMap(({ low, high }) => [low, high])];
  const middle = (Math.max(...values) + Math.min(...values)) / 2;
  const span = Math.max(20, Math.max(...values) - Math.min(...values));
  const x = (index: number): string => (4 + ((width - 12) * index) / Math.max(1, points.length - 1)).toFixed(1);
  const y = (value: number): string => (height / 2 - ((value - middle) / span) * (height - 10)).toFixed(1);
  const path = shown.map(({ index, value }, place) => `${place === 0 ? 'M' : 'L'}${x(index)} ${y(value)}`).join('');
  const band = [...limits.map(({ index, low }) => `${x(index)} ${y(low)}`), ...limits.toReversed().map(({ index, high }) => `${x(index)} ${y(high)}`)].join('L');
  return (
    <svg className="spark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {limits.length > 1 && <path d={`M${band}Z`} className="spark-limits" />}
      <path d={path} className="spark-line" />
      <circle cx={x(last.index)} cy={y(last.value)} r="3.2" className={last.isInterim ? 'spark-nib spark-nib-interim' : `spark-nib${tone ? ` tone-${tone}` : ''}`} />
    </svg>
  );
}
