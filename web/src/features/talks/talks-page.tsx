import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { IconCalendarSearch, IconDownload, IconPlus, IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EndlessList } from '../../components/endless-list.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { PracticeOff } from '../../components/practice-off.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { todayIn } from '../../lib/days.js';
import { TalkOpportunitiesDocument, type TalkOpportunitiesQuery } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { callGroups, groupOf } from './deadline-text.js';
import { OpportunityDialog } from './opportunity-dialog.js';
import { OpportunityRow } from './opportunity-row.js';
import { SavedSearches } from './saved-searches.js';
import { TalksNav } from './talks-nav.js';
import { arrangements, callLists, criteriaOf, insides, useOpportunityFilters, wheres, type OpportunityFilters } from './use-opportunity-filters.js';

const pageSize = 50;
/** By place, as much as the server gives at once stands under one heading each. */
const placePageSize = 200;
/** A list without entries names no type by itself: without this, its first entry would not show. */
const listsOpportunities = { additionalTypenames: ['TalkOpportunity'] };

type Facets = TalkOpportunitiesQuery['talkOpportunities']['facets'];
type Node = TalkOpportunitiesQuery['talkOpportunities']['edges'][number]['node'];
type Change = ReturnType<typeof useOpportunityFilters>['change'];

interface Section { key: string; title: string; nodes: Node[] }

/** The page of a list under its headings: by when calls close, or by where. */
function useSections(nodes: readonly Node[], { arrange }: OpportunityFilters): Section[] {
  const { t } = useTranslation();
  if (arrange === 'NEWEST') return [{ key: 'all', title: '', nodes: [...nodes] }];
  if (arrange === 'DEADLINE') {
    return callGroups.map((group) => ({ key: group, title: t(`talks.discover.group.${group}`), nodes: nodes.filter(({ deadline }) => groupOf(deadline) === group) })).filter((section) => section.nodes.length > 0);
  }
  const placeOf = ({ country, city, isOnline }: Node): string => [country, city].filter(Boolean).join(', ') || t(isOnline ? 'talks.discover.onlineGroup' : 'talks.discover.nowhere');
  const places = [...new Set(nodes.map(placeOf))].toSorted((a, b) => a.localeCompare(b));
  return places.map((place) => ({ key: place, title: place, nodes: nodes.filter((node) => placeOf(node) === place) }));
}

function Sections({ nodes, filters }: { nodes: readonly Node[]; filters: OpportunityFilters }) {
  return (
    <>
      {useSections(nodes, filters).map(({ key, title, nodes: own }) => (
        <Panel key={key} title={title || undefined} flush><ul className="rows">{own.map((node) => <OpportunityRow key={node.id} opportunity={node} />)}</ul></Panel>
      ))}
    </>
  );
}

interface PartProps {
  filters: OpportunityFilters;
  today: string;
  after: string | null;
  onNext: (cursor: string | null) => void;
  onFacets: (facets: Facets) => void;
  onClear: () => void;
}

function Part({ filters, today, after, onNext, onFacets, onClear }: PartProps) {
  const { t } = useTranslation();
  const input = useMemo(() => ({ ...criteriaOf(filters, today), sort: filters.arrange === 'NEWEST' ? ('NEWEST' as const) : ('DEADLINE' as const), first: filters.arrange === 'PLACE' ? placePageSize : pageSize, after }), [filters, today, after]);
  const [result, reload] = useQuery({ query: TalkOpportunitiesDocument, variables: useMemo(() => ({ input }), [input]), context: listsOpportunities, requestPolicy: 'cache-and-network' });
  const found = result.data?.talkOpportunities;
  useEffect(() => { if (found) onNext(found.pageInfo.hasNextPage ? found.pageInfo.endCursor : null); }, [found, onNext]);
  useEffect(() => { if (found && after === null) onFacets(found.facets); }, [found, after, onFacets]);
  const isFiltered = Boolean(filters.search || filters.topic || filters.country || filters.language || filters.where || filters.inside || filters.coc || filters.fits || filters.calls === 'open');
  return (
    <QueryState result={result} onRetry={() => reload()} blocks={[90, 90, 90]}>
      {({ talkOpportunities: { edges, totalCount } }) => (
        <div className="stack">
          {after === null && <p className="small soft" role="status">{t('talks.discover.count', { count: totalCount })}</p>}
          {edges.length === 0
            ? <div className="panel"><StateCard tall icon={<IconCalendarSearch size={30} stroke={1.5} />} title={t(isFiltered ? 'talks.discover.notFound' : 'talks.discover.none')} text={t(isFiltered ? 'talks.discover.notFoundText' : 'talks.discover.noneText')} action={isFiltered && <Button variant="default" onClick={onClear}>{t('talks.discover.showAll')}</Button>} /></div>
            : <Sections nodes={edges.map(({ node }) => node)} filters={filters} />}
        </div>
      )}
    </QueryState>
  );
}

