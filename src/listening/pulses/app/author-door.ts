import { Injectable } from '@nestjs/common';

/** What the author of a comment may do at POST /answers, with nothing but the comment's key. */
export type AuthorOperation = 'sendCommentAnswer' | 'withdrawComment';

/** Takes an input that fits the endpoint's schema; gives a member of the operation's result union. */
export type AuthorHandler = (input: object) => Promise<object>;

/** Where the feature of conversations puts its operations on the endpoint of answers, which knows nothing of conversations. */
@Injectable()
export class AuthorDoor {
  private readonly handlers = new Map<AuthorOperation, AuthorHandler>();

  register(operation: AuthorOperation, handler: AuthorHandler): void {
    if (this.handlers.has(operation)) throw new Error(`two handlers for ${operation}`);
    this.handlers.set(operation, handler);
  }

  run(operation: AuthorOperation, input: object): Promise<object> {
    const handler = this.handlers.get(operation);
    if (!handler) throw new Error(`no handler for ${operation}`);
    return handler(input);
  }
}
