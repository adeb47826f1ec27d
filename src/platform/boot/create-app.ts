import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { configureHttp } from '../http/configure-http.js';
import { LIMITS } from '../graphql/limits.js';
import { LiveChannel } from '../live/live-channel.js';
import { NestLogger } from '../observability/logger.js';
import type { PlatformSettings } from '../platform.module.js';

type ModuleOf = { with(settings: PlatformSettings): Parameters<typeof NestFactory.create>[0] };

/** The whole application on Fastify, configured and not yet listening. Tests and the server make it the same way. */
export async function createApp(appModule: ModuleOf, settings: PlatformSettings): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: LIMITS.bodyBytes, trustProxy: settings.http.trustProxy, logger: false, forceCloseConnections: true });
  const app = await NestFactory.create<NestFastifyApplication>(appModule.with(settings), adapter, { logger: new NestLogger(), abortOnError: false });
  await configureHttp(app, settings.http, app.get(DataSource), app.get(LiveChannel));
  return app;
}
