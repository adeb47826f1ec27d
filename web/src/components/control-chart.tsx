import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.js';
import { directionOf, lookOf } from '../lib/signals.js';
import type { TrendPoint } from '../lib/trends.js';
import { useSignalWords } from '../lib/use-signal-words.js';
import type { ControlChartData } from './control-chart-options.js';

interface ControlChartProps {
  data: ControlChartData;
  /** Says in words what the chart shows; the table twin has every number */
  label: string;
}

/** The words of a point for whoever points at it. */
function usePointWords(higherIsWorse: boolean) {
  const { t } = useTranslation();
  const format = useFormat();
  const stateWords = useSignalWords();
  return (point: TrendPoint): readonly string[] => {
    const day = format.date(point.round.closesAt);
    if (point.headline === null) return [day, t(point.state === 'SUPPRESSED' ? 'results.state.SUPPRESSED' : 'results.state.WAITING')];
    return [
      `${day} · ${format.score(point.headline)}`,
      point.low !== null && point.high !== null ? `${t('results.interval')} ${format.score(point.low)} – ${format.score(point.high)}` : '',
      point.n !== null ? `${t('results.n')} ${format.number(point.n)}` : '',
      point.fast !== null ? `${t('results.fast')} ${format.score(point.fast)}` : '',
      point.limitLow !== null && point.limitHigh !== null ? `${t('results.limits')} ${format.score(point.limitLow)} – ${format.score(point.limitHigh)}` : '',
      point.signal ? stateWords(lookOf(point.signal, directionOf(point.z), higherIsWorse)) : t('results.state.INTERIM'),
    ].filter(Boolean);
  };
}

/** A driver over time against its own past. The drawing code is loaded when the first chart appears. */
export function ControlChart({ data, label }: ControlChartProps) {
  const { i18n } = useTranslation();
  const format = useFormat();
  const scheme = useComputedColorScheme();
  const words = usePointWords(data.higherIsWorse);
  const latestWords = useRef(words);
  latestWords.current = words;
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = holder.current;
    if (!element) return undefined;
    let isGone = false;
    let dispose: (() => void) | null = null;
    void import('./control-chart-drawing.js').then(({ drawControlChart }) => {
      if (!isGone) dispose = drawControlChart(element, data, format, (point) => latestWords.current(point));
    });
    return () => {
      isGone = true;
      dispose?.();
    };
  }, [data, format, scheme, i18n.language]);
  return <div ref={holder} className="control-chart" role="img" aria-label={label} />;
}