/** A facet as a choice: what there is, with how often; what is chosen stays even when nothing has it any more. */
function choices(facet: readonly { value: string; count: number }[], chosen: string | null): { value: string; label: string }[] {
  const listed = facet.map(({ value, count }) => ({ value, label: `${value} (${count})` }));
  return chosen !== null && !facet.some(({ value }) => value === chosen) ? [{ value: chosen, label: chosen }, ...listed] : listed;
}

function Filters({ filters, facets, text, setText, change }: { filters: OpportunityFilters; facets: Facets | null; text: string; setText: (text: string) => void; change: Change }) {
  const { t } = useTranslation();
  const pick = (name: string, usual: string | null = null) => (value: string | null): void => change({ [name]: value === usual ? null : value });
  return (
    <div className="stack">
      <div className="filters talks-filters">
        <TextInput type="search" aria-label={t('talks.discover.search')} placeholder={t('talks.discover.search')} leftSection={<IconSearch size={17} stroke={1.6} aria-hidden="true" />} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        <Select aria-label={t('talks.discover.topic')} placeholder={t('talks.discover.anyTopic')} clearable searchable value={filters.topic} onChange={pick('topic')} data={choices(facets?.topics ?? [], filters.topic)} />
        <Select aria-label={t('talks.discover.country')} placeholder={t('talks.discover.anyCountry')} clearable searchable value={filters.country} onChange={pick('country')} data={choices(facets?.countries ?? [], filters.country)} />
        <Select aria-label={t('talks.discover.language')} placeholder={t('talks.discover.anyLanguage')} clearable value={filters.language} onChange={pick('language')} data={choices(facets?.languages ?? [], filters.language)} />
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

const everyFilter = { topic: null, country: null, language: null, where: null, inside: null, calls: null, coc: null, fits: null };

function Discover() {
  const { person } = useViewer();
  const [today] = useState(() => todayIn(person.timeZone, Date.now()));
  const { filters, text, setText, change } = useOpportunityFilters();
  const [facets, setFacets] = useState<Facets | null>(null);
  const criteria = useMemo(() => criteriaOf(filters, today), [filters, today]);
  const clear = (): void => {
    setText('');
    change(everyFilter);
  };
  return (
    <div className="stack">
      <Filters filters={filters} facets={facets} text={text} setText={setText} change={change} />
      <SavedSearches criteria={criteria} />
      <EndlessList key={JSON.stringify(filters)} renderPage={(after, onNext) => <Part filters={filters} today={today} after={after} onNext={onNext} onFacets={setFacets} onClear={clear} />} />
    </div>
  );
}

/** Where one could speak: calls by the day they close, to search and to filter. */
export function TalksPage() {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  const [isAdding, setAdding] = useState(false);
  return (
    <Page
      title={t('talks.title')} lead={t('talks.lead')} wide
      actions={viewerCan.useTalks && <><Button component="a" href="/export/talk-opportunities.csv" download variant="default" leftSection={<IconDownload size={17} stroke={1.6} aria-hidden="true" />}>{t('action.csv')}</Button><Button variant="default" leftSection={<IconPlus size={17} stroke={1.8} aria-hidden="true" />} onClick={() => setAdding(true)}>{t('talks.discover.add')}</Button></>}
    >
      {!viewerCan.useTalks ? <PracticeOff practice="talks" /> : <div className="stack"><TalksNav /><Discover /></div>}
      {isAdding && <OpportunityDialog opportunity={null} onClose={() => setAdding(false)} />}
    </Page>
  );
}
