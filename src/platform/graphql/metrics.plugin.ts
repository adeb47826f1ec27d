import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { ServiceMetrics, WorkOutcome } from '../observability/service-metrics.js';

/** Counts operations by the first field of the schema that they ask for: what clients call them is theirs, and endless. */
export function metricsPlugin(metrics: ServiceMetrics): ApolloServerPlugin {
  return {
    async requestDidStart() {
      const started = process.hrtime.bigint();
      return {
        async willSendResponse({ operation, response }) {
          if (!operation) return;
          const errors = response.body.kind === 'single' ? (response.body.singleResult.errors ?? []) : [];
          metrics.operation(operation.operation, fieldOf(operation), outcomeOf(errors.map(({ extensions }) => extensions?.code)), Number(process.hrtime.bigint() - started) / 1e9);
        },
      };
    },
  };
}

/** Only called for operations that were validated, so the field is one of the schema. */
function fieldOf({ selectionSet }: OperationDefinitionNode): string {
  const [first] = selectionSet.selections;
  return first?.kind === Kind.FIELD ? first.name.value : 'fragment';
}

function outcomeOf(codes: readonly unknown[]): WorkOutcome {
  if (codes.length === 0) return 'ok';
  return codes.some((code) => code === undefined || code === 'INTERNAL') ? 'failed' : 'refused';
}
