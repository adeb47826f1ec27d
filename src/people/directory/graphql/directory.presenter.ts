import { InvalidInput, NotFoundError, outcome } from '../../../platform/graphql/user-error.js';
import type { DirectoryError } from '../domain/directory.errors.js';
import { LastAdmin } from './person.results.js';
import { TeamNotEmpty } from './team.results.js';

interface Presented {
  readonly 'not-found': NotFoundError;
  readonly invalid: InvalidInput;
  readonly 'last-admin': LastAdmin;
  readonly 'team-not-empty': TeamNotEmpty;
}

const NOT_FOUND = { team: 'There is no such team.', person: 'There is no such person.' } as const;

/** An expected outcome as a member of the mutation's union; the type says which members can come. */
export function presentDirectoryError<E extends DirectoryError>(error: E): Presented[E['kind']] {
  return present(error) as Presented[E['kind']];
}

function present(error: DirectoryError): Presented[DirectoryError['kind']] {
  switch (error.kind) {
    case 'not-found': return outcome(NotFoundError, { message: NOT_FOUND[error.what] });
    case 'invalid': return outcome(InvalidInput, { message: error.problems[0]?.message ?? 'Something can’t be accepted.', problems: error.problems.map((problem) => ({ ...problem })) });
    case 'last-admin': return outcome(LastAdmin, { message: 'This is the last admin: appoint another one first.' });
    case 'team-not-empty': {
      const { people, teams } = error;
      return outcome(TeamNotEmpty, { message: `The team has ${people} people in it and ${teams} teams below it; move them first.`, people, teams });
    }
  }
}
