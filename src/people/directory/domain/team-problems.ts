import type { FieldProblem } from '../../../kernel/field-problem.js';
import type { MoveTeamError } from './team.errors.js';

/** Why a team can't stand where it is wanted, as a problem of the input that says where it goes. */
export function moveProblem(error: Exclude<MoveTeamError, { kind: 'unknown-team' }>): FieldProblem {
  switch (error.kind) {
    case 'sibling-name-taken': return { path: 'name', code: error.kind, message: `There is a team called ${error.name} there already.` };
    case 'team-under-itself': return { path: 'parentTeamId', code: error.kind, message: 'A team can’t hang below itself or below one of its own teams.' };
    case 'tree-too-deep': return { path: 'parentTeamId', code: error.kind, message: `The tree would have ${error.depth} levels; at most ${error.most} are possible.` };
  }
}
