import type { PersonId } from '../../../kernel/ids.js';
import type { Edition } from '../../hack-week/domain/edition.js';
import type { Entry } from '../../hack-week/domain/entry.js';
import type { DemoText } from './demo.js';

/** Somebody as they are written in a file. */
export interface PersonWritten {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string | null;
}

/** A demo as it is written into a file. */
export interface WrittenDemo {
  readonly entry: Entry;
  readonly text: DemoText;
  readonly submittedAt: Date | null;
  readonly pictures: number;
  readonly presenters: readonly PersonWritten[];
  readonly team: readonly PersonWritten[];
}

/** The demos of an edition, for somebody. */
export interface WrittenDemos {
  readonly edition: Edition;
  /** Addresses of people and drafts are for organizers. */
  readonly isOrganizer: boolean;
  readonly demos: readonly WrittenDemo[];
}
