import { pointsOf } from '../lib/trends.js';
import { round, seriesOf } from '../testing/trends.js';
import type { ChartColours } from './chart-colours.js';
import { axisRange, controlChartOptions, type ControlChartData } from './control-chart-options.js';

const colours: ChartColours = { ink: 'ink', soft: 'soft', line: 'line', strong: 'strong', surface: 'surface', accent: 'accent', brass: 'brass', brassBright: 'brassBright', clay: 'clay', moss: 'moss', font: 'font' };
const chart = (more: Partial<ControlChartData> = {}): ControlChartData => {
  const states = ['FINAL', 'SUPPRESSED', 'FINAL', 'INTERIM'] as const;
  const series = seriesOf([...states], [60, null, 48, 52], { signals: ['CALM', null, 'ALERT', null] });
  return { points: pointsOf(series, states.map((state, index) => round(index + 1, state === 'INTERIM' ? 'OPEN' : 'CLOSED'))), higherIsWorse: false, fan: null, events: [], ...more };
};
interface Drawn { type: string; stack?: string; data: { symbol?: string; symbolRotate?: number; itemStyle?: { color: string }; value?: number[] }[]; symbol?: string; markLine?: { data: { xAxis: number }[] } }
const drawn = (data: ControlChartData) => controlChartOptions(data, colours, String) as unknown as { series: Drawn[]; xAxis: { min: number; max: number } };

describe('a control chart', () => {
  it('marks alerts by shape and not by colour alone, and the open round as a hollow ring', () => {
    const values = drawn(chart()).series.at(-1)!.data;
    expect(values.map(({ symbol, symbolRotate }) => [symbol, symbolRotate])).toEqual([['circle', undefined], ['triangle', 180], ['emptyCircle', undefined]]);
    expect(values[1]?.itemStyle?.color).toBe('clay');
    expect(drawn(chart({ higherIsWorse: true })).series.at(-1)!.data[1]?.itemStyle?.color).toBe('moss');
  });

  it('marks a suppressed round on the axis, so that the gap is not taken for calm', () => {
    const crosses = drawn(chart()).series.find(({ symbol }) => symbol?.startsWith('path://'));
    expect(crosses?.data).toEqual([[Date.parse('2026-01-04T00:00:00Z'), expect.any(Number)]]);
  });

  it('shows the fan in the time to come and makes room for it', () => {
    const fan = { dates: ['2026-01-10T00:00:00Z', '2026-01-17T00:00:00Z'], low: [40, 38], middle: [50, 50], high: [60, 62] };
    const options = drawn(chart({ fan }));
    expect(options.series.filter(({ stack }) => stack === 'fan').map(({ data }) => data)).toEqual([[[Date.parse(fan.dates[0]!), 40], [Date.parse(fan.dates[1]!), 38]], [[Date.parse(fan.dates[0]!), 20], [Date.parse(fan.dates[1]!), 24]]]);
    expect(options.xAxis.max).toBeGreaterThan(Date.parse(fan.dates[1]!));
  });

  it('draws events within its time only', () => {
    const events = [{ number: 1, on: '2025-06-01', until: null }, { number: 2, on: '2026-01-04', until: null }];
    const marks = drawn(chart({ events })).series.find(({ markLine }) => markLine)?.markLine?.data;
    expect(marks?.map(({ xAxis }) => new Date(xAxis).toISOString().slice(0, 10))).toEqual(['2026-01-04']);
  });

  it('is steady: at least forty points high, within 0 and 100, on tens', () => {
    expect(axisRange(chart())).toEqual({ min: 30, max: 80 });
    expect(axisRange({ points: [], fan: null })).toEqual({ min: 0, max: 100 });
    const low = pointsOf(seriesOf(['FINAL'], [3], { limitLow: [0], limitHigh: [6] }), [round(1)]);
    expect(axisRange({ points: low, fan: null })).toEqual({ min: 0, max: 40 });
  });
});
