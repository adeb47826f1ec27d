import { Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { parseId, type PersonId, type TeamId } from '../../../kernel/ids.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import { dayIn } from '../../../people/directory/domain/day-in.js';
import { row, type Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Annotation } from '../domain/annotation.js';
import { mayWriteAnnotation } from '../domain/annotation.policy.js';
import { sightOf } from '../domain/results.policy.js';
import { AnnotationStore } from '../persistence/annotation.store.js';
import { resultsViewer } from '../persistence/viewer.query.js';
import { placeOf } from './write-annotations.js';

/** An event with the name of who added it. */
export interface NamedAnnotation extends Annotation {
  readonly addedByName: string | null;
}

/** An event with what the reader may do with it. */
export interface ReadAnnotation extends NamedAnnotation {
  readonly mayEdit: boolean;
}

/** Time lines for somebody: those of teams of which they may see results; everybody's for all. */
@Injectable()
export class AnnotationsReader {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: AnnotationStore,
    private readonly directory: DirectoryReader,
  ) {}

  /** Events that touch some days (both included). Null when there is no such team or nothing of it is theirs to see. `teamText` null: everybody's only. */
  read(ctx: Ctx, teamText: string | null, from: string | null, to: string | null): Promise<readonly ReadAnnotation[] | null> {
    return this.uow.read(ctx, async (tx) => {
      const teamId = teamText === null ? null : parseId<TeamId>(teamText);
      if (teamId === undefined || (teamId !== null && !(await this.maySee(tx, ctx, teamId)))) return null;
      return this.withRights(tx, ctx, await this.store.onTimeLine(tx, teamId, from, to));
    });
  }

  /** For a team whose results the caller has just been shown; instants count as the organization's days. */
  between(ctx: Ctx, teamId: string, from: Date | null, to: Date | null): Promise<readonly ReadAnnotation[]> {
    return this.uow.read(ctx, async (tx) => {
      const zone = (await row<{ zone: string }>(tx, 'select time_zone as zone from organization where organization_id = current_organization()'))?.zone ?? 'UTC';
      const day = (at: Date | null): string | null => at && dayIn(zone, at);
      return this.withRights(tx, ctx, await this.store.onTimeLine(tx, teamId, day(from), day(to)));
    });
  }

  /** One that the caller has just written. */
  async named(ctx: Ctx, annotation: Annotation): Promise<NamedAnnotation> {
    const [named] = await this.uow.read(ctx, (tx) => this.withNames(tx, [annotation]));
    return named!;
  }

  private async withNames(tx: Tx, annotations: readonly Annotation[]): Promise<readonly NamedAnnotation[]> {
    const names = await this.directory.namesOf(tx, annotations.flatMap(({ addedBy }) => (addedBy === null ? [] : [addedBy as PersonId])));
    return annotations.map((annotation) => ({ ...annotation, addedByName: annotation.addedBy === null ? null : (names.get(annotation.addedBy as PersonId) ?? '') }));
  }

  private async maySee(tx: Tx, { actor }: Ctx, teamId: TeamId): Promise<boolean> {
    const viewer = isSomebody(actor) ? await resultsViewer(tx, actor.personId) : undefined;
    const [itself, ...above] = await this.directory.wayUp(tx, teamId);
    return viewer !== undefined && itself !== undefined && sightOf(viewer, { teamId: itself, above }).kind !== 'nothing';
  }

  private async withRights(tx: Tx, ctx: Ctx, annotations: readonly Annotation[]): Promise<readonly ReadAnnotation[]> {
    const rights = new Map<string | null, boolean>();
    for (const { teamId } of annotations) {
      if (!rights.has(teamId)) rights.set(teamId, mayWriteAnnotation(ctx.actor, await placeOf(this.directory, tx, { teamId, addedBy: 'somebody' })).allow);
    }
    return (await this.withNames(tx, annotations)).map((annotation) => ({ ...annotation, mayEdit: annotation.addedBy !== null && rights.get(annotation.teamId)! }));
  }
}
