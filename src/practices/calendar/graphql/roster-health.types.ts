import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Locale } from '../../../kernel/locale.js';
import { outcome } from '../../../platform/graphql/user-error.js';
import type { RosterHealth as Health } from '../domain/roster-health.js';
import { rosterAge } from '../domain/roster-health.words.js';

export enum RosterState {
  FRESH = 'FRESH',
  STALE = 'STALE',
  HELD = 'HELD',
  FAILING = 'FAILING',
  NONE = 'NONE',
}
registerEnumType(RosterState, {
  name: 'RosterState', description: 'How far a roster can be believed.',
  valuesMap: {
    FRESH: { description: 'Read lately.' },
    STALE: { description: 'Not read for longer than the policy bears; the last good one is shown.' },
    HELD: { description: 'A new one has far fewer shifts and waits for somebody to accept it; the last good one is shown.' },
    FAILING: { description: 'The last reading failed; the one before is shown.' },
    NONE: { description: 'There is no roster that is read.' },
  },
});

@ObjectType({ description: 'What one should know before relying on a roster.' })
export class RosterHealth {
  @Field(() => RosterState, { description: 'How far it can be believed; of several rosters, the worst.' })
  state: RosterState;
  @Field(() => Date, { nullable: true, description: 'When it was last read well; of several, the oldest.' })
  lastGoodAt: Date | null;
  @Field(() => String, { description: 'How old it is, in words.' })
  ageText: string;
  @Field(() => String, { nullable: true, description: 'What is wrong, in one sentence.' })
  problem: string | null;
  @Field(() => Int, { description: 'Names on it that belong to nobody in the directory.' })
  unmatched: number;
}

export function rosterHealthOf({ state, lastGoodAt, problem, unmatched }: Health, now: Date, locale: Locale): RosterHealth {
  const named = { state: RosterState[state.toUpperCase() as keyof typeof RosterState], lastGoodAt, problem: problem?.[locale] ?? null, unmatched };
  return outcome(RosterHealth, { ...named, ageText: rosterAge(lastGoodAt, now, locale) });
}
