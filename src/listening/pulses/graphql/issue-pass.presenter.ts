import type { Result } from '../../../kernel/result.js';
import { InvalidInput, NotFoundError, outcome } from '../../../platform/graphql/user-error.js';
import type { IssuedPass } from '../app/issue-pass.js';
import type { IssuePassError } from '../domain/pass.errors.js';
import { IssuePassSuccess, NotAsked, PassIssuedToAnotherDevice, RoundNotIssuing, type IssuePassResult } from './issue-pass.types.js';
import { presentRoundState } from './pulse.presenter.js';

const REASONS: Readonly<Record<string, string>> = {
  'leads-the-audience': 'You lead everybody who is asked, so you are not asked in this round.',
  'new-at-the-top': 'You are new, and there is no larger team that your answers could be pooled with.',
  'too-few-at-the-top': 'There are too few people beside you to pool your answers with.',
};

const base64Url = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** What becomes of asking for a pass. */
export function presentIssue(issued: Result<IssuedPass, IssuePassError>): IssuePassResult {
  if (issued.ok) {
    const { unitId, repliesPath, evaluated, proof } = issued.value;
    return outcome(IssuePassSuccess, { unitId, evaluated: base64Url(evaluated), proof: base64Url(proof), repliesPath });
  }
  const { error } = issued;
  switch (error.kind) {
    case 'issued-to-another-device':
      return outcome(PassIssuedToAnotherDevice, { message: `Your pass of this round lies on ${error.deviceLabel}. Bring it here from there.`, deviceLabel: error.deviceLabel });
    case 'not-asked':
      return outcome(NotAsked, { message: REASONS[error.reason] ?? 'You are not asked in this round.', reason: error.reason });
    case 'round-not-issuing':
      return outcome(RoundNotIssuing, { message: 'This round issues no passes any more.', state: presentRoundState(error.state) });
    case 'invalid-input':
      return outcome(InvalidInput, { message: 'This request can not be used.', problems: [...error.problems] });
    case 'round-not-found':
      return outcome(NotFoundError, { message: 'There is no such round for you.' });
  }
}
