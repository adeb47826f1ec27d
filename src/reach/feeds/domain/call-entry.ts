import type { CommitmentId, PersonId } from '../../../kernel/ids.js';
import type { TimeZone } from '../../../kernel/time-zone.js';
import { wholeDay } from '../../../practices/calendar/domain/working-day.js';
import { lastDay } from '../../../practices/opportunities/domain/call.js';
import type { Opportunity } from '../../../practices/opportunities/domain/opportunity.js';
import type { FeedEntry } from './feed-text.js';

const HALF_HOUR_MS = 1_800_000;

/**
 * A deadline as an entry of a feed of somebody in `zone`: the day that is its last there, or the half hour before the instant. Null without a deadline. Where no time zone was named, the
 * title says what is assumed.
 */
export function callEntry({ opportunity, isWaiting }: { readonly opportunity: Opportunity; readonly isWaiting: boolean }, personId: PersonId, zone: TimeZone): FeedEntry | null {
  const { opportunityId, call, name, version, createdAt, changedAt } = opportunity;
  if (call.precision === 'none') return null;
  const assumed = call.precision === 'day' && call.zone === null;
  const words = isWaiting ? { en: 'Send your talk', de: 'Vortrag einreichen' } : { en: 'Call closes', de: 'Einreichungsfrist' };
  const title = { en: `${words.en}: ${name}${assumed ? ' (until the day ends anywhere on Earth, assumed)' : ''}`, de: `${words.de}: ${name}${assumed ? ' (bis der Tag überall auf der Erde endet, angenommen)' : ''}` };
  const day = lastDay(call, zone)!;
  const time = call.precision === 'day' ? { ...wholeDay(day, zone), day, zone } : { from: new Date(call.at.getTime() - HALF_HOUR_MS), to: call.at, day: null, zone: null };
  return {
    ...time, id: opportunityId as string as CommitmentId, kind: 'call', ownerKey: opportunityId, personId, teamId: null, role: null, title, path: `/talks/opportunities/${opportunityId}`, isBlocking: false, sequence: version, createdAt, changedAt,
    cancelledAt: null,
  };
}
