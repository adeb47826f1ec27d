import { Injectable } from '@nestjs/common';
import type { PersonId } from '../../../kernel/ids.js';
import type { Tx } from '../../../platform/database/tx.js';

type TopicsOf = (tx: Tx, personId: PersonId) => Promise<readonly string[]>;

/** What somebody talks about. Who keeps talks says so here, once at start: opportunities know of none. */
@Injectable()
export class OwnTopics {
  private topicsOf: TopicsOf = () => Promise.resolve([]);

  register(topicsOf: TopicsOf): void {
    this.topicsOf = topicsOf;
  }

  of(tx: Tx, personId: PersonId): Promise<readonly string[]> {
    return this.topicsOf(tx, personId);
  }
}
