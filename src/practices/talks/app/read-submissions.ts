import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId, type PersonId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { personOf } from '../../../platform/access/acting.js';
import { TalksPractice } from '../../opportunities/app/talks-practice.js';
import type { StoredSubmission, SubmissionStep } from '../domain/talk.js';
import { SubmissionStore } from '../persistence/submission.store.js';

/** Submissions for those who may see them; what is private is left out wherever it would be listed or counted. */
@Injectable()
export class ReadSubmissions {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly practice: TalksPractice,
    private readonly store: SubmissionStore,
  ) {}

  /** The viewer's own, last changed first. */
  mine(ctx: Ctx): Promise<readonly StoredSubmission[]> {
    return this.uow.read(ctx, async (tx) => ((await this.practice.of(tx, ctx)) ? this.store.ofPerson(tx, personOf(ctx)) : []));
  }

  one(ctx: Ctx, submissionText: string): Promise<StoredSubmission | undefined> {
    const submissionId = parseId(submissionText);
    return this.uow.read(ctx, async (tx) => (submissionId && (await this.practice.of(tx, ctx)) ? this.store.seen(tx, submissionId, personOf(ctx)) : undefined));
  }

  /** What happened, for its speakers and for those to whom they show it; others see where it stands. */
  steps(ctx: Ctx, submissionId: string): Promise<readonly SubmissionStep[]> {
    return this.uow.read(ctx, async (tx) => {
      const found = await this.store.find(tx, submissionId);
      const me = personOf(ctx);
      const mayRead = found && (found.speakerIds.includes(me) || (await this.store.readers(tx, submissionId)).includes(me));
      return mayRead ? this.store.steps(tx, submissionId) : [];
    });
  }

  /** To whom a submission is shown; its speakers' alone to know. */
  readers(ctx: Ctx, submissionId: string): Promise<readonly PersonId[]> {
    return this.uow.read(ctx, async (tx) => {
      const found = await this.store.find(tx, submissionId);
      return found?.speakerIds.includes(personOf(ctx)) ? this.store.readers(tx, submissionId) : [];
    });
  }

  /** Whether talks are on for whoever asks. */
  isOpen(ctx: Ctx): Promise<boolean> {
    return this.uow.read(ctx, async (tx) => (await this.practice.of(tx, ctx)) !== undefined);
  }
}
