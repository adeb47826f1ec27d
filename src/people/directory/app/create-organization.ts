import { Inject, Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import type { FieldProblem } from '../../../kernel/field-problem.js';
import { idFrom, type OrganizationId, type PersonId, type TeamId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { ok, type Result } from '../../../kernel/result.js';
import type { Tx } from '../../../platform/database/tx.js';
import { JOB_SETTINGS, type JobSettings } from '../../../platform/jobs/job-settings.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { parseOrganization, type NewOrganization, type OrganizationDraft } from '../domain/organization.js';
import { MembershipRow } from '../persistence/membership.entity.js';
import { OrganizationRow } from '../persistence/organization.entity.js';
import { PersonRow } from '../persistence/person.entity.js';
import { RoleGrantRow } from '../persistence/role-grant.entity.js';
import { TeamRow } from '../persistence/team.entity.js';
import { dayIn } from '../domain/day-in.js';

export interface CreatedOrganization {
  readonly organizationId: OrganizationId;
  readonly rootTeamId: TeamId;
  readonly adminId: PersonId;
}

export interface CreateOrganizationOptions {
  readonly isSample?: boolean;
  /** How often sealing runs; as the server's settings say when not given. */
  readonly sealingTickSeconds?: number;
}

/** Makes an organization with its root team (named as the organization) and its first admin, who is in that team. */
@Injectable()
export class CreateOrganization {
  constructor(
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
    @Inject(JOB_SETTINGS) private readonly jobs: JobSettings,
  ) {}

  /** An id for the context in which `execute` runs: row-level security lets only rows of `ctx.organization` in. */
  newId(): OrganizationId {
    return idFrom<OrganizationId>(this.random(16));
  }

  async execute(tx: Tx, ctx: Ctx, draft: OrganizationDraft, options: CreateOrganizationOptions = {}): Promise<Result<CreatedOrganization, readonly FieldProblem[]>> {
    const parsed = parseOrganization(draft);
    if (!parsed.ok) return parsed;
    const ids = { organizationId: ctx.organization, rootTeamId: idFrom<TeamId>(this.random(16)), adminId: idFrom<PersonId>(this.random(16)) };
    await this.insert(tx, ctx, ids, parsed.value, options);
    await this.logbook.audit(tx, ctx, 'organization.created', { teamId: ids.rootTeamId, personId: ids.adminId });
    await this.logbook.tellMembers(tx, ctx, 'organization-created', { teamId: ids.rootTeamId, personId: ids.adminId });
    return ok(ids);
  }

  private async insert(tx: Tx, ctx: Ctx, ids: CreatedOrganization, organization: NewOrganization, options: CreateOrganizationOptions): Promise<void> {
    const { organizationId } = ids;
    const { name, timeZone, locale } = organization;
    const today = dayIn(timeZone, ctx.now);
    await tx.insert(OrganizationRow, {
      organizationId, name, timeZone, locale, mission: null, createdAt: ctx.now, isSample: options.isSample ?? false,
      sealingTickSeconds: options.sealingTickSeconds ?? this.jobs.sealingTickSeconds ?? 3600,
    });
    await tx.insert(TeamRow, { organizationId, teamId: ids.rootTeamId, parentTeamId: null, name, createdAt: ctx.now, endedOn: null });
    await tx.insert(PersonRow, {
      organizationId, personId: ids.adminId, name: organization.adminName, email: organization.adminEmail, timeZone, locale,
      startedOn: null, endedOn: null, erasedOn: null, createdAt: ctx.now,
    });
    await tx.insert(MembershipRow, {
      organizationId, membershipId: idFrom(this.random(16)), personId: ids.adminId, teamId: ids.rootTeamId, startsOn: today, endsOn: null, recordedAt: ctx.now,
    });
    await tx.insert(RoleGrantRow, { organizationId, personId: ids.adminId, role: 'admin', grantedAt: ctx.now, grantedBy: null });
  }
}
