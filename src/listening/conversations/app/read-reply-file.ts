import { Injectable } from '@nestjs/common';
import { parseId, type UnitId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ReadManifestPage } from '../../pulses/app/manifest-page.js';
import { ReleasedComments } from '../../results/app/released-comments.js';
import { replyFile } from '../domain/reply-file.js';
import { ConversationReader } from './conversation-reader.js';

/** Reads the reply file of a unit for whoever holds the round's unguessable address. */
@Injectable()
export class ReadReplyFile {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly manifests: ReadManifestPage,
    private readonly comments: ReleasedComments,
    private readonly conversations: ConversationReader,
  ) {}

  /** Undefined when there is no such address or unit, or the round isn't closed: one answer. */
  async run(address: string, unitText: string): Promise<string | undefined> {
    const unitId = parseId<UnitId>(unitText);
    const found = unitId && (await this.manifests.find(address));
    if (!found) return undefined;
    const { organization, roundId } = found;
    return this.uow.read({ organization }, async (tx) => {
      const keyed = await this.comments.ofFile(tx, roundId, unitId);
      if (!keyed) return undefined;
      const said = await this.conversations.said(tx, keyed.map(({ commentId }) => commentId));
      return replyFile(roundId, unitId, keyed.map(({ commentId, publicKey }) => ({ publicKey, acknowledgements: [], messages: [], ...said.get(commentId) })));
    });
  }
}
