import { Injectable } from '@nestjs/common';
import type { Ctx, PersonActor } from '../../../kernel/actor.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import type { Locale } from '../../../kernel/locale.js';
import type { Result } from '../../../kernel/result.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { parsePreferences, type Preferences } from '../domain/preferences.js';

/** A person's own language, time zone and reminders. Not logged: what somebody likes is nobody's business. */
@Injectable()
export class UpdateMyPreferences {
  constructor(private readonly uow: UnitOfWork) {}

  async execute(
    ctx: Ctx, actor: PersonActor, typed: { readonly locale?: Locale; readonly timeZone?: string; readonly remindersMuted?: boolean },
  ): Promise<Result<Preferences, readonly FieldProblem[]>> {
    const preferences = parsePreferences(typed);
    if (!preferences.ok) return preferences;
    const { locale, timeZone, remindersMuted } = preferences.value;
    return this.uow.run(ctx, async (tx) => {
      await tx.query(
        `update person set locale = coalesce($2, locale), time_zone = coalesce($3, time_zone), reminders_muted = coalesce($4, reminders_muted) where organization_id = current_organization() and person_id = $1`,
        [actor.personId, locale ?? null, timeZone ?? null, remindersMuted ?? null],
      );
      return preferences;
    });
  }
}
