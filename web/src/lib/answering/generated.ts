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

/** What an author answers, once a reader replied. The signature is over the UTF-8 bytes of barograph/v1|comment-answer|roundId|unitId|publicKey|sequence|body. */
export type SendCommentAnswerInput = {
  /** One to 2,000 characters. */
  body: string;
  /** The comment's public key, base64url. */
  publicKey: string;
  /** The round of the comment. */
  roundId: string;
  /** 1 for the first answer to this comment, then 2 and so on, up to 20. The same one again changes nothing; another text under the same number is refused as InvalidInput with a problem at the path sequence. */
  sequence: number;
  /** base64url, 64 bytes, by the comment's private key. */
  signature: string;
  /** The unit in whose reply file the comment stands. It limits how often may be tried, and is kept nowhere. */
  unitId: string;
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

/** A comment to take back. The signature is over the UTF-8 bytes of barograph/v1|comment-withdraw|roundId|unitId|publicKey. */
export type WithdrawCommentInput = {
  /** The comment's public key, base64url. */
  publicKey: string;
  /** The round of the comment. */
  roundId: string;
  /** base64url, 64 bytes, by the comment's private key. */
  signature: string;
  /** The unit in whose reply file the comment stands. It limits how often may be tried, and is kept nowhere. */
  unitId: string;
};

export type SendCommentAnswerMutationVariables = Exact<{
  input: SendCommentAnswerInput;
}>;


export type SendCommentAnswerMutation = { sendCommentAnswer:
    | { __typename: 'CommentUnknown', message: string }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'RateLimited', message: string, retryAfterSeconds: number }
    | { __typename: 'SendCommentAnswerSuccess', deliveredOn: string }
   };

export type WithdrawCommentMutationVariables = Exact<{
  input: WithdrawCommentInput;
}>;


export type WithdrawCommentMutation = { withdrawComment:
    | { __typename: 'CommentUnknown', message: string }
    | { __typename: 'InvalidInput', message: string, problems: Array<{ __typename: 'FieldProblem', path: string, code: string, message: string }> }
    | { __typename: 'RateLimited', message: string, retryAfterSeconds: number }
    | { __typename: 'WithdrawCommentSuccess' }
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


export const SendCommentAnswerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendCommentAnswer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendCommentAnswerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendCommentAnswer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SendCommentAnswerSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deliveredOn"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<SendCommentAnswerMutation, SendCommentAnswerMutationVariables>;
export const WithdrawCommentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawComment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawCommentMutation, WithdrawCommentMutationVariables>;
export const SubmitResponseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitResponse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitResponseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitResponse"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AnswersInvalid"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemId"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RateLimited"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAfterSeconds"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitResponseMutation, SubmitResponseMutationVariables>;