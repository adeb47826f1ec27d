import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues, type NothingThere } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { Departures } from '../../../people/directory/app/departures.js';
import { organizationDay } from '../../../people/directory/app/working-people.js';
import { personOf } from '../../../platform/access/acting.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ActingOn } from '../../hack-week/app/acting-on.js';
import { CodeTLinks } from '../../hack-week/app/code-t-links.js';
import { Entries } from '../../hack-week/app/entries.js';
import { HackWeekDoor } from '../../hack-week/app/hack-week-door.js';
import type { HackEntryId } from '../../hack-week/domain/entry.js';
import type { EntryOutcome } from '../../hack-week/domain/entry-lifecycle.js';
import type { HackWeekOff } from '../../hack-week/domain/hack-week.errors.js';
import { isAnswerable, OUTCOME_DAYS, type OutcomeDay } from '../domain/outcome.js';
import { OutcomeStore, type OutcomeAsk } from '../persistence/outcome.store.js';
import { TellHackWeek } from './tell-hack-week.js';

const MOST_NOTE = 500;

/** Its time has not come, or is over. */
export interface NotAsked {
  readonly kind: 'not-asked';
  readonly at: OutcomeDay;
}

export type OutcomeError = HackWeekOff | NothingThere | InvalidValues | NotAsked;

/** What owners say of their projects at 30 and 90 days. Nobody else is asked, and nobody has to answer. */
@Injectable()
export class Outcomes implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly door: HackWeekDoor,
    private readonly acting: ActingOn,
    private readonly entries: Entries,
    private readonly codeT: CodeTLinks,
    private readonly store: OutcomeStore,
    private readonly tell: TellHackWeek,
    private readonly departures: Departures,
  ) {}

  onModuleInit(): void {
    this.departures.register({ erased: (tx, _, personId) => this.store.eraseNotes(tx, personId) });
  }

  /** What the viewer can answer now and has not. */
  pending(ctx: Ctx): Promise<readonly OutcomeAsk[]> {
    return this.uow.read(ctx, async (tx) => {
      if (!(await this.door.look(tx, ctx)).isIn) return [];
      const { today } = await organizationDay(tx, ctx.now);
      const found: OutcomeAsk[] = [];
      for (const at of OUTCOME_DAYS) found.push(...(await this.store.open(tx, at, today, personOf(ctx))).filter(({ outcome }) => outcome === null));
      return found;
    });
  }

  /** Answers, or changes the answer while the question is open. */
  answer(ctx: Ctx, entryText: string, at: OutcomeDay, outcome: EntryOutcome, note: string): Promise<Result<OutcomeAsk, OutcomeError>> {
    return this.uow.run<OutcomeAsk, OutcomeError>(ctx, async (tx) => {
      const held = await this.acting.entry(tx, ctx, entryText);
      if (!held.ok) return held;
      const entryId = parseId<HackEntryId>(entryText)!;
      const ask = await this.store.find(tx, at, entryId);
      if (ask?.ownerId !== personOf(ctx)) return err(nothingThere);
      const { today } = await organizationDay(tx, ctx.now);
      if (!isAnswerable(at, ask.demosOn, today)) return err({ kind: 'not-asked', at });
      const said = note.trim();
      if (said.length > MOST_NOTE) return err(invalid({ path: 'note', code: 'length', message: `A note has up to ${MOST_NOTE} characters.` }));
      // Said again, it goes on already.
      const goesOn = outcome !== 'code-t' || ask.outcome === 'code-t' || (await this.codeT.goOn(tx, ctx, held.value.entry)) !== undefined;
      if (!goesOn) return err(invalid({ path: 'outcome', code: 'code-t-off', message: 'Code T is switched off, so nothing can go on in it.' }));
      await this.store.answer(tx, ctx, entryId, at, { outcome, note: said, by: ask.ownerId });
      await this.entries.setOutcome(tx, ctx, held.value.entry, outcome);
      await this.tell.figures(tx, ctx, held.value.edition.editionId);
      return ok({ ...ask, outcome, note: said });
    });
  }
}
