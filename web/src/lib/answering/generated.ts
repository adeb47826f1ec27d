/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The answer to one question. */
export type AnswerInput = {
  /** The question, as the manifest names it. */
  itemId: string;
  /** 1 to 5 or 0 to 10 by the item's scale; null is a skip. */
  value?: number | null | undefined;
};

/** A pass and the answers of whoever holds it. */
export type SubmitResponseInput = {
  /** Items that are left out are skipped. */
  answers: Array<AnswerInput>;
  /** At most 2,000 characters, where the round asks for one. */
  comment?: string | null | undefined;
  /** base64url, 32 bytes. */
  nonce: string;
  /** The comment's own Ed25519 public key, base64url, 32 bytes; without one its author can neither be answered nor take it back. */
  publicKey?: string | null | undefined;
  /** The round. */
  roundId: string;
  /** base64url, 64 bytes: the finalized output of the VOPRF. */
  token: string;
  /** The unit that the pass was issued for. */
  unitId: string;
};

export type SubmitResponseMutationVariables = Exact<{
  input: SubmitResponseInput;
}>;


export type SubmitResponseMutation = { submitResponse:
    | { __typename: 'AlreadyReceived', message: string }
    | { __typename: 'AnswersInvalid', message: string, problems: Array<{ __typename: 'AnswerProblem', itemId: string | null, code: string, message: string }> }
    | { __typename: 'PassRefused', message: string }
    | { __typename: 'RateLimited', message: string, retryAfterSeconds: number }
    | { __typename: 'RoundClosed', message: string }
    | { __typename: 'SubmitResponseSuccess' }
   };


export const SubmitResponseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitResponse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitResponseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitResponse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswersInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitResponseMutation, SubmitResponseMutationVariables>;