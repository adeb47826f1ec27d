import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { ServiceMetrics } from '../../../platform/observability/service-metrics.js';
import { HttpCaller } from '../../../platform/graphql/http-caller.js';
import { metricsText, wantsOpenMetrics } from './metrics-text.js';
import { OrganizationMetrics } from './organization-metrics.js';

const BEARER = /^Bearer (\S+)$/i;

/**
 * GET /metrics, for programs alone. With an API token: the results of its organization that its person may see. With the operator's token:
 * the service's own numbers, and no results. Neither shows the other's.
 */
@Injectable()
export class MetricsRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly service: ServiceMetrics,
    private readonly caller: HttpCaller,
    private readonly organization: OrganizationMetrics,
  ) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.get('/metrics', async (request, reply) => {
      const { accept } = request.headers;
      void reply.header('cache-control', 'no-store').header('vary', 'accept, authorization');
      const own = this.service.isOperator(BEARER.exec(request.headers.authorization ?? '')?.[1] ?? '') ? await this.service.page(wantsOpenMetrics(accept)) : undefined;
      if (own) return reply.header('content-type', own.contentType).send(own.text);
      const ctx = await this.caller.allowed('metrics:read', request, reply);
      if (!ctx) return reply;
      const page = await metricsText(await this.organization.collect(ctx, ctx.actor.personId), accept);
      return reply.header('content-type', page.contentType).send(page.text);
    });
  }
}
