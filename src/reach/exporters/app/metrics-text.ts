import { Gauge, Registry } from 'prom-client';
import type { Metric } from '../domain/result-metrics.js';

/** A metrics page and its content type. */
export interface MetricsPage {
  readonly contentType: string;
  readonly text: string;
}

/** Whether a scraper asks for OpenMetrics; Prometheus' older text format is for those who don't. */
export function wantsOpenMetrics(accept: string | undefined): boolean {
  return (accept ?? '').includes('application/openmetrics-text');
}

/** Metrics in the format asked for, label values escaped. A metric without samples is left out. */
export async function metricsText(metrics: readonly Metric[], accept: string | undefined): Promise<MetricsPage> {
  const registry = new Registry();
  if (wantsOpenMetrics(accept)) registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE as never);
  for (const { name, help, labels, samples } of metrics) {
    if (samples.length === 0) continue;
    const gauge = new Gauge({ name, help, labelNames: labels, registers: [registry] });
    for (const sample of samples) gauge.set(sample.labels, sample.value);
  }
  return { contentType: registry.contentType, text: await registry.metrics() };
}
