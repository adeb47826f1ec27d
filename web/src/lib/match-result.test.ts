import { matchResult, UnknownOutcome } from './match-result.js';

type Outcome = { __typename: 'Saved'; id: string } | { __typename: 'Refused'; reason: string };

const describeOutcome = (outcome: Outcome): string =>
  matchResult(outcome, { Saved: (saved) => `saved ${saved.id}`, Refused: (refused) => `refused: ${refused.reason}` });

describe('matchResult', () => {
  it('calls the handler of the member that came, with its own fields', () => {
    expect(describeOutcome({ __typename: 'Saved', id: '7' })).toBe('saved 7');
    expect(describeOutcome({ __typename: 'Refused', reason: 'late' })).toBe('refused: late');
  });

  it('throws when the server knows a member that the page does not', () => {
    expect(() => describeOutcome({ __typename: 'Postponed' } as unknown as Outcome)).toThrow(UnknownOutcome);
    expect(() => describeOutcome({ __typename: 'toString' } as unknown as Outcome)).toThrow(UnknownOutcome);
  });

  it('does not compile with a handler left out', () => {
    // @ts-expect-error a handler for Refused is missing
    const incomplete = () => matchResult({ __typename: 'Saved', id: '1' } as Outcome, { Saved: () => 'saved' });
    expect(incomplete()).toBe('saved');
  });
});
