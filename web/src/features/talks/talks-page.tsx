import { Button } from '@mantine/core';
import { IconCalendarSearch, IconDownload, IconPlus } from '@tabler/icons-react';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { EndlessList } from '../../components/endless-list.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { PracticeOff } from '../../components/practice-off.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { todayIn } from '../../lib/days.js';
import { useFormat } from '../../lib/format.js';
import { TalkOpportunitiesDocument, type TalkOpportunitiesQuery } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { callGroups, groupOf } from './deadline-text.js';
import { OpportunityDialog } from './opportunity-dialog.js';
import { Filters, type Facets } from './opportunity-filters.js';
import { OpportunityRow } from './opportunity-row.js';
import { PlaceIndex } from './place-index.js';
import { SavedSearches } from './saved-searches.js';
import { TalksNav } from './talks-nav.js';
import { criteriaOf, useOpportunityFilters, type OpportunityFilters } from './use-opportunity-filters.js';

const pageSize = 50;
/** A list without entries names no type by itself: without this, its first entry would not show. */
const listsOpportunities = { additionalTypenames: ['TalkOpportunity'] };

type Node = TalkOpportunitiesQuery['talkOpportunities']['edges'][number]['node'];

interface Section { key: string; title: string; count: number | null; nodes: Node[] }

/** Which heading of a list by place something stands under: as the server sorts it. */
function placeKeyOf({ isInternal, country, countryCode, isOnline }: Node): string {
  if (isInternal) return 'STAGE';
  return country ? `COUNTRY ${countryCode ?? country}` : isOnline ? 'ONLINE' : 'UNKNOWN';
}

/** Rows that follow each other under one heading. The server has sorted them. */
function runs(nodes: readonly Node[], keyOf: (node: Node) => string): { key: string; nodes: Node[] }[] {
  const found: { key: string; nodes: Node[] }[] = [];
  for (const node of nodes) {
    const key = keyOf(node);
    const last = found.at(-1);
    if (last?.key === key) last.nodes.push(node);
    else found.push({ key, nodes: [node] });
  }
  return found;
}

/** The page of a list under its headings: by when calls close, or by where. */
function useSections(nodes: readonly Node[], { arrange }: OpportunityFilters, places: Facets['places']): Section[] {
  const { t } = useTranslation();
  const format = useFormat();
  if (arrange === 'NEWEST') return [{ key: 'all', title: '', count: null, nodes: [...nodes] }];
  if (arrange === 'DEADLINE') return callGroups.map((group) => ({ key: group, title: t(`talks.discover.group.${group}`), count: null, nodes: nodes.filter(({ deadline }) => groupOf(deadline) === group) })).filter((section) => section.nodes.length > 0);
  const others = { STAGE: t('talks.discover.stage'), ONLINE: t('talks.discover.onlineGroup'), UNKNOWN: t('talks.discover.unknownCountry') };
  const counts = new Map(places.map(({ kind, country, countryCode, count }) => [kind === 'COUNTRY' ? `COUNTRY ${countryCode ?? country}` : kind, count]));
  return runs(nodes, placeKeyOf).map(({ key, nodes: own }) => {
    const [{ country, countryCode }] = own as [Node, ...Node[]];
    return { key, title: key === 'STAGE' || key === 'ONLINE' || key === 'UNKNOWN' ? others[key] : format.country(countryCode, country ?? ''), count: counts.get(key) ?? null, nodes: own };
  });
}

interface SectionsProps { nodes: readonly Node[]; filters: OpportunityFilters; places: Facets['places']; continues: string | null; onLast: (key: string | null) => void }

