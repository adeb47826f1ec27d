import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Editions } from '../../hack-week/app/editions.js';
import { HackWeekDoor } from '../../hack-week/app/hack-week-door.js';
import type { Edition, HackEditionId } from '../../hack-week/domain/edition.js';
import { editionReport, type Report } from '../domain/report.js';
import { reportFacts } from '../persistence/report-facts.query.js';

/** An edition with its figures. */
export interface EditionReport {
  readonly edition: Edition;
  readonly report: Report;
}

/** The report of an edition, for everybody who takes part: it holds figures and no names. */
@Injectable()
export class ReadReport {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly door: HackWeekDoor,
    private readonly editions: Editions,
  ) {}

  /** Undefined for a draft, and where there is no such edition for the viewer. */
  of(ctx: Ctx, editionText: string): Promise<EditionReport | undefined> {
    const editionId = parseId<HackEditionId>(editionText);
    return this.uow.read(ctx, async (tx) => {
      const edition = editionId && (await this.door.look(tx, ctx)).isIn ? await this.editions.get(tx, editionId) : undefined;
      return edition && edition.phase !== 'draft' ? { edition, report: editionReport(await reportFacts(tx, edition.editionId)) } : undefined;
    });
  }
}
