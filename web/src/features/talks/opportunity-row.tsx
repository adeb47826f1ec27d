import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat, type Format } from '../../lib/format.js';
import type { TalkOpportunityLineFragment } from '../../lib/graphql/generated.js';
import { groupOf, useDeadlineText } from './deadline-text.js';

type Line = TalkOpportunityLineFragment;

/** 4–6 Dec 2026; nothing where no day is known. */
export function datesOf({ startsOn, endsOn }: Pick<Line, 'startsOn' | 'endsOn'>, format: Format): string | null {
  if (startsOn === null) return null;
  return endsOn === null || endsOn === startsOn ? format.date(startsOn) : format.dates(startsOn, endsOn);
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
  const format = useFormat();
  const placeText = usePlaceText();
  const { text, left } = useDeadlineText()(opportunity.deadline);
  const { id, name, kind, isInternal, topics } = opportunity;
  const facts = [datesOf(opportunity, format), placeText(opportunity)].filter((fact) => fact !== null);
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