/** `continues`: the heading that the page before ended under; what goes on under it isn't headed again. */
function Sections({ nodes, filters, places, continues, onLast }: SectionsProps) {
  const { t } = useTranslation();
  const sections = useSections(nodes, filters, places);
  const last = sections.at(-1)?.key ?? null;
  useEffect(() => onLast(last), [last, onLast]);
  return (
    <>
      {sections.map(({ key, title, count, nodes: own }, index) => (
        <Panel key={key} title={index === 0 && key === continues ? t('talks.discover.continued', { place: title }) : count === null ? title || undefined : t('talks.discover.placeCount', { place: title, count })} flush>
          <ul className="rows">{own.map((node) => <OpportunityRow key={node.id} opportunity={node} />)}</ul>
        </Panel>
      ))}
    </>
  );
}

interface PartProps {
  filters: OpportunityFilters;
  today: string;
  after: string | null;
  continues: string | null;
  onNext: (cursor: string | null) => void;
  /** Told under which heading the page before `cursor` ends */
  onHeading: (cursor: string | null, heading: string | null) => void;
  onFacets: (facets: Facets) => void;
  onClear: () => void;
}

function Part({ filters, today, after, continues, onNext, onHeading, onFacets, onClear }: PartProps) {
  const { t } = useTranslation();
  const input = useMemo(() => ({ ...criteriaOf(filters, today), sort: filters.arrange, first: pageSize, after }), [filters, today, after]);
  const [result, reload] = useQuery({ query: TalkOpportunitiesDocument, variables: useMemo(() => ({ input }), [input]), context: listsOpportunities, requestPolicy: 'cache-and-network' });
  const found = result.data?.talkOpportunities;
  const next = found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
  useEffect(() => { if (found) onNext(next); }, [found, next, onNext]);
  const tellHeading = useCallback((heading: string | null) => onHeading(next, heading), [next, onHeading]);
  useEffect(() => { if (found && after === null) onFacets(found.facets); }, [found, after, onFacets]);
  const isFiltered = Boolean(filters.search || filters.topics.length || filters.countries.length || filters.city || filters.languages.length || filters.where || filters.inside || filters.coc || filters.fits || filters.calls === 'open');
  return (
    <QueryState result={result} onRetry={() => reload()} blocks={[90, 90, 90]}>
      {({ talkOpportunities: { edges, totalCount, facets } }) => (
        <div className="stack">
          {after === null && <p className="small soft" role="status">{t('talks.discover.count', { count: totalCount })}</p>}
          {edges.length === 0
            ? <div className="panel"><StateCard tall icon={<IconCalendarSearch size={30} stroke={1.5} />} title={t(isFiltered ? 'talks.discover.notFound' : 'talks.discover.none')} text={t(isFiltered ? 'talks.discover.notFoundText' : 'talks.discover.noneText')} action={isFiltered && <Button variant="default" onClick={onClear}>{t('talks.discover.showAll')}</Button>} /></div>
            : <Sections nodes={edges.map(({ node }) => node)} filters={filters} places={facets.places} continues={continues} onLast={tellHeading} />}
        </div>
      )}
    </QueryState>
  );
}

/** All pages of what was found, as far as they were asked for. Give it a `key` of the filters. */
function Results({ filters, today, onFacets, onClear }: Pick<PartProps, 'filters' | 'today' | 'onFacets' | 'onClear'>) {
  const [headings, setHeadings] = useState<Readonly<Record<string, string | null>>>({});
  const keepHeading = useCallback((cursor: string | null, heading: string | null) => {
    if (cursor !== null) setHeadings((current) => (current[cursor] === heading ? current : { ...current, [cursor]: heading }));
  }, []);
  return (
    <EndlessList renderPage={(after, onNext) => (
      <Part filters={filters} today={today} after={after} continues={after === null ? null : headings[after] ?? null} onNext={onNext} onHeading={keepHeading} onFacets={onFacets} onClear={onClear} />
    )} />
  );
}

const everyFilter = { topic: null, country: null, city: null, language: null, where: null, inside: null, calls: null, coc: null, fits: null };

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
      {filters.arrange === 'PLACE' && facets && <PlaceIndex filters={filters} places={facets.places} change={change} />}
      <Results key={JSON.stringify(filters)} filters={filters} today={today} onFacets={setFacets} onClear={clear} />
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
