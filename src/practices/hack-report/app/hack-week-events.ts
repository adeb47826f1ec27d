import type { TimelineEvent } from '../../../contracts/practices/timeline-event-happened.event.js';
import { dayAt } from '../../calendar/domain/working-day.js';
import { endsOn, type Edition } from '../../hack-week/domain/edition.js';

type Facts = Pick<Edition, 'editionId' | 'name' | 'startsOn' | 'days' | 'demosAt' | 'zone'>;

/** The days of a hack week on the time line of the organization. */
export function weekEvent(edition: Facts, isWithdrawn: boolean): TimelineEvent {
  return {
    key: `hack-week:${edition.editionId}`, practice: 'hack-week', teamId: null, title: { en: edition.name, de: edition.name }, on: edition.startsOn, until: endsOn(edition), path: `/hack-week/${edition.editionId}`, isWithdrawn,
  };
}

/** Its demo day. */
export function demoDayEvent(edition: Facts, isWithdrawn: boolean): TimelineEvent {
  const name = edition.name.slice(0, 100).trim();
  return {
    key: `hack-week-demos:${edition.editionId}`, practice: 'hack-week', teamId: null, title: { en: `Demos: ${name}`, de: `Demos: ${name}` }, on: dayAt(edition.demosAt, edition.zone), until: null,
    path: `/hack-week/gallery?edition=${edition.editionId}`, isWithdrawn,
  };
}
