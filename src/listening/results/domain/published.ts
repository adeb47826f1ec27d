import type { DriverMean, Participation } from '../../../engines/anonymity/published-value.js';
import type { Released } from '../../../engines/anonymity/release.js';
import type { ItemDetail } from './item-detail.js';

type Names = Readonly<Partial<Record<'en' | 'de', string>>>;

/** Where a published value stands. */
export interface PublishedPlace {
  readonly teamId: string;
  readonly team: string;
  readonly pulseId: string;
  readonly pulse: string;
  readonly roundId: string;
  readonly number: number;
  readonly closesAt: Date;
}

/** A driver's final result. */
export interface PublishedDriver extends PublishedPlace {
  readonly driverId: string;
  readonly driver: Names;
  readonly result: Released<DriverMean>;
  readonly low: number;
  readonly high: number;
  readonly participation: Released<Participation> | null;
}

/** A question's final result. */
export interface PublishedQuestion extends PublishedPlace {
  readonly driverId: string;
  readonly question: Names;
  readonly detail: ItemDetail;
}

export interface TeamPublished {
  readonly drivers: readonly PublishedDriver[];
  readonly questions: readonly PublishedQuestion[];
}
