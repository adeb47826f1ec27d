import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { OrganizationId, PersonId, SessionId, TeamId } from '../../../kernel/ids.js';

interface ActorRow {
  readonly person_id: PersonId;
  readonly locale: 'en' | 'de';
  readonly is_admin: boolean;
  readonly sees_whole_organization: boolean;
  readonly leads: TeamId[];
}

export interface SessionRow extends ActorRow {
  readonly session_id: SessionId;
  readonly last_used_on: CalendarDate;
}

export interface ApiTokenRow extends ActorRow {
  readonly token_id: string;
  readonly last_used_on: CalendarDate | null;
  readonly scopes: string[];
}

/**
 * The one look at the database that every request costs. It runs outside the unit of work to stay one round trip; the
 * function called sets the organization for its own statement only.
 */
@Injectable()
export class ActorLookup {
  constructor(private readonly dataSource: DataSource) {}

  async bySession(organization: OrganizationId, tokenHash: Buffer, oldestUse: CalendarDate, today: CalendarDate): Promise<SessionRow | undefined> {
    const found = await this.dataSource.query<SessionRow[]>('select * from public.look_up_session($1, $2, $3, $4)', [organization, tokenHash, oldestUse, today]);
    return found[0];
  }

  async byApiToken(organization: OrganizationId, tokenHash: Buffer, today: CalendarDate): Promise<ApiTokenRow | undefined> {
    const found = await this.dataSource.query<ApiTokenRow[]>('select * from public.look_up_api_token($1, $2, $3)', [organization, tokenHash, today]);
    return found[0];
  }
}
