import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import type { ExecutionResult, GraphQLError, GraphQLSchema } from 'graphql';
import { Clock } from '../../kernel/clock.js';
import { Authenticator } from '../access/authenticator.js';
import { HTTP_SETTINGS, type HttpSettings } from '../http/http-settings.js';
import { ServiceMetrics } from '../observability/service-metrics.js';
import { armorPlugins, armorRules, checkSubscription, complexityPlugin, LIMITS } from './limits.js';
import { metricsPlugin } from './metrics.plugin.js';
import { formatError, formatResult } from './format-error.js';
import { GraphqlContextFactory } from './context-factory.js';
import { HttpCaller } from './http-caller.js';
import { DateTimeScalar, DayScalar } from './scalars.js';
import { stringifyResult } from './kept-json.js';
import { keptDocument } from './kept-documents.js';
import { SharedSubscriptions } from './shared-subscriptions.js';
import { statusPlugin } from './status.plugin.js';
import { TypedErrors } from './typed-errors.filter.js';

@Module({ providers: [GraphqlContextFactory, HttpCaller, SharedSubscriptions, DateTimeScalar, DayScalar, { provide: APP_FILTER, useClass: TypedErrors }], exports: [GraphqlContextFactory, HttpCaller, SharedSubscriptions] })
export class GraphqlContextModule {}

@Module({
  imports: [
    GraphqlContextModule,
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [GraphqlContextModule],
      inject: [GraphqlContextFactory, Authenticator, Clock, HTTP_SETTINGS, ServiceMetrics, SharedSubscriptions],
      useFactory: (contexts: GraphqlContextFactory, _authenticator: Authenticator, _clock: Clock, http: HttpSettings, metrics: ServiceMetrics, shared: SharedSubscriptions) => {
        let schema: GraphQLSchema;
        return {
          autoSchemaFile: true,
          sortSchema: true,
          playground: false,
          graphiql: false,
          introspection: true,
          csrfPrevention: true,
          parseOptions: { maxTokens: LIMITS.tokens },
          allowBatchedHttpRequests: false,
          includeStacktraceInErrorResponses: false,
          stopOnTerminationSignals: false,
          formatError,
          stringifyResult,
          validationRules: [...armorRules],
          plugins: [...armorPlugins, complexityPlugin, statusPlugin, metricsPlugin(metrics), ApolloServerPluginCacheControlDisabled()],
          transformSchema: (built: GraphQLSchema) => (schema = built),
          context: contexts.make.bind(contexts),
          subscriptions: {
            'graphql-ws': {
              path: '/graphql',
              onConnect: (socket: unknown) => contexts.connect(socket, http),
              onSubscribe: (_socket: unknown, _id: unknown, payload: { query: string }) => checkSubscription(schema, payload),
              subscribe: shared.subscribe.bind(shared),
              parse: keptDocument,
              onNext: (_socket: unknown, _id: unknown, _payload: unknown, _args: unknown, result: ExecutionResult) => formatResult(result),
              onError: (_socket: unknown, _id: unknown, _payload: unknown, errors: readonly GraphQLError[]) => errors.map((error) => formatError(error.toJSON(), error)),
            },
          },
        } as unknown as ApolloDriverConfig;
      },
    }),
  ],
})
export class BarographGraphqlModule {}
