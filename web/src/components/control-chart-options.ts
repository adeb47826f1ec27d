import type { EChartsCoreOption } from 'echarts/core';
import { isForTheWorse, directionOf } from '../lib/signals.js';
import { rebasedAt, type TrendPoint } from '../lib/trends.js';
import type { ChartColours } from './chart-colours.js';

/** Where the forecast would bring the level: parallel arrays, 0-100. */
export interface ChartFan {
  readonly dates: readonly string[];
  readonly low: readonly number[];
  readonly middle: readonly number[];
  readonly high: readonly number[];
}

/** An event on the time axis, drawn by its number; the words stand below the chart. */
export interface ChartEvent {
  readonly number: number;
  readonly on: string;
  readonly until: string | null;
}

/** Everything a control chart draws. */
export interface ControlChartData {
  readonly points: readonly TrendPoint[];
  readonly higherIsWorse: boolean;
  readonly fan: ChartFan | null;
  readonly events: readonly ChartEvent[];
}

const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const at = (point: TrendPoint): number => Date.parse(point.round.closesAt);

/** At least 40 points high on a grid of tens within 0-100: steady enough that noise does not look like news. */
export function axisRange({ points, fan }: Pick<ControlChartData, 'points' | 'fan'>): { min: number; max: number } {
  const values = [
    ...points.flatMap(({ low, high, headline, limitLow, limitHigh }) => [low ?? headline, high ?? headline, limitLow, limitHigh]),
    ...(fan ? [...fan.low, ...fan.high] : []),
  ].filter((value) => value !== null);
  if (values.length === 0) return { min: 0, max: 100 };
  const middle = (Math.min(...values) + Math.max(...values)) / 2;
  const half = Math.max(20, (Math.max(...values) - Math.min(...values)) / 2 + 4);
  const min = Math.max(0, Math.min(60, Math.floor((middle - half) / 10) * 10));
  return { min, max: Math.min(100, Math.max(min + 40, Math.ceil((middle + half) / 10) * 10)) };
}

type Pair = [number, number | null];

/** Two stacked areas, the lower one unseen: a band between two lines. */
function band(name: string, low: readonly Pair[], height: readonly Pair[], color: string, opacity: number) {
  const area = (data: readonly Pair[], visible: number) => ({
    type: 'line', stack: name, stackStrategy: 'all', silent: true, symbol: 'none', lineStyle: { opacity: 0 }, areaStyle: { color, opacity: visible }, data, z: 1, tooltip: { show: false },
  });
  return [area(low, 0), area(height, opacity)];
}

function limitBand(points: readonly TrendPoint[], c: ChartColours) {
  const low = points.map((point): Pair => [at(point), point.limitLow]);
  const height = points.map((point): Pair => [at(point), point.limitLow === null || point.limitHigh === null ? null : point.limitHigh - point.limitLow]);
  return band('limits', low, height, c.accent, 0.13);
}

function fanSeries(fan: ChartFan | null, c: ChartColours) {
  if (!fan) return [];
  const times = fan.dates.map((date) => Date.parse(date));
  const low = times.map((time, index): Pair => [time, fan.low[index] ?? null]);
  const height = times.map((time, index): Pair => [time, (fan.high[index] ?? 0) - (fan.low[index] ?? 0)]);
  return [
    ...band('fan', low, height, c.brassBright, 0.26),
    { type: 'line', data: times.map((time, index): Pair => [time, fan.middle[index] ?? null]), symbol: 'none', silent: true, lineStyle: { color: c.brass, width: 1.6, type: [2, 4] }, z: 2 },
  ];
}

/** Intervals as thin whiskers: a line from low to high at the round's time. */
function whiskers(points: readonly TrendPoint[], c: ChartColours) {
  return {
    type: 'custom', silent: true, z: 2, tooltip: { show: false },
    data: points.filter(({ low, high }) => low !== null && high !== null).map((point) => [at(point), point.low, point.high]),
    renderItem: (_: unknown, api: { value: (index: number) => number; coord: (pair: [number, number]) => [number, number] }) => {
      const [x, bottom] = api.coord([api.value(0), api.value(1)]);
      const [, top] = api.coord([api.value(0), api.value(2)]);
      return { type: 'line', shape: { x1: x, y1: bottom, x2: x, y2: top }, style: { stroke: c.soft, lineWidth: 1.2, opacity: 0.5 } };
    },
  };
}

