import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat, useFormatIn } from '../../lib/format.js';
import type { TalkOpportunityLineFragment } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { groupOf, useDeadlineText } from './deadline-text.js';

type Line = TalkOpportunityLineFragment;

/**
 * 4–6 Dec 2026; of the own stage with its hour, 10 Apr 2026, 14:30: by the reader's clock, and by the company's beside it where that shows something else.
 * Nothing where no day is known.
 */
export function useWhenText(): (line: Pick<Line, 'startsOn' | 'endsOn' | 'startsAt'>) => string | null {
  const { t } = useTranslation();
  const { organization } = useViewer();
  const format = useFormat();
  const there = useFormatIn(organization.timeZone);
  return ({ startsOn, endsOn, startsAt }) => {
    if (startsAt !== null) {
      const here = `${format.date(startsAt)}, ${format.time(startsAt)}`;
      if (there.moment(startsAt) === format.moment(startsAt)) return here;
      const time = there.date(startsAt) === format.date(startsAt) ? there.time(startsAt) : there.moment(startsAt);
      return `${here} (${t('talks.opportunity.there', { time, zone: organization.timeZone })})`;
    }
    if (startsOn === null) return null;
    return endsOn === null || endsOn === startsOn ? format.date(startsOn) : format.dates(startsOn, endsOn);
  };
}

/** Utrecht, Netherlands; a room; with "online" where it can be joined from afar. */
export function usePlaceText(): (line: Pick<Line, 'place' | 'city' | 'country' | 'countryCode' | 'isOnline'>) => string | null {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ place, city, country, countryCode, isOnline }) => [[place, city, country && format.country(countryCode, country)].filter(Boolean).join(', '), isOnline ? t('talks.opportunity.online') : ''].filter(Boolean).join(' · ') || null;
}

/** Somewhere to speak, in a list: what, when, where, and until when. */
export function OpportunityRow({ opportunity }: { opportunity: Line }) {
  const { t } = useTranslation();
  const whenText = useWhenText();
  const placeText = usePlaceText();
  const { text, left } = useDeadlineText()(opportunity.deadline);
  const { id, name, kind, isInternal, topics } = opportunity;
  const facts = [whenText(opportunity), placeText(opportunity)].filter((fact) => fact !== null);
  const isSoon = groupOf(opportunity.deadline) === 'week';
  return (
    <li className="opportunity">
      <div className="grow">
        <Link className="strong opportunity-name" to={`/talks/opportunities/${id}`}>{name}</Link>
        {isInternal && <span className="chip opportunity-kind">{t(`talks.kind.${kind}`)}</span>}
        <p className="small soft">{facts.join(' · ')}</p>
        {topics.length > 0 && <p className="opportunity-topics small soft">{topics.slice(0, 6).join(', ')}</p>}
      </div>
      <div className="opportunity-call small">
        {left !== null && <span className={isSoon ? 'chip chip-wait' : 'chip'}>{left}</span>}
        <span className="soft">{text}</span>
      </div>
    </li>
  );
}
