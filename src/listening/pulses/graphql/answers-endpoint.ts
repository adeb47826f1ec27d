import { Injectable } from '@nestjs/common';
import { execute, type ExecutionResult } from 'graphql';
import { parseId, type RoundId } from '../../../kernel/ids.js';
import { sqlState } from '../../../platform/database/unit-of-work.js';
import { logger } from '../../../platform/observability/logger.js';
import { AuthorDoor, type AuthorOperation } from '../app/author-door.js';
import { RoundDoor } from '../app/round-door.js';
import { SubmitResponse } from '../app/submit-response.js';
import { AnswersDocuments } from './answers-documents.js';
import type { SubmitPlan } from './answers-plan.js';
import { presentManifest, presentOutcome, type SubmitResponseInput, type SubmitResponseResult } from './answers-presenter.js';
import { buildAnswersSchema } from './answers-schema.js';

/** An answer of the endpoint: HTTP status and JSON body. */
export interface WireAnswer {
  readonly status: number;
  readonly body: { readonly data?: unknown; readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[] };
}

/** The operations of POST /answers on plain graphql-js: no context, no plugins, nothing that could remember who asked. */
@Injectable()
export class AnswersEndpoint {
  private made: AnswersDocuments | undefined;
  private readonly root = {
    submitResponse: ({ input }: { input: SubmitResponseInput }): Promise<SubmitResponseResult> => this.submitResponse(input),
    roundManifest: ({ input }: { input: { roundId: string } }): Promise<object | null> => this.roundManifest(input.roundId),
    sendCommentAnswer: ({ input }: { input: object }): Promise<object> => this.ofAuthor('sendCommentAnswer', input),
    withdrawComment: ({ input }: { input: object }): Promise<object> => this.ofAuthor('withdrawComment', input),
  };

  constructor(
    private readonly responses: SubmitResponse,
    private readonly rounds: RoundDoor,
    private readonly authors: AuthorDoor,
  ) {}

  /** Made with the first request: the server starts the sooner. */
  private get documents(): AnswersDocuments {
    return (this.made ??= new AnswersDocuments(buildAnswersSchema()));
  }

  async answer(request: unknown): Promise<WireAnswer> {
    if (!isRequest(request)) return refused('BAD_INPUT', 'The body is a JSON object with query, variables and operationName.');
    const document = this.documents.read(request.query);
    if (!document.ok) return refused(document.error.code, document.error.message);
    const { plan } = document.value;
    const input = plan && (request.operationName ?? plan.operationName) === plan.operationName ? plan.read(request.variables ?? {}) : undefined;
    if (plan && input) return this.submitByPlan(plan, input);
    const result = await execute({
      schema: this.documents.schema, document: document.value.document, rootValue: this.root, variableValues: request.variables ?? {}, operationName: request.operationName,
    });
    return result.errors ? present(result) : { status: 200, body: { data: result.data } };
  }

  private async submitByPlan(plan: SubmitPlan, input: SubmitResponseInput): Promise<WireAnswer> {
    try {
      return { status: 200, body: { data: plan.shape(await this.submitResponse(input)) } };
    } catch (error) {
      return notTaken(error, null);
    }
  }

  private async submitResponse(input: SubmitResponseInput): Promise<SubmitResponseResult> {
    return presentOutcome(await this.responses.run(input));
  }

  private ofAuthor(operation: AuthorOperation, input: object): Promise<object> {
    return this.authors.run(operation, input);
  }

  private async roundManifest(id: string): Promise<object | null> {
    const roundId = parseId<RoundId>(id);
    const lookup = roundId ? await this.rounds.find(roundId) : { kind: 'unknown' as const };
    return lookup.kind === 'round' ? presentManifest(lookup.round.manifest.round, lookup.round.found) : null;
  }
}

interface AnswersRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

function isRequest(request: unknown): request is AnswersRequest {
  if (typeof request !== 'object' || request === null || Array.isArray(request)) return false;
  const { query, variables, operationName } = request as Record<string, unknown>;
  const isObject = variables === undefined || variables === null || (typeof variables === 'object' && !Array.isArray(variables));
  return typeof query === 'string' && isObject && (operationName === undefined || operationName === null || typeof operationName === 'string');
}

function refused(code: string, message: string): WireAnswer {
  return { status: 400, body: { errors: [{ message, extensions: { code } }] } };
}

/** Variables of the wrong type are the sender's mistake; anything thrown by a resolver is ours, and says nothing of what was sent. */
function present({ errors, data }: ExecutionResult): WireAnswer {
  const thrown = errors!.find(({ originalError, path }) => originalError !== undefined && path !== undefined);
  if (!thrown) return refused('BAD_INPUT', errors!.map(({ message }) => message).join(' '));
  return notTaken(thrown.originalError, data ?? null);
}

function notTaken(error: unknown, data: unknown): WireAnswer {
  logger.error({ name: (error as Error).name, state: sqlState(error) }, 'an answer could not be taken');
  return { status: 503, body: { data, errors: [{ message: 'The answer could not be taken just now. Send it again; it is counted once.', extensions: { code: 'INTERNAL' } }] } };
}
