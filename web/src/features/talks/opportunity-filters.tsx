import { Checkbox, MultiSelect, Select, TextInput, type ComboboxItem, type OptionsFilter } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import type { TalkOpportunitiesQuery } from '../../lib/graphql/generated.js';
import { arrangements, callLists, insides, wheres, type OpportunityFilters, type useOpportunityFilters } from './use-opportunity-filters.js';

export type Facets = TalkOpportunitiesQuery['talkOpportunities']['facets'];
type Change = ReturnType<typeof useOpportunityFilters>['change'];

/** A choice with all that it can be found by. */
interface Choice extends ComboboxItem { names: string }

/** What there is, with how often; what is chosen stays even when nothing has it any more. */
function choices(found: readonly { value: string; label: string; count: number; names?: string }[], chosen: readonly string[], labelOf: (value: string) => string): Choice[] {
  const listed = found.map(({ value, label, count, names = '' }) => ({ value, label: `${label} (${count})`, names: `${label} ${value} ${names}`.toLowerCase() }));
  const gone = chosen.filter((value) => !found.some((one) => one.value === value)).map((value) => ({ value, label: labelOf(value), names: value.toLowerCase() }));
  return [...gone, ...listed];
}

/** By any of its names, in the order in which they are listed. */
const byName: OptionsFilter = ({ options, search }) => options.filter((option) => !('group' in option) && (option as Choice).names.includes(search.trim().toLowerCase()));

interface ManyProps { label: string; none: string; values: readonly string[]; data: Choice[]; onChange: (values: string[]) => void }

/** Several values of one kind are alternatives. */
function Many({ label, none, values, data, onChange }: ManyProps) {
  const { t } = useTranslation();
  return <MultiSelect className="talks-many" aria-label={label} placeholder={values.length === 0 ? none : undefined} searchable hidePickedOptions filter={byName} nothingFoundMessage={t('talks.discover.noChoice')} value={[...values]} onChange={onChange} data={data} />;
}

interface FiltersProps { filters: OpportunityFilters; facets: Facets | null; text: string; setText: (text: string) => void; change: Change }

export function Filters({ filters, facets, text, setText, change }: FiltersProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const pick = (name: string, usual: string | null = null) => (value: string | null): void => change({ [name]: value === usual ? null : value });
  const countryOf = (value: string): string => format.country(value, value);
  const countries = (facets?.countries ?? []).map(({ value, code, count }) => ({ value: code ?? value, label: format.country(code, value), count, names: value })).toSorted((a, b) => format.compare(a.label, b.label));
  const languages = (facets?.languages ?? []).map(({ value, count }) => ({ value, label: format.language(value), count }));
  const topics = (facets?.topics ?? []).map(({ value, count }) => ({ value, label: value, count }));
  return (
    <div className="stack">
      <div className="filters talks-filters">
        <TextInput type="search" aria-label={t('talks.discover.search')} placeholder={t('talks.discover.search')} leftSection={<IconSearch size={17} stroke={1.6} aria-hidden="true" />} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        <Many label={t('talks.discover.topic')} none={t('talks.discover.anyTopic')} values={filters.topics} onChange={(topic) => change({ topic })} data={choices(topics, filters.topics, (value) => value)} />
        <Many label={t('talks.discover.country')} none={t('talks.discover.anyCountry')} values={filters.countries} onChange={(country) => change({ country, city: null })} data={choices(countries, filters.countries, countryOf)} />
        <Many label={t('talks.discover.language')} none={t('talks.discover.anyLanguage')} values={filters.languages} onChange={(language) => change({ language })} data={choices(languages, filters.languages, format.language)} />
        <Select aria-label={t('talks.discover.where')} placeholder={t('talks.discover.anyWhere')} clearable value={filters.where} onChange={pick('where')} data={wheres.map((where) => ({ value: where, label: t(`talks.discover.${where}`) }))} />
        <Select aria-label={t('talks.discover.inside')} placeholder={t('talks.discover.everyKind')} clearable value={filters.inside} onChange={pick('inside')} data={insides.map((inside) => ({ value: inside, label: t(`talks.discover.${inside}`) }))} />
        <Select aria-label={t('talks.discover.calls')} allowDeselect={false} value={filters.calls} onChange={pick('calls', 'unknown')} data={callLists.map((list) => ({ value: list, label: t(`talks.discover.list.${list}`) }))} />
        <Select aria-label={t('talks.discover.arrange')} allowDeselect={false} value={filters.arrange} onChange={pick('order', 'DEADLINE')} data={arrangements.map((one) => ({ value: one, label: t(`talks.discover.arranged.${one}`) }))} />
      </div>
      <div className="row talks-checks">
        <Checkbox label={t('talks.discover.fits')} checked={filters.fits} onChange={(event) => change({ fits: event.currentTarget.checked ? '1' : null })} />
        <Checkbox label={t('talks.discover.coc')} checked={filters.coc} onChange={(event) => change({ coc: event.currentTarget.checked ? '1' : null })} />
      </div>
    </div>
  );
}
