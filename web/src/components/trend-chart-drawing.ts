import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Format } from '../lib/format.js';
import type { TrendPoint } from '../lib/trends.js';

use([LineChart, GridComponent, TooltipComponent, SVGRenderer]);

interface Words {
  interval: string;
  answers: string;
  interim: string;
  suppressed: string;
  waiting: string;
}

/** The scheme's colours, read from the page's style sheet so that they live in one place. */
function colours(element: HTMLElement) {
  const style = getComputedStyle(element);
  const read = (name: string): string => style.getPropertyValue(name).trim();
  return { ink: read('--ink'), soft: read('--ink-soft'), line: read('--line'), strong: read('--line-strong'), accent: read('--accent'), brass: read('--brass-bright'), surface: read('--surface'), font: style.fontFamily };
}

type Colours = ReturnType<typeof colours>;

function tooltip(point: TrendPoint | undefined, format: Format, words: Words): HTMLElement | string {
  if (!point) return '';
  const box = document.createElement('div');
  const line = (text: string, isStrong = false): void => {
    const row = document.createElement('div');
    row.textContent = text;
    if (isStrong) row.style.fontWeight = '640';
    box.append(row);
  };
  line(`${format.date(point.round.closesAt)} · ${point.round.number}`);
  if (point.headline === null) line(point.state === 'SUPPRESSED' ? words.suppressed : words.waiting);
  else {
    line(format.score(point.headline), true);
    if (point.low !== null && point.high !== null) line(`${words.interval} ${format.score(point.low)} – ${format.score(point.high)}`);
    if (point.n !== null) line(`${words.answers} ${format.number(point.n)}`);
    if (point.state === 'INTERIM') line(words.interim);
  }
  return box;
}

/** 20 points around what there is, at least 50 wide, on a grid of tens, within 0-100: steady enough that noise does not look like news. */
function axisRange(points: readonly TrendPoint[]): { min: number; max: number } {
  const values = points.flatMap(({ low, high, headline }) => [low ?? headline, high ?? headline]).filter((value) => value !== null);
  if (values.length === 0) return { min: 0, max: 100 };
  const middle = (Math.min(...values) + Math.max(...values)) / 2;
  const half = Math.max(25, (Math.max(...values) - Math.min(...values)) / 2 + 8);
  const min = Math.max(0, Math.min(50, Math.floor((middle - half) / 10) * 10));
  return { min, max: Math.min(100, Math.max(min + 50, Math.ceil((middle + half) / 10) * 10)) };
}

function series(points: readonly TrendPoint[], c: Colours) {
  const band = (data: (number | null)[], opacity: number) => ({ type: 'line', stack: 'interval', silent: true, symbol: 'none', lineStyle: { opacity: 0 }, areaStyle: { color: c.accent, opacity }, data, z: 1 });
  const value = (point: TrendPoint) => ({
    value: point.headline,
    symbol: point.state === 'INTERIM' ? 'emptyCircle' : 'circle',
    itemStyle: { color: point.state === 'INTERIM' ? c.brass : c.accent },
    symbolSize: point.state === 'INTERIM' ? 9 : 5,
  });
  return [
    band(points.map(({ low }) => low), 0),
    band(points.map(({ low, high }) => (low === null || high === null ? null : high - low)), 0.13),
    { type: 'line', data: points.map(value), lineStyle: { color: c.accent, width: 2 }, connectNulls: false, showAllSymbol: true, z: 3, emphasis: { disabled: true } },
  ];
}

function options(points: readonly TrendPoint[], format: Format, words: Words, c: Colours): EChartsCoreOption {
  const text = { color: c.soft, fontFamily: c.font, fontSize: 11 };
  return {
    animation: false,
    grid: { left: 34, right: 12, top: 10, bottom: 24 },
    tooltip: {
      trigger: 'axis', backgroundColor: c.surface, borderColor: c.strong, padding: [8, 12], textStyle: { color: c.ink, fontFamily: c.font, fontSize: 12 }, axisPointer: { lineStyle: { color: c.strong } },
      formatter: (items: { dataIndex: number }[]) => tooltip(points[items[0]?.dataIndex ?? -1], format, words),
    },
    xAxis: {
      type: 'category', boundaryGap: false, data: points.map(({ round }) => format.shortDay(round.closesAt)), axisTick: { show: false }, axisLine: { lineStyle: { color: c.strong } },
      axisLabel: { ...text, hideOverlap: true, alignMinLabel: 'left', alignMaxLabel: 'right' },
    },
    yAxis: { type: 'value', ...axisRange(points), interval: 10, axisLabel: { ...text, showMinLabel: true }, splitLine: { lineStyle: { color: c.line } } },
    series: series(points, c),
  };
}

/** Draws into an element and follows its size; gives the function that takes the drawing away. */
export function drawTrend(element: HTMLElement, points: readonly TrendPoint[], format: Format, words: Words): () => void {
  const chart = init(element, undefined, { renderer: 'svg' });
  chart.setOption(options(points, format, words, colours(element)));
  const observer = new ResizeObserver(() => chart.resize());
  observer.observe(element);
  return () => {
    observer.disconnect();
    chart.dispose();
  };
}
