import { Injectable } from '@nestjs/common';
import { execute, getArgumentValues, getOperationAST, getVariableValues, Kind, print, subscribe, type DocumentNode, type ExecutionArgs, type ExecutionResult } from 'graphql';
import { isSomebody } from '../../kernel/actor.js';
import type { RequestContext } from '../access/request-context.js';
import { LiveChannel } from '../live/live-channel.js';
import { LiveRoom, type Listener, type LiveSocket } from '../live/live-room.js';
import { SharedFeeds, type SharedView } from '../live/shared-feeds.js';
import { logger } from '../observability/logger.js';
import { ServiceMetrics } from '../observability/service-metrics.js';
import { formatResult } from './format-error.js';

type Subscribed = Awaited<ReturnType<typeof subscribe>>;

/** A field of a subscription with its input. */
interface Asked {
  readonly field: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/**
 * Subscriptions over WebSocket. Whoever asks is let in by the operation's own resolver, with its guard and its refusals; after that, those who look
 * at the same thing share one room. What can't be shared runs as graphql-js runs it, once for each.
 */
@Injectable()
export class SharedSubscriptions {
  private readonly rooms = new Map<string, LiveRoom>();
  /** What each room is found by: kept once, not once for everybody in it. */
  private readonly keys = new WeakMap<LiveRoom, string>();

  constructor(
    private readonly live: LiveChannel,
    private readonly feeds: SharedFeeds,
    private readonly metrics: ServiceMetrics,
  ) {}

  async subscribe(args: ExecutionArgs): Promise<Subscribed> {
    const context = args.contextValue as RequestContext;
    const view = this.viewOf(args, context);
    const socket = context.live?.socket as unknown as LiveSocket | undefined;
    const { actor } = context.ctx;
    if (!view || !socket || !isSomebody(actor)) return subscribe(args);
    const { revision } = view.asked.input;
    const key = `${view.shared.topic}|${args.operationName ?? ''}|${textOf(args.document)}|${JSON.stringify(args.variableValues ?? {}, (name, value: unknown) => (name === 'revision' ? undefined : value))}`;
    const room = this.room(key, view.shared, args, view.asked.field);
    const listening = listen(room, { socket, stream: context.live?.stream, personId: actor.personId, id: context.live!.id, known: typeof revision === 'string' ? revision : undefined }, () => {
      this.metrics.subscribers(-1);
      const own = this.keys.get(room)!;
      if (room.size === 0 && this.rooms.get(own) === room) {
        this.rooms.delete(own);
        room.close();
      }
    });
    this.metrics.subscribers(1);
    const letIn = await subscribe(args);
    if (!(Symbol.asyncIterator in letIn)) {
      await listening.news.return(undefined);
      return letIn;
    }
    await (letIn as AsyncGenerator).return(undefined);
    await room.greet(listening.listener);
    return listening.news;
  }

  private viewOf(args: ExecutionArgs, { ctx }: RequestContext): { readonly shared: SharedView; readonly asked: Asked } | undefined {
    const asked = askedOf(args);
    const feed = asked && this.feeds.of(asked.field);
    const shared = feed?.(ctx.organization, asked!.input);
    return asked && shared ? { shared, asked } : undefined;
  }

  private room(key: string, view: SharedView, { schema, document, operationName, variableValues }: ExecutionArgs, field: string): LiveRoom {
    const known = this.rooms.get(key);
    if (known) return known;
    const render = async (value: Readonly<Record<string, unknown>>): Promise<string> => {
      const result = (await execute({ schema, document, operationName, variableValues, rootValue: { [field]: value } })) as ExecutionResult;
      return JSON.stringify(formatResult(result) ?? result);
    };
    const room = new LiveRoom(view, this.live, render, {
      cut: () => this.metrics.subscriberCut(),
      failed: (error) => logger.error({ reason: error.message, stack: error.stack }, 'news was not told; the next piece is'),
    });
    this.rooms.set(key, room);
    this.keys.set(room, key);
    return room;
  }
}

const texts = new WeakMap<DocumentNode, string>();

/** A document as text, whoever wrote it how; worked out once for those who send the same. */
function textOf(document: DocumentNode): string {
  const known = texts.get(document) ?? print(document);
  texts.set(document, known);
  return known;
}

/** The one field that a subscription asks for; undefined where graphql-js should say what is wrong with it. */
function askedOf({ schema, document, operationName, variableValues }: ExecutionArgs): Asked | undefined {
  const operation = getOperationAST(document, operationName);
  const [node, ...others] = operation?.selectionSet.selections ?? [];
  if (!operation || node?.kind !== Kind.FIELD || others.length > 0 || (node.directives?.length ?? 0) > 0) return undefined;
  const definition = schema.getSubscriptionType()?.getFields()[node.name.value];
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  if (!definition || !coerced) return undefined;
  const { input } = getArgumentValues(definition, node, coerced);
  return { field: node.name.value, input: (input ?? {}) as Asked['input'] };
}

/** Joins a room. The answer is a stream that never says anything, since the room writes to the socket itself, and ends when listening does. */
function listen(room: LiveRoom, who: Omit<Listener, 'finish'>, left: () => void): { readonly listener: Listener; readonly news: AsyncGenerator<ExecutionResult, void, void> } {
  let finish!: () => void;
  const over = new Promise<void>((resolve) => (finish = resolve));
  let isOver = false;
  const listener: Listener = { ...who, finish: () => end() };
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    room.drop(listener);
    left();
    finish();
  };
  const done = async (): Promise<IteratorResult<ExecutionResult, void>> => {
    end();
    return { done: true, value: undefined };
  };
  room.join(listener);
  const news = { next: () => over.then(done), return: done, throw: done, [Symbol.asyncIterator]: () => news, [Symbol.asyncDispose]: async () => end() } as AsyncGenerator<ExecutionResult, void, void>;
  return { listener, news };
}
