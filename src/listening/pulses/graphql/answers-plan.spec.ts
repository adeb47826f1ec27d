import fc from 'fast-check';
import { execute, parse, validate } from 'graphql';
import type { SubmissionOutcome } from '../domain/submission.js';
import { planSubmit } from './answers-plan.js';
import { presentOutcome, type SubmitResponseInput } from './answers-presenter.js';
import { buildAnswersSchema } from './answers-schema.js';

const schema = buildAnswersSchema();
const around = (selection: string, head = 'mutation S($input: SubmitResponseInput!)', call = 'submitResponse(input: $input)') => `${head} { ${call} { ${selection} } }`;

const PLANNED = [
  around('__typename ... on UserError { message } ... on AnswersInvalid { problems { itemId code message } } ... on RateLimited { retryAfterSeconds }'),
  around('__typename'),
  around('kind: __typename ... on SubmitResponseSuccess { done: accepted } ... { again: __typename }', 'mutation ($input: SubmitResponseInput!)', 'sent: submitResponse(input: $input)'),
  around('... on AnswersInvalid { message problems { __typename text: message code item: itemId } } ... on UserError { message same: message __typename }', 'mutation Odd($x: SubmitResponseInput!)', 'submitResponse(input: $x)'),
  around('... on SubmitResponseResult { ... on RoundClosed { ... on UserError { message } } }'),
];
const UNPLANNED = [
  around('__typename @skip(if: true)'),
  around('...F') + ' fragment F on UserError { message }',
  around('__typename', 'mutation ($input: SubmitResponseInput = {roundId: "x", unitId: "x", nonce: "x", token: "x", answers: []})', 'submitResponse(input: $input)').replace('$input: SubmitResponseInput =', '$input: SubmitResponseInput! ='),
  around('... on AnswersInvalid { problems { code } problems { message } }'),
  'mutation { submitResponse(input: {roundId: "r", unitId: "u", nonce: "n", token: "t", answers: []}) { __typename } }',
  'query ($input: RoundManifestInput!) { roundManifest(input: $input) { hash } }',
];

const outcomes: fc.Arbitrary<SubmissionOutcome> = fc.oneof(
  fc.constantFrom<SubmissionOutcome>({ kind: 'accepted' }, { kind: 'already-received' }, { kind: 'pass-refused' }, { kind: 'round-closed', reason: 'over' }, { kind: 'round-closed', reason: 'not-open-yet' }),
  fc.nat(9999).map((retryAfterSeconds): SubmissionOutcome => ({ kind: 'rate-limited', retryAfterSeconds })),
  fc.array(fc.record({ itemId: fc.option(fc.string()), code: fc.constantFrom('unknown-item' as const, 'item-twice' as const, 'comment-too-long' as const) })).map((problems): SubmissionOutcome => ({ kind: 'answers-invalid', problems })),
);
const loose = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.constant(null), fc.boolean(), fc.constant([]), fc.constant({}));
const text = fc.oneof({ weight: 9, arbitrary: fc.string() }, { weight: 1, arbitrary: loose });
const answer = fc.oneof(
  { weight: 9, arbitrary: fc.record({ itemId: text, value: fc.oneof(fc.integer({ min: -3, max: 12 }), fc.constant(null), loose) }, { requiredKeys: ['itemId'] }) },
  { weight: 1, arbitrary: fc.record({ itemId: fc.string(), more: loose }) },
  { weight: 1, arbitrary: loose },
);
const input = fc.oneof(
  { weight: 9, arbitrary: fc.record({ roundId: text, unitId: text, nonce: text, token: text, answers: fc.oneof({ weight: 9, arbitrary: fc.array(answer, { maxLength: 4 }) }, { weight: 1, arbitrary: loose }), comment: text, more: loose }, { requiredKeys: ['roundId', 'unitId', 'nonce', 'token', 'answers'] }) },
  { weight: 1, arbitrary: loose },
);

describe('the plan of a submission', () => {
  it.each(PLANNED)('gives what graphql-js gives, and reads no input that graphql-js refuses: %s', async (query) => {
    const document = parse(query, { noLocation: true });
    expect(validate(schema, document)).toEqual([]);
    const plan = planSubmit(schema, document)!;
    const name = query.includes('$x') ? 'x' : 'input';
    await fc.assert(fc.asyncProperty(outcomes, input, async (outcome, given) => {
      const variables = JSON.parse(JSON.stringify({ [name]: given, other: 1 })) as Record<string, unknown>;
      let seen: SubmitResponseInput | undefined;
      const result = await execute({
        schema, document, variableValues: variables,
        rootValue: { submitResponse: (call: { input: SubmitResponseInput }) => { seen = call.input; return Promise.resolve(presentOutcome(outcome)); } },
      });
      const read = plan.read(variables);
      if (read !== undefined) expect(JSON.stringify(read)).toBe(JSON.stringify(variables[name]));
      if (read !== undefined) expect({ ...seen }).toEqual({ ...read, answers: read.answers.map((each) => ({ ...each })) });
      if (!result.errors) expect(JSON.stringify({ data: plan.shape(presentOutcome(outcome)) })).toBe(JSON.stringify({ data: result.data }));
      else expect(read).toBeUndefined();
    }), { numRuns: 300 });
  });

  it('reads what devices send', () => {
    const plan = planSubmit(schema, parse(PLANNED[0]!))!;
    const sent = { roundId: 'r', unitId: 'u', nonce: 'n', token: 't', answers: [{ itemId: 'i', value: 4 }, { itemId: 'j', value: null }], comment: 'text' };
    expect(plan.read({ input: sent })).toBe(sent);
    expect([plan.operationName, plan.read({}), plan.read({ input: null })]).toEqual(['S', undefined, undefined]);
  });

  it.each(UNPLANNED)('is not made for %s', (query) => {
    expect(planSubmit(schema, parse(query))).toBeUndefined();
  });
});
