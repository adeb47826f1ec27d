import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import type { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { METRICS_SETTINGS, type MetricsSettings } from './metrics-settings.js';

/** How a piece of work ended: `refused` with an answer that its caller can act on, `failed` by a fault of ours. */
export type WorkOutcome = 'ok' | 'refused' | 'failed';

interface Instruments {
  readonly registry: Registry;
  readonly requests: Histogram;
  readonly operations: Histogram;
  readonly jobs: Histogram;
  readonly lastTick: Gauge;
  readonly subscribers: Gauge;
  readonly cut: Counter;
}

/** Answers are given there, and replies fetched by those who wrote a comment: nothing is counted, as a count that moves says when somebody did. */
const UNCOUNTED = new Set(['/answers', '/replies/*']);
/** Of the library's own: gauges that are called like counters, which Prometheus' linter objects to. */
const MISNAMED = ['nodejs_active_handles_total', 'nodejs_active_requests_total', 'nodejs_active_resources_total'];
const SECONDS = [0.005, 0.02, 0.1, 0.5, 2, 10];

/**
 * The service's own rates, errors and durations, by route, operation and job; never by person, team or organization. Counts only where a
 * token is set with which they can be read: otherwise nothing is loaded and nothing is kept.
 */
@Injectable()
export class ServiceMetrics implements OnModuleInit {
  private instruments: Instruments | undefined;

  constructor(
    @Inject(METRICS_SETTINGS) private readonly settings: MetricsSettings,
    private readonly host: HttpAdapterHost,
  ) {}

  async onModuleInit(): Promise<void> {
    if (this.settings.token === undefined) return;
    this.instruments = await makeInstruments();
    this.host.httpAdapter?.getInstance<FastifyInstance>().addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'none';
      if (!UNCOUNTED.has(route)) this.instruments?.requests.observe({ method: request.method, route, status: `${Math.floor(reply.statusCode / 100)}xx` }, reply.elapsedTime / 1000);
    });
  }

  /** Whether this is the token of who runs the server. Compared in constant time. */
  isOperator(token: string): boolean {
    const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
    return this.settings.token !== undefined && timingSafeEqual(digest(token), digest(this.settings.token));
  }

  /** One GraphQL operation, by the field of the schema that it asks for. */
  operation(kind: string, field: string, outcome: WorkOutcome, seconds: number): void {
    this.instruments?.operations.observe({ kind, operation: field, outcome }, seconds);
  }

  job(name: string, outcome: WorkOutcome, seconds: number): void {
    this.instruments?.jobs.observe({ job: name, outcome }, seconds);
    if (name === 'tick') this.instruments?.lastTick.setToCurrentTime();
  }

  /** Listeners to live news came (1) or went (-1). */
  subscribers(change: 1 | -1): void {
    this.instruments?.subscribers.inc(change);
  }

  /** A listener took too long to read and was cut. */
  subscriberCut(): void {
    this.instruments?.cut.inc();
  }

  /**
   * Everything counted; undefined when nothing is. A registry knows one format, and renames counters for good when it writes OpenMetrics: so
   * each page has a registry of its own, with counters that inherit from ours. Scrapers of both kinds may ask at once.
   */
  async page(openMetrics: boolean): Promise<{ readonly contentType: string; readonly text: string } | undefined> {
    if (!this.instruments) return undefined;
    const { Registry: Registries } = await import('prom-client');
    const registry = new Registries();
    if (openMetrics) registry.setContentType(Registries.OPENMETRICS_CONTENT_TYPE as never);
    for (const metric of this.instruments.registry.getMetricsAsArray()) registry.registerMetric((metric as { type?: unknown }).type === 'counter' ? Object.create(metric as object) : metric as never);
    return { contentType: registry.contentType, text: await registry.metrics() };
  }
}

async function makeInstruments(): Promise<Instruments> {
  const prometheus = await import('prom-client');
  const registry = new prometheus.Registry();
  const registers = [registry];
  prometheus.collectDefaultMetrics({ register: registry });
  for (const misnamed of MISNAMED) registry.removeSingleMetric(misnamed);
  const histogram = (name: string, help: string, labelNames: string[]): Histogram => new prometheus.Histogram({ name, help, labelNames, buckets: SECONDS, registers });
  return {
    registry,
    requests: histogram('barograph_http_request_duration_seconds', 'Requests by route.', ['method', 'route', 'status']),
    operations: histogram('barograph_graphql_operation_duration_seconds', 'GraphQL operations by the field of the schema they ask for.', ['kind', 'operation', 'outcome']),
    jobs: histogram('barograph_job_duration_seconds', 'Jobs of the queue; the tick is one.', ['job', 'outcome']),
    lastTick: new prometheus.Gauge({ name: 'barograph_last_tick_timestamp_seconds', help: 'When this instance last looked for due work.', registers }),
    subscribers: new prometheus.Gauge({ name: 'barograph_live_subscribers', help: 'Listeners to live news at this instance.', registers }),
    cut: new prometheus.Counter({ name: 'barograph_live_subscribers_cut_total', help: 'Listeners that read too slowly and were cut.', registers }),
  };
}
