import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { ok, type Result } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { readModerationWords } from '../domain/moderation.js';
import { ModerationStore } from '../persistence/moderation.store.js';

/** The list of words that mark comments for their readers. Marks are worked out when comments are read, so a change counts for old ones too. */
@Injectable()
export class ModerationWords {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: ModerationStore,
    private readonly logbook: Logbook,
  ) {}

  read(ctx: Pick<Ctx, 'organization'>): Promise<readonly string[]> {
    return this.uow.read(ctx, (tx) => this.store.words(tx));
  }

  /** Replaces the list. A change is told to members and audited by its length only. */
  async set(ctx: Ctx, typed: readonly string[]): Promise<Result<readonly string[], readonly FieldProblem[]>> {
    const words = readModerationWords(typed);
    if (!words.ok) return words;
    return this.uow.run<readonly string[], readonly FieldProblem[]>(ctx, async (tx) => {
      const before = await this.store.words(tx);
      await this.store.replace(tx, ctx.organization, words.value);
      const after = await this.store.words(tx);
      if (JSON.stringify(before) === JSON.stringify(after)) return ok(after);
      const facts = { count: String(after.length) };
      await this.logbook.audit(tx, ctx, 'moderation.words', facts);
      await this.logbook.tellMembers(tx, ctx, 'moderation-words-changed', facts);
      return ok(after);
    });
  }
}