/** The symbol of a published value: alerts are triangles that point where it goes, the open round is a hollow ring. */
function valueSymbol(point: TrendPoint, higherIsWorse: boolean, c: ChartColours) {
  const direction = directionOf(point.z);
  if (point.state === 'INTERIM') return { symbol: 'emptyCircle', symbolSize: 9, itemStyle: { color: c.brass } };
  if (point.signal === 'ALERT') {
    const color = direction && !isForTheWorse(direction, higherIsWorse) ? c.moss : c.clay;
    return { symbol: 'triangle', symbolRotate: direction === 'RISE' ? 0 : 180, symbolSize: 11, itemStyle: { color } };
  }
  if (point.signal === 'WATCH') return { symbol: 'emptyTriangle', symbolRotate: direction === 'RISE' ? 0 : 180, symbolSize: 9, itemStyle: { color: c.brass } };
  return { symbol: 'circle', symbolSize: 5, itemStyle: { color: c.soft } };
}

function values({ points, higherIsWorse }: ControlChartData, c: ChartColours) {
  return {
    type: 'scatter', z: 4, data: points.filter(({ headline }) => headline !== null).map((point) => ({ value: [at(point), point.headline], ...valueSymbol(point, higherIsWorse, c) })),
  };
}

/** Rounds with too few answers: a cross on the axis, so that a gap is not taken for calm. */
function suppressed(points: readonly TrendPoint[], min: number, c: ChartColours) {
  const path = 'path://M-4 -4L4 4M4 -4L-4 4';
  return { type: 'scatter', z: 3, silent: true, symbol: path, symbolSize: 7, itemStyle: { color: 'transparent', borderColor: c.soft, borderWidth: 1.4 }, data: points.filter(({ state }) => state === 'SUPPRESSED').map((point) => [at(point), min + 1]) };
}

function marks(events: readonly ChartEvent[], points: readonly TrendPoint[], c: ChartColours) {
  const label = (number: number) => ({ formatter: String(number), position: 'end', distance: 3, color: c.surface, backgroundColor: c.brass, borderRadius: 8, padding: [2, 5], fontSize: 10, fontWeight: 640, fontFamily: c.font });
  return {
    markLine: {
      silent: true, symbol: 'none', lineStyle: { color: c.brass, type: [3, 3], width: 1.2, opacity: 0.9 },
      data: [
        ...events.map(({ on, number }) => ({ xAxis: noon(on), label: label(number) })),
        ...rebasedAt(points).map((point) => ({ xAxis: at(point), label: { show: false }, lineStyle: { color: c.accent, type: 'solid', width: 1, opacity: 0.55 } })),
      ],
    },
    markArea: {
      silent: true, itemStyle: { color: c.brassBright, opacity: 0.1 },
      data: events.filter(({ until }) => until !== null).map(({ on, until }) => [{ xAxis: noon(on) }, { xAxis: noon(until ?? on) }]),
    },
  };
}

function timeRange({ points, fan, events }: ControlChartData): { min: number | undefined; max: number | undefined } {
  const times = [...points.map(at), ...(fan?.dates.map((date) => Date.parse(date)) ?? [])];
  if (times.length === 0) return { min: undefined, max: undefined };
  const first = Math.min(...times);
  const last = Math.max(...times, ...events.map(({ on }) => noon(on)).filter((time) => time > first));
  const margin = Math.max(86_400_000, (last - first) * 0.015);
  return { min: first - margin, max: last + margin };
}

/** The whole drawing as ECharts reads it. Pure: colours and the writing of dates come in. */
export function controlChartOptions(data: ControlChartData, c: ChartColours, writeDay: (time: number) => string): EChartsCoreOption {
  const { points } = data;
  const range = axisRange(data);
  const times = timeRange(data);
  const events = data.events.filter(({ on }) => times.min === undefined || noon(on) >= times.min);
  const text = { color: c.soft, fontFamily: c.font, fontSize: 11 };
  const line = (pick: (point: TrendPoint) => number | null): Pair[] => points.map((point) => [at(point), pick(point)]);
  return {
    animation: false,
    grid: { left: 34, right: 14, top: events.length > 0 ? 26 : 12, bottom: 26 },
    xAxis: {
      type: 'time', ...times, axisTick: { show: false }, splitLine: { show: false }, axisLine: { lineStyle: { color: c.strong } },
      axisLabel: { ...text, hideOverlap: true, formatter: writeDay },
    },
    yAxis: { type: 'value', ...range, interval: 10, axisLabel: text, splitLine: { lineStyle: { color: c.line } } },
    series: [
      ...limitBand(points, c),
      ...fanSeries(data.fan, c),
      whiskers(points, c),
      { type: 'line', data: line(({ slow }) => slow), symbol: 'none', lineStyle: { color: c.accent, width: 1.2, type: [5, 4], opacity: 0.9 }, z: 2, silent: true },
      { type: 'line', data: line(({ fast }) => fast), symbol: 'none', lineStyle: { color: c.accent, width: 2.4 }, z: 3, silent: true, ...marks(events, points, c) },
      suppressed(points, range.min, c),
      values(data, c),
    ],
  };
}
