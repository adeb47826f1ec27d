import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ReplyAddresses } from '../../pulses/app/reply-addresses.js';
import { ReleasedComments } from '../../results/app/released-comments.js';
import { replyFile } from '../domain/reply-file.js';
import { ConversationReader } from './conversation-reader.js';

/** Reads the reply file of a unit for whoever holds its address. */
@Injectable()
export class ReadReplyFile {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly addresses: ReplyAddresses,
    private readonly comments: ReleasedComments,
    private readonly conversations: ConversationReader,
  ) {}

  /** Undefined when this server did not give the address, there is no such unit, or the round isn't closed: one answer. */
  async run(address: string): Promise<string | undefined> {
    const place = this.addresses.read(address);
    if (!place) return undefined;
    const { organization, roundId, unitId } = place;
    return this.uow.read({ organization }, async (tx) => {
      const keyed = await this.comments.ofFile(tx, roundId, unitId);
      if (!keyed) return undefined;
      const said = await this.conversations.said(tx, keyed.map(({ commentId }) => commentId));
      return replyFile(roundId, unitId, keyed.map(({ commentId, publicKey, isWithdrawn }) => ({ publicKey, isWithdrawn, acknowledgements: [], messages: [], ...said.get(commentId) })));
    });
  }
}
