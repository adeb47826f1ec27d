import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { invalid, type InvalidValues } from '../../../kernel/outcomes.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { storable } from '../../../kernel/stored-text.js';
import { personOf } from '../../../platform/access/acting.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { PHASE_FLAGS } from '../domain/edition-phase.js';
import type { HackEntryId } from '../domain/entry.js';
import type { HackWeekOff } from '../domain/hack-week.errors.js';
import { readSkills } from '../domain/project-draft.js';
import { suggestProjects } from '../domain/suggestions.js';
import { SkillStore } from '../persistence/skill.store.js';
import { HackWeekDoor } from './hack-week-door.js';
import { ReadHackWeek } from './read-hack-week.js';

const MOST_SUGGESTIONS = 12;

/** What people offer, and what they could join for it. */
@Injectable()
export class Skills {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly door: HackWeekDoor,
    private readonly reading: ReadHackWeek,
    private readonly store: SkillStore,
  ) {}

  mine(ctx: Ctx): Promise<readonly string[]> {
    return this.uow.read(ctx, (tx) => this.store.of(tx, personOf(ctx)));
  }

  search(ctx: Ctx, text: string): Promise<readonly string[]> {
    return this.uow.read(ctx, async (tx) => ((await this.door.look(tx, ctx)).isIn ? this.store.search(tx, storable(text).trim().toLowerCase().slice(0, 40)) : []));
  }

  set(ctx: Ctx, typed: readonly string[]): Promise<Result<readonly string[], InvalidValues | HackWeekOff>> {
    const skills = readSkills(typed);
    if (!skills.ok) return Promise.resolve(err(invalid(...skills.error)));
    return this.uow.run<readonly string[], HackWeekOff>(ctx, async (tx) => {
      const entered = await this.door.enter(tx, ctx);
      if (!entered.ok) return entered;
      await this.store.replace(tx, ctx, personOf(ctx), skills.value);
      return ok(await this.store.of(tx, personOf(ctx)));
    });
  }

  /** Projects that ask for what the person offers, in an edition where people can still join. */
  async suggestions(ctx: Ctx, editionText: string): Promise<readonly { readonly entryId: HackEntryId; readonly skills: readonly string[] }[]> {
    const { edition } = await this.reading.edition(ctx, editionText);
    if (!edition || !PHASE_FLAGS[edition.phase].canJoin) return [];
    return this.uow.read(ctx, async (tx) => {
      const offered = await this.store.of(tx, personOf(ctx));
      const candidates = offered.length === 0 ? [] : await this.store.candidates(tx, edition.editionId, personOf(ctx));
      return suggestProjects(offered, candidates, MOST_SUGGESTIONS).map(({ candidate, skills }) => ({ entryId: candidate.entryId, skills }));
    });
  }
}
