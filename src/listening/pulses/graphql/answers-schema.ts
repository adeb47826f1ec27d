import { buildSchema, type GraphQLSchema } from 'graphql';

/** The second, tiny API at POST /answers: no session, no cookie, no log. Everything else of GraphQL lies at /graphql. */
export const ANSWERS_SDL = `
"What a device needs without being signed in."
type Query {
  "The manifest of a round by its id; null when there is no such round."
  roundManifest(input: RoundManifestInput!): RoundManifest
}

type Mutation {
  "Sends the answers of whoever holds the pass. Nobody is asked who they are."
  submitResponse(input: SubmitResponseInput!): SubmitResponseResult!
  "Sends what the author of a comment answers to its readers. It is delivered at nine on the next working day."
  sendCommentAnswer(input: SendCommentAnswerInput!): SendCommentAnswerResult!
  "Takes a comment back: its text and everything said about it is destroyed at the next tick, within the hour as a rule."
  withdrawComment(input: WithdrawCommentInput!): WithdrawCommentResult!
}

"Which round."
input RoundManifestInput {
  "The round."
  roundId: ID!
}

"What a round promises; never changes once announced."
type RoundManifest {
  "The round."
  roundId: ID!
  "SHA-256 of body, hex."
  hash: String!
  "Hash of the organization's manifest before this one; 64 zeros for the first."
  previousHash: String!
  "The canonical JSON text that was hashed."
  body: String!
}

"The answer to one question."
input AnswerInput {
  "The question, as the manifest names it."
  itemId: ID!
  "1 to 5 or 0 to 10 by the item's scale; null is a skip."
  value: Int
}

"A pass and the answers of whoever holds it."
input SubmitResponseInput {
  "The round."
  roundId: ID!
  "The unit that the pass was issued for."
  unitId: ID!
  "base64url, 32 bytes."
  nonce: String!
  "base64url, 64 bytes: the finalized output of the VOPRF."
  token: String!
  "Items that are left out are skipped."
  answers: [AnswerInput!]!
  "At most 2,000 characters, where the round asks for one."
  comment: String
  "The comment's own Ed25519 public key, base64url, 32 bytes; without one its author can neither be answered nor take it back."
  publicKey: String
}

"What an author answers, once a reader replied. The signature is over the UTF-8 bytes of barograph/v1|comment-answer|roundId|unitId|publicKey|sequence|body."
input SendCommentAnswerInput {
  "The round of the comment."
  roundId: ID!
  "The unit in whose reply file the comment stands. It limits how often may be tried, and is kept nowhere."
  unitId: ID!
  "The comment's public key, base64url."
  publicKey: String!
  "One to 2,000 characters."
  body: String!
  "1 for the first answer to this comment, then 2 and so on, up to 20. The same one again changes nothing; another text under the same number is refused as InvalidInput with a problem at the path sequence."
  sequence: Int!
  "base64url, 64 bytes, by the comment's private key."
  signature: String!
}

"A comment to take back. The signature is over the UTF-8 bytes of barograph/v1|comment-withdraw|roundId|unitId|publicKey."
input WithdrawCommentInput {
  "The round of the comment."
  roundId: ID!
  "The unit in whose reply file the comment stands. It limits how often may be tried, and is kept nowhere."
  unitId: ID!
  "The comment's public key, base64url."
  publicKey: String!
  "base64url, 64 bytes, by the comment's private key."
  signature: String!
}

"An expected outcome that is not success. Branch on __typename, show the message."
interface UserError {
  "One sentence for the person, in English."
  message: String!
}

"How the operation can end. Branch on __typename."
union SubmitResponseResult = SubmitResponseSuccess | AlreadyReceived | RoundClosed | PassRefused | AnswersInvalid | RateLimited

"The answer is in: it will be counted once, or destroyed by rule when the round closes."
type SubmitResponseSuccess {
  "Always true."
  accepted: Boolean!
}

"The answer of this pass was received earlier; it is counted once."
type AlreadyReceived implements UserError {
  "One sentence for the person, in English."
  message: String!
}

"The round is not open yet, or is over."
type RoundClosed implements UserError {
  "One sentence for the person, in English."
  message: String!
}

"The pass does not belong to this unit of this round."
type PassRefused implements UserError {
  "One sentence for the person, in English."
  message: String!
}

"One thing that is wrong with the answers; itemId null is about the comment."
type AnswerProblem {
  "The question; null when it is about the comment."
  itemId: ID
  "Stable code of the problem."
  code: String!
  "One sentence about it."
  message: String!
}

"The answers do not fit the manifest; nothing was stored and the pass is still good."
type AnswersInvalid implements UserError {
  "One sentence for the person, in English."
  message: String!
  "Every problem at once."
  problems: [AnswerProblem!]!
}

"A calendar day, YYYY-MM-DD."
scalar Date

"How the operation can end. Branch on __typename."
union SendCommentAnswerResult = SendCommentAnswerSuccess | CommentUnknown | InvalidInput | RateLimited

"How the operation can end. Branch on __typename."
union WithdrawCommentResult = WithdrawCommentSuccess | CommentUnknown | InvalidInput | RateLimited

"The answer is in."
type SendCommentAnswerSuccess {
  "The working day on which its readers get it, at nine in the organization's time zone."
  deliveredOn: Date!
}

"The comment's text and everything said about it is destroyed at the next tick. Said again for a comment taken back before."
type WithdrawCommentSuccess {
  "Always true."
  withdrawn: Boolean!
}

"No comment of this round has this key, or the signature is not by it: one answer."
type CommentUnknown implements UserError {
  "One sentence for the person, in English."
  message: String!
}

"One value of the input that is not acceptable."
type FieldProblem {
  "Path in the input."
  path: String!
  "Stable code of the problem."
  code: String!
  "One sentence about it."
  message: String!
}

"The input is well formed, but its values are not acceptable; nothing was changed."
type InvalidInput implements UserError {
  "One sentence for the person, in English."
  message: String!
  "Every problem at once."
  problems: [FieldProblem!]!
}

"Too many failing attempts; wait."
type RateLimited implements UserError {
  "One sentence for the person, in English."
  message: String!
  "Seconds until the next try is taken."
  retryAfterSeconds: Int!
}
`;

/** The schema, built once. */
export function buildAnswersSchema(): GraphQLSchema {
  return buildSchema(ANSWERS_SDL);
}
