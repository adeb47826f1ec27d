import { Injectable } from '@nestjs/common';
import type { OrganizationId } from '../../kernel/ids.js';

/** What a look at a view found. */
export interface Look {
  /** The value of the subscription's field, the same for everybody; undefined when there is nothing to say. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
  /** Those of the people asked about who may hear it. */
  readonly mayHear: ReadonlySet<string>;
  /** Those who may go on listening; the others are told that it is over. */
  readonly mayStay: ReadonlySet<string>;
}

/** One thing that many may look at. The value holds plain facts, no types with rules of their own, since it is worked out once for everybody. */
export interface SharedView {
  /** Where its news is heard; also what tells it from other views. */
  readonly topic: string;
  /** One look for all of these people, whatever their number. `named` is what the news said. */
  look(people: readonly string[], named: Readonly<Record<string, unknown>>): Promise<Look>;
}

/** Turns the input of a subscription into the view it looks at; undefined when it can't be shared. */
export type SharedFeed = (organization: OrganizationId, input: Readonly<Record<string, unknown>>) => SharedView | undefined;

/** Features register the subscriptions of theirs that can be shared, by the name of the field. */
@Injectable()
export class SharedFeeds {
  private readonly own = new Map<string, SharedFeed>();

  register(field: string, feed: SharedFeed): void {
    this.own.set(field, feed);
  }

  of(field: string): SharedFeed | undefined {
    return this.own.get(field);
  }
}
