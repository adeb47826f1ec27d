import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../../lib/format.js';
import type { HackEditionsQuery } from '../../lib/graphql/generated.js';

export type ListedEdition = HackEditionsQuery['hackEditions']['edges'][number]['node'];

/** Hack weeks one below the other: when, and where each stands. */
export function EditionRows({ editions, addressOf }: { editions: readonly ListedEdition[]; addressOf: (editionId: string) => string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="rows">
      {editions.map(({ id, name, phase, startsOn, endsOn }) => (
        <li key={id}><Link to={addressOf(id)} className="row-link"><span className="grow"><span className="strong">{name}</span><br /><span className="small soft">{format.date(startsOn)} – {format.date(endsOn)}</span></span><span className={phase === 'DRAFT' || phase === 'ARCHIVED' ? 'chip' : 'chip chip-open'}>{t(`hackWeek.phase.${phase}`)}</span></Link></li>
      ))}
    </ul>
  );
}
