import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.js';
import type { TrendPoint } from '../lib/trends.js';

interface TrendChartProps {
  points: readonly TrendPoint[];
  /** Says in words what the chart shows; the table twin has every number */
  label: string;
}

/** The line of one driver with its interval as a band. The drawing code is loaded when the first chart appears. */
export function TrendChart({ points, label }: TrendChartProps) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const scheme = useComputedColorScheme();
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = holder.current;
    if (!element) return undefined;
    let isGone = false;
    let dispose: (() => void) | null = null;
    const words = { interval: t('results.interval'), answers: t('results.n'), interim: t('results.state.INTERIM'), suppressed: t('results.state.SUPPRESSED'), waiting: t('results.state.WAITING') };
    void import('./trend-chart-drawing.js').then(({ drawTrend }) => {
      if (!isGone) dispose = drawTrend(element, points, format, words);
    });
    return () => {
      isGone = true;
      dispose?.();
    };
  }, [points, format, scheme, t, i18n.language]);
  return <div ref={holder} className="driver-chart" role="img" aria-label={label} />;
}
