import { Args, Field, ID, InputType, Int, Query, Resolver } from '@nestjs/graphql';
import type { Ctx } from '../../../kernel/actor.js';
import { Can } from '../../../platform/access/can.decorator.js';
import { CurrentCtx } from '../../../platform/access/request-context.js';
import { pageSize, toConnection } from '../../../platform/graphql/connection.js';
import { fromEnum } from '../../../platform/graphql/enum-words.js';
import { outcome as make } from '../../../platform/graphql/user-error.js';
import type { EntryOutcome } from '../../hack-week/domain/entry-lifecycle.js';
import { HackOutcome, HackProject, HackProjectConnection, HackTagCount } from '../../hack-week/graphql/hack-project.types.js';
import { Gallery } from '../app/gallery.js';

@InputType({ description: 'Which demos.' })
export class HackGalleryInput {
  @Field(() => ID, { nullable: true, description: 'Of one hack week; without it, of all.' })
  editionId?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of the title, the line, the story, a tag or the name of somebody who shows it.' })
  search?: string | null;
  @Field(() => String, { nullable: true, description: 'With this tag.' })
  tag?: string | null;
  @Field(() => HackOutcome, { nullable: true, description: 'That became this.' })
  outcome?: HackOutcome | null;
  @Field(() => Int, { nullable: true, description: 'How many; 50 unless said.' })
  first?: number | null;
  @Field(() => String, { nullable: true, description: 'After this cursor.' })
  after?: string | null;
}

/** The gallery of all hack weeks. */
@Resolver()
export class GalleryResolver {
  constructor(private readonly gallery: Gallery) {}

  @Can('hack-week:use')
  @Query(() => HackProjectConnection, { complexity: ({ args, childComplexity }) => ((args.input as HackGalleryInput | undefined)?.first ?? 50) * childComplexity + 1, description: 'Projects whose demos were submitted: the newest hack week first, within it by number.' })
  async hackGallery(@CurrentCtx() ctx: Ctx, @Args('input', { type: () => HackGalleryInput, nullable: true }) input?: HackGalleryInput): Promise<HackProjectConnection> {
    const { editionId, search, tag, outcome, first, after } = input ?? {};
    const { page, totalCount, tags } = await this.gallery.look(ctx, {
      editionId: editionId ?? null, search: search ?? '', tag: tag ?? null, outcome: outcome ? fromEnum<EntryOutcome>(outcome) : null, first: pageSize(first), after: after ?? null,
    });
    return make(HackProjectConnection, { ...toConnection(page, ({ entryId }) => make(HackProject, { id: entryId })), totalCount, tags: tags.map((one) => make(HackTagCount, { ...one })) });
  }
}
