import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { pageOf, type Page } from '../../../kernel/page.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Refusal } from '../../../platform/refusal.js';
import { TalksPractice } from '../../opportunities/app/talks-practice.js';
import { NO_YEAR, readYearCursor, type CompanyYear } from '../domain/company-year.js';
import type { StoredSubmission } from '../domain/talk.js';
import { companyTalks, companyYear } from '../persistence/company-talks.query.js';

/** A page of what was accepted for, or given in, a year. */
export interface YearWish {
  readonly year: number;
  /** On the own stage, or out in the world. */
  readonly isInternal: boolean;
  readonly first: number;
  readonly after: string | null;
}

/** What the company shares with the world and with itself. Nothing where talks are off. */
@Injectable()
export class ReadCompanyTalks {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly practice: TalksPractice,
  ) {}

  year(ctx: Ctx, year: number): Promise<CompanyYear> {
    check(year);
    return this.uow.read(ctx, async (tx) => ((await this.practice.of(tx, ctx)) ? companyYear(tx, year) : NO_YEAR));
  }

  page(ctx: Ctx, { year, isInternal, first, after }: YearWish): Promise<Page<StoredSubmission>> {
    check(year);
    const key = after === null ? undefined : readYearCursor(after);
    if (after !== null && !key) throw new Refusal('BAD_INPUT', 'after is no cursor of this list.');
    return this.uow.read(ctx, async (tx) => {
      const found = (await this.practice.of(tx, ctx)) ? await companyTalks(tx, year, isInternal, first, key) : [];
      return pageOf(found, first, after, ({ sortKey, submissionId }) => [sortKey, submissionId]);
    });
  }
}

function check(year: number): void {
  if (year < 1970 || year > 2199) throw new Refusal('BAD_INPUT', 'year must be between 1970 and 2199.');
}
