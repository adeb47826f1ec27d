import { Injectable } from '@nestjs/common';
import { localeOf } from '../../../platform/access/acting.js';
import type { RequestContext } from '../../../platform/access/request-context.js';
import { HackWeekLoading } from '../../hack-week/graphql/hack-week.loader.js';
import type { Demo } from '../domain/demo.js';
import { sightOf } from '../domain/demo-sight.js';
import { firstDraft } from '../domain/first-draft.js';
import { DemoLoading } from './demo.loader.js';
import { presentDemo } from './demo.presenter.js';
import type { HackDemo } from './demo.types.js';

/** One demo as the viewer of a request sees it. */
@Injectable()
export class ShowDemo {
  constructor(private readonly hackWeek: HackWeekLoading, private readonly loading: DemoLoading) {}

  /** Null: there is nothing for them to see. The project is one that they see. */
  async one(request: RequestContext, entryId: string): Promise<HackDemo | null> {
    const [hack, own] = [this.hackWeek.of(request), this.loading.of(request)];
    const [entry, members, standing, facts, saved] = await Promise.all([hack.entries.load(entryId), hack.members.load(entryId), hack.standings.load(entryId), hack.facts(), own.demos.load(entryId)]);
    const people = members.map(({ personId }) => personId);
    const demo: Demo = saved ?? { entryId: entry.entryId, version: 0, draft: firstDraft(entry, people), savedAt: null, savedBy: null, submitted: null, submittedAt: null };
    const sight = sightOf(demo, { phase: entry.phase, state: entry.state, isMember: standing.isMember, isOrganizer: facts.isAdmin || facts.organizes.has(entry.editionId), people });
    if (!sight) return null;
    const pictures = await own.pictures.load(entryId);
    return presentDemo({ demo, sight, pictures, members: people, mostPictures: facts.settings.pictures, locale: localeOf(request.ctx) });
  }

  /** After a change. */
  async again(request: RequestContext, entryId: string): Promise<HackDemo> {
    this.hackWeek.forget(request);
    this.loading.forget(request);
    return (await this.one(request, entryId))!;
  }
}
