import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { Facets } from './opportunity-filters.js';
import type { OpportunityFilters, useOpportunityFilters } from './use-opportunity-filters.js';

type Place = Facets['places'][number];

interface EntryProps { name: string; count: number; isChosen?: boolean; onPick: () => void }

function Entry({ name, count, isChosen = false, onPick }: EntryProps) {
  const { t } = useTranslation();
  return <li><button type="button" className="talks-place" aria-pressed={isChosen} aria-label={t('talks.discover.placeCount', { place: name, count })} onClick={onPick}>{name} <span className="soft">{count}</span></button></li>;
}

interface PlaceIndexProps { filters: OpportunityFilters; places: readonly Place[]; change: ReturnType<typeof useOpportunityFilters>['change'] }

/** All countries that were found with how many there are; of one that is chosen, its cities. */
export function PlaceIndex({ filters, places, change }: PlaceIndexProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const countries = places.filter(({ kind }) => kind === 'COUNTRY');
  const isOne = filters.countries.length === 1;
  const [only] = countries;
  if (!isOne && countries.length < 2) return null;
  // Where a city is chosen it is the only one that is found; an address may spell it otherwise than the list does.
  const isChosen = (city: string): boolean => filters.city === city || (filters.city !== null && only?.cities.length === 1);
  const title = isOne && only ? format.country(only.countryCode, only.country ?? '') : t('talks.discover.places');
  return (
    <Panel title={title}>
      <ul className="talks-places" aria-label={title}>
        {isOne
          ? only?.cities.map(({ value, count }) => <Entry key={value} name={value} count={count} isChosen={isChosen(value)} onPick={() => change({ city: isChosen(value) ? null : value })} />)
          : countries.map(({ country, countryCode, count }) => <Entry key={countryCode ?? country} name={format.country(countryCode, country ?? '')} count={count} onPick={() => change({ country: countryCode ?? country, city: null })} />)}
      </ul>
      {isOne && <p className="small"><Anchor component="button" type="button" onClick={() => change({ country: null, city: null })}>{t('talks.discover.everyPlace')}</Anchor></p>}
    </Panel>
  );
}
