import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import type { CalendarDate } from '../../../kernel/calendar-date.js';
import type { OrganizationId, PersonId, SessionId, TeamId } from '../../../kernel/ids.js';
import { rowsFrom, type Prepared } from '../../../platform/database/tx.js';

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
    return this.ask<SessionRow>({ name: 'look-up-session', text: 'select * from public.look_up_session($1, $2, $3, $4)', values: [organization, tokenHash, oldestUse, today] });
  }

  async byApiToken(organization: OrganizationId, tokenHash: Buffer, today: CalendarDate): Promise<ApiTokenRow | undefined> {
    return this.ask<ApiTokenRow>({ name: 'look-up-api-token', text: 'select * from public.look_up_api_token($1, $2, $3)', values: [organization, tokenHash, today] });
  }

  private async ask<Row>(statement: Prepared): Promise<Row | undefined> {
    const runner = this.dataSource.createQueryRunner();
    try {
      return (await rowsFrom<Row>((await runner.connect()) as PoolClient, statement))[0];
    } finally {
      await runner.release();
    }
  }
}
