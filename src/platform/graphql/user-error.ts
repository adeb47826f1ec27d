import { Field, Int, InterfaceType, ObjectType } from '@nestjs/graphql';

@InterfaceType({ description: 'An expected outcome that is not success. Branch on __typename, show the message.' })
export abstract class UserError {
  @Field(() => String, { description: 'One sentence for the person, in English.' })
  message: string;
}

@ObjectType({ description: 'One value of the input that is not acceptable.' })
export class FieldProblem {
  @Field(() => String, { description: 'Path in the input, for example settings.k.' })
  path: string;
  @Field(() => String, { description: 'Stable code of the problem.' })
  code: string;
  @Field(() => String, { description: 'One sentence about it.' })
  message: string;
}

@ObjectType({ implements: () => UserError, description: 'The input is well formed, but its values are not acceptable; nothing was changed.' })
export class InvalidInput extends UserError {
  @Field(() => [FieldProblem], { description: 'Every problem at once.' })
  problems: FieldProblem[];
}

@ObjectType({ implements: () => UserError, description: 'There is no such thing, or it is not yours to see: one answer.' })
export class NotFoundError extends UserError {}

@ObjectType({ implements: () => UserError, description: 'It is not in a state for this, or no longer. The message says why, in the viewer’s language.' })
export class TransitionRefused extends UserError {
  @Field(() => [String], { description: 'What can be done in that state, as the state machines in the documentation name it.' })
  allowed: string[];
}

@ObjectType({ implements: () => UserError, description: 'Too many tries; wait.' })
export class RateLimited extends UserError {
  @Field(() => Int, { description: 'Seconds until the next try is taken.' })
  retryAfterSeconds: number;
}

/** Makes an outcome with its class as prototype, so that unions resolve by `instanceof`. */
export function outcome<T extends object>(type: new () => T, values: T): T {
  return Object.assign(new type(), values);
}
