import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AuthorDoor } from '../../pulses/app/author-door.js';
import { HearAuthor, type AuthorAnswer, type AuthorRefused, type SignedByAuthor } from '../app/hear-author.js';

/** Puts what authors of comments may do on POST /answers. */
@Injectable()
export class AuthorOperations implements OnModuleInit {
  constructor(
    private readonly door: AuthorDoor,
    private readonly authors: HearAuthor,
  ) {}

  onModuleInit(): void {
    this.door.register('sendCommentAnswer', async (input) => {
      const heard = await this.authors.answer(input as AuthorAnswer);
      return heard.ok ? { __typename: 'SendCommentAnswerSuccess', deliveredOn: heard.value } : presentRefused(heard.error);
    });
    this.door.register('withdrawComment', async (input) => {
      const heard = await this.authors.withdraw(input as SignedByAuthor);
      return heard.ok ? { __typename: 'WithdrawCommentSuccess', withdrawn: true } : presentRefused(heard.error);
    });
  }
}

function presentRefused(refused: AuthorRefused): object {
  switch (refused.kind) {
    case 'unknown':
      return { __typename: 'CommentUnknown', message: 'There is no comment with this key, or the signature is not by it.' };
    case 'invalid':
      return { __typename: 'InvalidInput', message: refused.problems[0]?.message ?? 'Something can’t be accepted.', problems: refused.problems };
    case 'rate-limited':
      return { __typename: 'RateLimited', message: 'Too many attempts; try again in a moment.', retryAfterSeconds: refused.retryAfterSeconds };
  }
}
