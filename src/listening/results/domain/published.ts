import type { DriverMean, Participation } from '../../../engines/anonymity/published-value.js';
import type { Released } from '../../../engines/anonymity/release.js';
import type { ItemDetail } from './item-detail.js';
import type { NewLevel } from './new-level.js';
import type { SeriesState } from './series-reading.js';

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

/** What the statistics engine read in a published result, once, when its round closed. */
export interface PublishedSignal {
  readonly teamId: string;
  readonly roundId: string;
  readonly driverId: string;
  readonly state: SeriesState;
  readonly direction: 'fall' | 'rise' | null;
  /** The level at which the series had settled by then, while it is shown with one. */
  readonly newLevel: NewLevel | null;
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
  /** What was read in these drivers' results. */
  readonly signals: readonly PublishedSignal[];
}

/** The signal of each result among some; a result that isn't read yet has none. */
export function signalOf(signals: readonly PublishedSignal[]): (driver: PublishedDriver) => PublishedSignal | undefined {
  const keyOf = ({ teamId, roundId, driverId }: Pick<PublishedSignal, 'teamId' | 'roundId' | 'driverId'>): string => `${teamId}|${roundId}|${driverId}`;
  const byKey = new Map(signals.map((signal) => [keyOf(signal), signal]));
  return (driver) => byKey.get(keyOf(driver));
}
