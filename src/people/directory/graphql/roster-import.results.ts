import { Field, Int, ObjectType } from '@nestjs/graphql';
import { resultUnion } from '../../../platform/graphql/union.js';
import { UserError } from '../../../platform/graphql/user-error.js';
import { RosterImportPlan } from './roster-import.types.js';

@ObjectType({ implements: () => UserError, description: 'The file is no roster; nothing was read from it and nothing changed.' })
export class RosterFileUnreadable extends UserError {
  @Field(() => String, { description: 'Stable code of the reason.' })
  code: string;
}

@ObjectType({ implements: () => UserError, description: 'The file would do something else now than what was shown; nothing changed.' })
export class RosterPlanStale extends UserError {
  @Field(() => RosterImportPlan, { description: 'What it would do now.' })
  plan: RosterImportPlan;
}

@ObjectType({ implements: () => UserError, description: 'Many would leave, and their number was not typed; nothing changed.' })
export class LeaversNotConfirmed extends UserError {
  @Field(() => Int, { description: 'How many would leave.' })
  leavers: number;
}

@ObjectType({ description: 'The file could be read.' })
export class PlanRosterImportSuccess {
  @Field(() => RosterImportPlan, { description: 'What it would do.' })
  plan: RosterImportPlan;
}

@ObjectType({ description: 'The file was applied.' })
export class ApplyRosterImportSuccess {
  @Field(() => Int, { description: 'People who came.' })
  added: number;
  @Field(() => Int, { description: 'People whose own data changed.' })
  changed: number;
  @Field(() => Int, { description: 'People who changed teams.' })
  moved: number;
  @Field(() => Int, { description: 'People who left.' })
  left: number;
  @Field(() => Int, { description: 'Lines that were left out.' })
  skippedBadLines: number;
}

export const PlanRosterImportResult = resultUnion('PlanRosterImportResult', [PlanRosterImportSuccess, RosterFileUnreadable] as const);
export type PlanRosterImportResult = typeof PlanRosterImportResult;
export const ApplyRosterImportResult = resultUnion('ApplyRosterImportResult', [ApplyRosterImportSuccess, RosterFileUnreadable, RosterPlanStale, LeaversNotConfirmed] as const);
export type ApplyRosterImportResult = typeof ApplyRosterImportResult;
