import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { isSomebody } from '../../../kernel/actor.js';
import { idFrom } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import type { Tx } from '../../../platform/database/tx.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';

/** What it happened to: one of the three. */
export type EventSubject = { readonly dayId: string } | { readonly projectId: string } | { readonly presentationId: string };

/** What happened, only ever appended, in the transaction of the change. */
@Injectable()
export class CodeTEventStore {
  constructor(@Inject(RANDOM_BYTES) private readonly random: RandomBytes) {}

  /** `isSystem`: nobody did it, also where somebody's request led to it. */
  async append(tx: Tx, ctx: Ctx, subject: EventSubject, step: { action: string; state: string; reason?: string | null }, isSystem = false): Promise<void> {
    const of = (key: string): string | null => (subject as Readonly<Record<string, string>>)[key] ?? null;
    await tx.query(
      `insert into code_t_event (organization_id, event_id, day_id, project_id, presentation_id, action, state, reason, at, by_person_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [ctx.organization, idFrom(this.random(16)), of('dayId'), of('projectId'), of('presentationId'), step.action, step.state, step.reason ?? null, ctx.now,
        !isSystem && isSomebody(ctx.actor) ? ctx.actor.personId : null],
    );
  }
}
