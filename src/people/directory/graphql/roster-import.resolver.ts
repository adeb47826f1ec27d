import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { isSomebody } from '../../../kernel/actor.js';
import type { Locale } from '../../../kernel/locale.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentRequest, type RequestContext } from '../../../platform/access/request-context.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { ApplyRosterImport } from '../app/apply-roster-import.js';
import { PlanRosterImport } from '../app/plan-roster-import.js';
import { DirectoryLoaders } from './directory.loader.js';
import { ApplyRosterImportInput, PlanRosterImportInput } from './roster-import.inputs.js';
import { presentImportFailure, presentPlan } from './roster-import.presenter.js';
import { ApplyRosterImportResult, ApplyRosterImportSuccess, PlanRosterImportResult, PlanRosterImportSuccess, RosterFileUnreadable } from './roster-import.results.js';

/** Bringing people in from a file: look first, then apply what was shown. */
@Resolver()
export class RosterImportResolver {
  constructor(
    private readonly planning: PlanRosterImport,
    private readonly applying: ApplyRosterImport,
  ) {}

  @Can('directory:manage')
  @Mutation(() => PlanRosterImportResult, { description: 'The dry run: what a roster file would do. Changes nothing.' })
  async planRosterImport(@Args('input') input: PlanRosterImportInput, @CurrentRequest() { ctx }: RequestContext): Promise<PlanRosterImportResult> {
    const planned = await this.planning.execute(ctx, input.fileBase64, input.fullRoster ?? false);
    if (planned.ok) return outcome(PlanRosterImportSuccess, { plan: presentPlan(planned.value, localeOf(ctx)) });
    const { code } = planned.error;
    const message = planned.error.message[localeOf(ctx)];
    return outcome(RosterFileUnreadable, { message: input.fileName ? `${input.fileName.slice(0, 200)}: ${message}` : message, code });
  }

  @Can('directory:manage')
  @Mutation(() => ApplyRosterImportResult, { description: 'Does what the dry run showed, or nothing. The same file again changes nothing.' })
  async applyRosterImport(@Args('input') input: ApplyRosterImportInput, @CurrentRequest() request: RequestContext): Promise<ApplyRosterImportResult> {
    const { fileBase64, planHash } = input;
    const applied = await this.applying.execute(request.ctx, { fileBase64, planHash, fullRoster: input.fullRoster ?? false, typedLeavers: input.typedLeavers ?? null });
    if (!applied.ok) return presentImportFailure(applied.error, localeOf(request.ctx));
    DirectoryLoaders.forget(request);
    const { added, changed, moved, left, badLines } = applied.value;
    return outcome(ApplyRosterImportSuccess, { added: added.length, changed: changed.length, moved: moved.length, left: left.length, skippedBadLines: badLines.length });
  }
}

function localeOf({ actor }: RequestContext['ctx']): Locale {
  return isSomebody(actor) ? actor.locale : 'en';
}
