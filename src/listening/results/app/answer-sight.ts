import { Injectable } from '@nestjs/common';
import type { Ctx } from '../../../kernel/actor.js';
import { parseId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { sightFacts, type SightFacts } from '../persistence/sight.query.js';

/** What a shared answer depends on besides the question: what the viewer sees, and the version of everything shown. */
export interface AnswerSight {
  /** Equal for people who see the same. */
  readonly sight: string;
  readonly version: string;
}

/** Asks, for each request anew, what somebody sees now. One statement, so that an answer that is kept costs little more than it. */
@Injectable()
export class AnswerSights {
  constructor(private readonly uow: UnitOfWork) {}

  /** Of one team's trends (`teamId`), or of the overview (null). Null when nothing may be shared: no such sight, or nothing folded yet. */
  async of(ctx: Pick<Ctx, 'organization'>, personId: string, teamId: string | null): Promise<AnswerSight | null> {
    const id = teamId === null ? null : parseId(teamId);
    if (id === undefined) return null;
    const [facts] = await this.uow.look<SightFacts>(ctx, sightFacts(personId, id));
    if (!facts || facts.version === null) return null;
    const { appointed, leads, way, version } = facts;
    if (id === null) return appointed || leads.length > 0 ? { version, sight: appointed ? 'all' : `below ${[...leads].sort().join(' ')}` } : null;
    const highest = appointed ? way.length : way.findLastIndex((team) => leads.includes(team)) + 1;
    // Whoever sees only rounds of their own sees what few others do: not kept.
    return highest === 0 ? null : { version, sight: `up to ${way[highest - 1]}` };
  }
}
