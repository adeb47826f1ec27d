import type { TrendPoint } from '../lib/trends.js';

interface SparklineProps {
  points: readonly TrendPoint[];
}

const width = 120;
const height = 34;

/** A stretch of trace without axes: decoration beside the number that says it in words. */
export function Sparkline({ points }: SparklineProps) {
  const shown = points.flatMap((point, index) => (point.headline === null ? [] : [{ index, value: point.headline, isInterim: point.state === 'INTERIM' }]));
  const last = shown.at(-1);
  if (shown.length < 2 || !last) return <svg className="spark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" />;
  const values = shown.map(({ value }) => value);
  const middle = (Math.max(...values) + Math.min(...values)) / 2;
  const span = Math.max(20, Math.max(...values) - Math.min(...values));
  const x = (index: number): number => 4 + ((width - 12) * index) / Math.max(1, points.length - 1);
  const y = (value: number): number => height / 2 - ((value - middle) / span) * (height - 10);
  const path = shown.map(({ index, value }, place) => `${place === 0 ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`).join('');
  return (
    <svg className="spark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      <path d={path} className="spark-line" />
      <circle cx={x(last.index)} cy={y(last.value)} r="3.2" className={last.isInterim ? 'spark-nib spark-nib-interim' : 'spark-nib'} />
    </svg>
  );
}
