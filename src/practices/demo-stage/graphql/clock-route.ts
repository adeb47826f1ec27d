import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Clock } from '../../../kernel/clock.js';

/**
 * GET /clock: the server's time in milliseconds, for pages that show a running clock. They ask a few times and believe the answer that came back
 * fastest: its error is at most half of that round trip. Says nothing that an HTTP Date header doesn't, so nobody is asked who they are.
 */
@Injectable()
export class ClockRoute implements OnModuleInit {
  constructor(
    private readonly host: HttpAdapterHost,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.host.httpAdapter.getInstance<FastifyInstance>().get('/clock', { logLevel: 'silent' }, async (_request, reply) => {
      void reply.header('cache-control', 'no-store');
      return { now: this.clock.now().getTime() };
    });
  }
}
