import { Kind, parse, validate, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { err, ok, type Result } from '../../../kernel/result.js';
import { Recent } from '../domain/recent.js';
import { planSubmit, type SubmitPlan } from './answers-plan.js';

/** Longest query text, in characters, and most lexical tokens in it: the pages' own query has about forty. */
const QUERY_MAX_LENGTH = 4_000;
const MAX_TOKENS = 250;
const DOCUMENTS_KEPT = 100;

/** A query that this endpoint doesn't serve. */
export interface DocumentRefused {
  readonly code: 'BAD_INPUT' | 'TOO_COMPLEX';
  readonly message: string;
}

/** A query that is served. */
export interface ReadDocument {
  readonly document: DocumentNode;
  readonly plan: SubmitPlan | undefined;
}

/**
 * Queries, parsed and validated once each. One operation with one field a request: a second one, or the same one under an alias, would be a
 * way to try many passes in one request.
 */
export class AnswersDocuments {
  private readonly known = new Recent<string, ReadDocument>(DOCUMENTS_KEPT);

  constructor(readonly schema: GraphQLSchema) {}

  read(query: string): Result<ReadDocument, DocumentRefused> {
    const known = this.known.get(query);
    if (known) return ok(known);
    const document = this.parse(query);
    if (!document.ok) return document;
    const read = { document: document.value, plan: planSubmit(this.schema, document.value) };
    this.known.set(query, read);
    return ok(read);
  }

  private parse(query: string): Result<DocumentNode, DocumentRefused> {
    if (query.length > QUERY_MAX_LENGTH) return err({ code: 'TOO_COMPLEX', message: `A query here has at most ${QUERY_MAX_LENGTH} characters.` });
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: MAX_TOKENS, noLocation: true });
    } catch (error) {
      return err({ code: 'BAD_INPUT', message: (error as Error).message });
    }
    const operations = document.definitions.filter((definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION);
    const selections = operations[0]?.selectionSet.selections ?? [];
    if (operations.length !== 1 || selections.length !== 1 || selections[0]!.kind !== Kind.FIELD) {
      return err({ code: 'TOO_COMPLEX', message: 'A request here is one operation with one field.' });
    }
    const problems = validate(this.schema, document, undefined, { maxErrors: 5 });
    return problems.length === 0 ? ok(document) : err({ code: 'BAD_INPUT', message: problems.map(({ message }) => message).join(' ') });
  }
}
