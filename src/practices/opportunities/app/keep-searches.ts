import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId, type PersonId } from '../../../kernel/ids.js';
import { invalid, nothingThere, type InvalidValues, type NothingThere } from '../../../kernel/outcomes.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { Departures } from '../../../people/directory/app/departures.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import type { OpportunityCriteria } from '../domain/discovery.js';
import { SearchStore, type SavedSearch } from '../persistence/search.store.js';
import { personOf } from '../../../platform/access/acting.js';
import { TalksPractice } from './talks-practice.js';

const SEARCHES_MAX = 50;

/** Searches that people keep; each their own, seen by nobody else. */
@Injectable()
export class KeepSearches implements OnModuleInit {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly practice: TalksPractice,
    private readonly store: SearchStore,
    private readonly departures: Departures,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  onModuleInit(): void {
    this.departures.register({ left: (tx, _ctx, personIds) => this.store.removeAll(tx, personIds) });
  }

  list(ctx: Ctx): Promise<readonly SavedSearch[]> {
    return this.uow.read(ctx, async (tx) => ((await this.practice.of(tx, ctx)) ? this.store.ofPerson(tx, personOf(ctx)) : []));
  }

  /** Of somebody, for a caller who has asked whether talks are on. */
  ofPerson(tx: Tx, personId: PersonId): Promise<readonly SavedSearch[]> {
    return this.store.ofPerson(tx, personId);
  }

  save(ctx: Ctx, name: string, criteria: OpportunityCriteria, isInFeed: boolean): Promise<Result<SavedSearch, InvalidValues | NothingThere>> {
    const trimmed = name.trim();
    return this.uow.run<SavedSearch, InvalidValues | NothingThere>(ctx, async (tx) => {
      if (!(await this.practice.hold(tx, ctx))) return err(nothingThere);
      if (trimmed.length < 1 || trimmed.length > 80) return err(invalid({ path: 'name', code: 'length', message: 'The name has 1 to 80 characters.' }));
      if (JSON.stringify(criteria).length > 4000) return err(invalid({ path: 'criteria', code: 'length', message: 'That is too much to look for.' }));
      const saved = await this.store.put(tx, ctx, personOf(ctx), { searchId: idFrom(this.random(16)), name: trimmed, criteria, isInFeed });
      if ((await this.store.count(tx, personOf(ctx))) > SEARCHES_MAX) return err(invalid({ path: 'name', code: 'too-many', message: `At most ${SEARCHES_MAX} searches are kept.` }));
      return ok(saved);
    });
  }

  remove(ctx: Ctx, searchText: string): Promise<Result<string, NothingThere>> {
    return this.uow.run<string, NothingThere>(ctx, async (tx) => {
      const searchId = parseId(searchText);
      return searchId && (await this.store.remove(tx, personOf(ctx), searchId)) ? ok(searchId) : err(nothingThere);
    });
  }
}
