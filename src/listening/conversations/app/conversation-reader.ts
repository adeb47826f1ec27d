import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../../kernel/ids.js';
import { groupBy } from '../../../kernel/group-by.js';
import { DirectoryReader } from '../../../people/directory/app/directory-reader.js';
import type { Tx } from '../../../platform/database/tx.js';
import type { Acknowledgement, Message } from '../domain/conversation.js';
import { ConversationStore } from '../persistence/conversation.store.js';

/** What was said about one comment, with the names of those who said it. */
export interface Said {
  readonly acknowledgements: readonly Acknowledgement[];
  readonly messages: readonly Message[];
}

/** Reads what was said about comments. */
@Injectable()
export class ConversationReader {
  constructor(
    private readonly store: ConversationStore,
    private readonly directory: DirectoryReader,
  ) {}

  /** By comment; those about whom nothing was said are missing. */
  async said(tx: Tx, commentIds: readonly string[]): Promise<ReadonlyMap<string, Said>> {
    const [acknowledged, written] = [await this.store.acknowledgements(tx, commentIds), await this.store.messages(tx, commentIds)];
    const names = await this.directory.namesOf(tx, [...new Set([...acknowledged, ...written].flatMap(({ personId }): PersonId[] => (personId === null ? [] : [personId])))]);
    const acknowledgements = groupBy(acknowledged.map((row): Acknowledgement => ({ ...row, by: names.get(row.personId) ?? '' })), ({ commentId }) => commentId);
    const messages = groupBy(written.map(({ personId, ...row }): Message => ({ ...row, by: personId === null ? null : (names.get(personId) ?? '') })), ({ commentId }) => commentId);
    return new Map([...new Set([...acknowledgements.keys(), ...messages.keys()])].map((id) => [id, { acknowledgements: acknowledgements.get(id) ?? [], messages: messages.get(id) ?? [] }]));
  }
}
