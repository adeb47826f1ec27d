import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import type { Locale } from '../../../kernel/locale.js';
import { localeOf } from '../../../platform/access/acting.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { toEnum } from '../../../platform/graphql/enum-words.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import { HackProject } from '../../hack-week/graphql/hack-project.types.js';
import { ImportDemos, type ImportPlan, type ImportWish } from '../app/import-demos.js';
import { IMPORT_FIELDS, type ImportField } from '../domain/demo-file.js';
import type { PlannedLine } from '../domain/demo-import.js';
import { lineProblemWords } from '../domain/import-words.js';
import {
  ApplyHackDemoImportInput, ApplyHackDemoImportResult, ApplyHackDemoImportSuccess, HackImportChange, HackImportColumn, HackImportField, HackImportKind, HackImportLine, HackImportPlan, PreviewHackDemoImportInput,
  PreviewHackDemoImportResult, PreviewHackDemoImportSuccess,
} from './demo-import.types.js';
import { hackWeekRefusalOf } from '../../hack-week/graphql/hack-week.types.js';

const FIELD_OF = Object.fromEntries(IMPORT_FIELDS.map((field) => [field.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase(), field])) as Readonly<Record<HackImportField, ImportField>>;

/** Demos from a file. */
@Resolver()
export class DemoImportResolver {
  constructor(private readonly demos: ImportDemos) {}

  @Can('hack-week:organize')
  @Mutation(() => PreviewHackDemoImportResult, { description: 'What a file of demos would do. Changes nothing. For organizers of the hack week.' })
  async previewHackDemoImport(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => PreviewHackDemoImportInput }) input: PreviewHackDemoImportInput): Promise<PreviewHackDemoImportResult> {
    const plan = await this.demos.preview(ctx, wishOf(input));
    return plan.ok ? outcome(PreviewHackDemoImportSuccess, { plan: presentPlan(plan.value, localeOf(ctx)) }) : hackWeekRefusalOf(plan.error, localeOf(ctx));
  }

  @Can('hack-week:organize')
  @Mutation(() => ApplyHackDemoImportResult, { description: 'Takes a file of demos over: projects by number or title, people by mail address. The same file again changes nothing. For organizers of the hack week.' })
  async applyHackDemoImport(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => ApplyHackDemoImportInput }) input: ApplyHackDemoImportInput): Promise<ApplyHackDemoImportResult> {
    const plan = await this.demos.apply(ctx, wishOf(input));
    return plan.ok ? outcome(ApplyHackDemoImportSuccess, { plan: presentPlan(plan.value, localeOf(ctx)), submitted: plan.value.submitted }) : hackWeekRefusalOf(plan.error, localeOf(ctx));
  }
}

function wishOf({ editionId, csv, mapping, submit }: PreviewHackDemoImportInput): ImportWish {
  return { editionId, csv, mapping: Object.fromEntries((mapping ?? []).map(({ field, header }) => [FIELD_OF[field], header])), submit: submit ?? false };
}

function presentPlan({ file, lines }: ImportPlan, locale: Locale): HackImportPlan {
  const columns = Object.entries(file.columns).map(([field, header]) => outcome(HackImportColumn, { field: enumOf(field as ImportField), header: header! }));
  return outcome(HackImportPlan, { lines: lines.map((line) => presentLine(line, locale)), columns, ignored: [...file.ignored] });
}

function presentLine({ line, kind, entryId, changes, joining, problems }: PlannedLine, locale: Locale): HackImportLine {
  return outcome(HackImportLine, {
    line: line.line, kind: toEnum(HackImportKind, kind), title: line.title, project: entryId && outcome(HackProject, { id: entryId }), changes: changes.map((change) => outcome(HackImportChange, { ...change })),
    joining: joining.length, problems: problems.map((problem) => lineProblemWords(problem, locale)),
  });
}

function enumOf(field: ImportField): HackImportField {
  return (Object.keys(FIELD_OF) as HackImportField[]).find((member) => FIELD_OF[member] === field)!;
}
