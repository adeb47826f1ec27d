import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLRequestListener, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { Plugin } from '@nestjs/apollo';
import { getArgumentValues, Kind, type DocumentNode } from 'graphql';
import { isSomebody } from '../../../kernel/actor.js';
import { decide } from '../../../platform/access/policy-registry.js';
import type { RequestContext } from '../../../platform/access/request-context.js';
import { dataOf, jsonOf } from '../../../platform/graphql/kept-json.js';
import { AnswerSights } from '../app/answer-sight.js';
import { shareableRoot } from './shareable.js';

/** Answers kept, as JSON; one is some 40 kB. */
const KEPT = 400;
/** Nobody waits longer than this for somebody else's execution. */
const PATIENCE_MS = 3000;

type Request = GraphQLRequestContext<RequestContext>;

interface Kept {
  readonly version: string;
  readonly json: Promise<string | null>;
}

/**
 * Answers of `teamTrends` and `organizationOverview` are kept in this process for everybody with the same sight, language and question, as long as the
 * version of what they show stands: one execution and one serialisation serve them all, those who ask at the same time too. Who
 * asks, what they may do and what they see now is looked up for every request; only the answer is shared.
 */
@Plugin()
export class AnswerCachePlugin implements ApolloServerPlugin<RequestContext> {
  private readonly kept = new Map<string, Kept>();
  private readonly roots = new WeakMap<DocumentNode, 'teamTrends' | 'organizationOverview' | 'none'>();

  constructor(private readonly sights: AnswerSights) {}

  async requestDidStart(): Promise<GraphQLRequestListener<RequestContext>> {
    let settle: ((json: string | null) => void) | undefined;
    return {
      responseForOperation: async (request) => {
        const place = await this.placeOf(request);
        if (!place) return null;
        const found = this.kept.get(place.key);
        if (found?.version === place.version) {
          const json = await patiently(found.json);
          if (json !== null) return answer(json);
        }
        const json = new Promise<string | null>((resolve) => (settle = resolve));
        this.keep(place.key, { version: place.version, json });
        return null;
      },
      willSendResponse: async ({ response: { body } }) => {
        if (!settle || body.kind !== 'single') return settle?.(null);
        const { data, errors } = body.singleResult;
        settle(data && !errors ? jsonOf(data) : null);
      },
    };
  }

  private keep(key: string, entry: Kept): void {
    this.kept.delete(key);
    this.kept.set(key, entry);
    void entry.json.then((json) => {
      if (json === null && this.kept.get(key) === entry) this.kept.delete(key);
    });
    if (this.kept.size > KEPT) this.kept.delete(this.kept.keys().next().value!);
  }

  /** Where the answer to a request is kept; undefined when it isn't one to keep. */
  private async placeOf({ contextValue: { ctx }, document, schema, operation, operationName, request, queryHash }: Request): Promise<{ key: string; version: string } | undefined> {
    if (!document || !operation || !isSomebody(ctx.actor) || !decide('results:view', ctx.actor).allow) return undefined;
    const root = this.roots.get(document) ?? shareableRoot(schema, document, operationName ?? null) ?? 'none';
    this.roots.set(document, root);
    const field = operation.selectionSet.selections[0];
    if (root === 'none' || field?.kind !== Kind.FIELD) return undefined;
    const { input } = getArgumentValues(schema.getQueryType()!.getFields()[root]!, field, request.variables ?? {}) as { input?: { teamId?: string } | null };
    const sight = await this.sights.of(ctx, ctx.actor.personId, root === 'teamTrends' ? (input?.teamId ?? '') : null);
    if (!sight) return undefined;
    const key = JSON.stringify([ctx.organization, ctx.actor.locale, ctx.now.toISOString().slice(0, 10), sight.sight, queryHash, operationName, request.variables ?? null]);
    return { key, version: sight.version };
  }
}

function answer(json: string): GraphQLResponse {
  return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: dataOf(json) } } };
}

async function patiently(json: Promise<string | null>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => (timer = setTimeout(() => resolve(null), PATIENCE_MS)));
  return Promise.race([json, late]).finally(() => clearTimeout(timer));
}
