import { Inject, Injectable } from '@nestjs/common';
import { isSomebody, type Ctx } from '../../../kernel/actor.js';
import { idFrom, parseId, type TeamId } from '../../../kernel/ids.js';
import type { RandomBytes } from '../../../kernel/random.js';
import { err, ok, type Result } from '../../../kernel/result.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import type { Tx } from '../../../platform/database/tx.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Logbook } from '../../../platform/logs/logbook.js';
import { Refusal } from '../../../platform/refusal.js';
import { RANDOM_BYTES } from '../../../platform/secrets/random.js';
import { noAnnotation, type AnnotationError } from '../domain/annotation.errors.js';
import { readAnnotation, type Annotation, type AnnotationDraft, type TypedAnnotation } from '../domain/annotation.js';
import { mayWriteAnnotation, type AnnotationPlace } from '../domain/annotation.policy.js';
import { AnnotationStore } from '../persistence/annotation.store.js';
import { AnnotationNews } from './annotation-news.js';

type Written = Result<Annotation, AnnotationError>;

/** What people write on time lines: add, change, take off. Each is told to members without its words, and looked up by id in the audit log. */
@Injectable()
export class WriteAnnotations {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly store: AnnotationStore,
    private readonly directory: DirectoryReader,
    private readonly news: AnnotationNews,
    private readonly logbook: Logbook,
    @Inject(RANDOM_BYTES) private readonly random: RandomBytes,
  ) {}

  /** `teamText` null: on everybody's time line. */
  add(ctx: Ctx, teamText: string | null, typed: TypedAnnotation): Promise<Written> {
    return this.write(ctx, typed, async (tx, draft) => {
      const teamId = teamText === null ? null : parseId<TeamId>(teamText);
      if (teamId === undefined || (teamId !== null && !(await this.store.isTeam(tx, teamId)))) return err(noAnnotation);
      if (!(await this.mayWrite(tx, ctx, { teamId, addedBy: personOf(ctx) }))) return err(noAnnotation);
      const annotationId = idFrom(this.random(16));
      await this.store.insert(tx, ctx, annotationId, teamId, draft, personOf(ctx));
      return this.told(tx, ctx, 'added', (await this.store.find(tx, annotationId))!);
    });
  }

  change(ctx: Ctx, annotationText: string, typed: TypedAnnotation): Promise<Written> {
    return this.write(ctx, typed, async (tx, draft) => {
      const annotation = await this.own(tx, ctx, annotationText);
      if (!annotation) return err(noAnnotation);
      await this.store.update(tx, annotation.annotationId, draft);
      return this.told(tx, ctx, 'changed', (await this.store.find(tx, annotation.annotationId))!);
    });
  }

  /** Gives it as it was. */
  remove(ctx: Ctx, annotationText: string): Promise<Written> {
    return this.uow.run<Annotation, AnnotationError>(ctx, async (tx) => {
      const annotation = await this.own(tx, ctx, annotationText);
      if (!annotation) return err(noAnnotation);
      await this.store.remove(tx, ctx, annotation.annotationId);
      return this.told(tx, ctx, 'removed', annotation);
    });
  }

  private async write(ctx: Ctx, typed: TypedAnnotation, work: (tx: Tx, draft: AnnotationDraft) => Promise<Written>): Promise<Written> {
    const draft = readAnnotation(typed);
    if (!draft.ok) return err({ kind: 'invalid', problems: draft.error });
    return this.uow.run<Annotation, AnnotationError>(ctx, (tx) => work(tx, draft.value));
  }

  /** One that the actor may change, locked. */
  private async own(tx: Tx, ctx: Ctx, annotationText: string): Promise<Annotation | undefined> {
    const annotationId = parseId(annotationText);
    const annotation = annotationId && (await this.store.find(tx, annotationId, 'for update'));
    return annotation && (await this.mayWrite(tx, ctx, annotation)) ? annotation : undefined;
  }

  private async mayWrite(tx: Tx, ctx: Ctx, annotation: Pick<Annotation, 'teamId' | 'addedBy'>): Promise<boolean> {
    return mayWriteAnnotation(ctx.actor, await placeOf(this.directory, tx, annotation)).allow;
  }

  private async told(tx: Tx, ctx: Ctx, what: 'added' | 'changed' | 'removed', annotation: Annotation): Promise<Written> {
    const { annotationId, teamId, kind, startsOn } = annotation;
    await this.logbook.audit(tx, ctx, `annotation.${what}`, { annotationId, teamId, kind, on: startsOn });
    const facts = { kind, on: startsOn };
    await this.logbook.tellMembers(tx, ctx, teamId === null ? `annotation-${what}-for-all` : `annotation-${what}`, teamId === null ? facts : { ...facts, teamId });
    await this.news.tell(tx, ctx.organization, teamId);
    return ok(annotation);
  }
}

/** Where an event stands, as the rule wants to know it. */
export async function placeOf(directory: DirectoryReader, tx: Tx, { teamId, addedBy }: Pick<Annotation, 'teamId' | 'addedBy'>): Promise<AnnotationPlace> {
  if (teamId === null) return { team: null, isOfPractice: addedBy === null };
  return { team: { teamId, above: (await directory.wayUp(tx, teamId as TeamId)).slice(1) }, isOfPractice: addedBy === null };
}

function personOf({ actor }: Ctx): string {
  if (!isSomebody(actor)) throw new Refusal('UNAUTHENTICATED', 'Sign in first.');
  return actor.personId;
}
