import { CustomChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, MarkAreaComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Format } from '../lib/format.js';
import type { TrendPoint } from '../lib/trends.js';
import { chartColours, type ChartColours } from './chart-colours.js';
import { controlChartOptions, type ControlChartData } from './control-chart-options.js';

use([LineChart, ScatterChart, CustomChart, GridComponent, TooltipComponent, MarkLineComponent, MarkAreaComponent, SVGRenderer]);

/** Says a point in lines of words, the first one strong. */
export type PointWords = (point: TrendPoint) => readonly string[];

function tooltipBox(lines: readonly string[]): HTMLElement {
  const box = document.createElement('div');
  lines.forEach((text, index) => {
    const row = document.createElement('div');
    row.textContent = text;
    if (index === 0) row.style.fontWeight = '640';
    box.append(row);
  });
  return box;
}

function tooltip(points: readonly TrendPoint[], words: PointWords, c: ChartColours) {
  const nearest = (time: number): TrendPoint | undefined => points.toSorted((a, b) => Math.abs(Date.parse(a.round.closesAt) - time) - Math.abs(Date.parse(b.round.closesAt) - time))[0];
  return {
    trigger: 'axis', confine: true, backgroundColor: c.surface, borderColor: c.strong, padding: [8, 12], textStyle: { color: c.ink, fontFamily: c.font, fontSize: 12 }, axisPointer: { lineStyle: { color: c.strong } },
    formatter: (items: { axisValue: number }[]) => {
      const point = items[0] && nearest(items[0].axisValue);
      return point ? tooltipBox(words(point)) : '';
    },
  };
}

/** Draws into an element and follows its size; gives the function that takes the drawing away. */
export function drawControlChart(element: HTMLElement, data: ControlChartData, format: Format, words: PointWords): () => void {
  const chart = init(element, undefined, { renderer: 'svg' });
  const colours = chartColours(element);
  chart.setOption({ ...controlChartOptions(data, colours, (time) => format.shortDay(new Date(time).toISOString())), tooltip: tooltip(data.points, words, colours) });
  const observer = new ResizeObserver(() => chart.resize());
  observer.observe(element);
  return () => {
    observer.disconnect();
    chart.dispose();
  };
}
