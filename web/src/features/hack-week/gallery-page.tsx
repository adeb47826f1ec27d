import { Anchor, Select, TextInput } from '@mantine/core';
import { IconPhoto, IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { EndlessList } from '../../components/endless-list.js';
import { NewsFeedButton } from '../../components/news-feed-button.js';
import { Page } from '../../components/page.js';
import { PracticeOff } from '../../components/practice-off.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { HackEditionsDocument, HackGalleryDocument, type HackOutcome } from '../../lib/graphql/generated.js';
import { outcomes } from '../../lib/use-answer-outcome.js';
import { useSearchText } from '../../lib/use-search-text.js';
import { useViewer } from '../../lib/viewer.js';
import { GalleryCard } from './gallery-card.js';
import { listsHackProjects } from './project-list.js';

const pageSize = 24;
const everyEdition = 'all';

interface GalleryFilters {
  readonly editionId: string | undefined;
  readonly tag: string | undefined;
  readonly outcome: HackOutcome | undefined;
  readonly search: string | undefined;
}

function GalleryPart({ filters, after, onNext }: { filters: GalleryFilters; after: string | null; onNext: (cursor: string | null) => void }) {
  const { t } = useTranslation();
  const [result, reload] = useQuery({ query: HackGalleryDocument, variables: useMemo(() => ({ input: { ...filters, first: pageSize, after } }), [filters, after]), context: listsHackProjects, requestPolicy: 'cache-and-network' });
  const pageInfo = result.data?.hackGallery.pageInfo;
  useEffect(() => { if (pageInfo) onNext(pageInfo.hasNextPage ? pageInfo.endCursor : null); }, [pageInfo, onNext]);
  const isFiltered = Boolean(filters.search ?? filters.tag ?? filters.outcome);
  return (
    <QueryState result={result} onRetry={() => reload()} blocks={[260, 260]}>
      {({ hackGallery: { edges, totalCount } }) => (
        <div className="stack">
          {after === null && <p className="small soft" role="status">{t('hackWeek.gallery.count', { count: totalCount })}</p>}
          {edges.length === 0
            ? <div className="panel"><StateCard tall icon={<IconPhoto size={30} stroke={1.5} />} title={t(isFiltered ? 'hackWeek.list.notFound' : 'hackWeek.gallery.none')} text={t(isFiltered ? 'hackWeek.list.notFoundText' : 'hackWeek.gallery.noneText')} /></div>
            : <ul className="gallery">{edges.map(({ node }) => <li key={node.id}><GalleryCard project={node} withEdition={filters.editionId === undefined} /></li>)}</ul>}
        </div>
      )}
    </QueryState>
  );
}

/** Filters live in the URL, as everywhere. */
function useGalleryFilters() {
  const [params, setParams] = useSearchParams();
  const { text, setText, search } = useSearchText();
  const { editionId } = useParams();
  const edition = params.get('edition') ?? editionId ?? everyEdition;
  const outcome = outcomes.find((one) => one === params.get('outcome'));
  const tag = params.get('tag') ?? undefined;
  const set = (name: string, value: string | null): void => setParams((current) => {
    const next = new URLSearchParams(current);
    if (value === null || (value === everyEdition && !editionId)) next.delete(name);
    else next.set(name, value);
    return next;
  }, { replace: true, preventScrollReset: true });
  const filters = useMemo<GalleryFilters>(() => ({ editionId: edition === everyEdition ? undefined : edition, outcome, tag, search: search || undefined }), [edition, outcome, tag, search]);
  return { filters, edition, outcome, text, setText, set };
}

function Filters({ edition, outcome, text, setText, set }: Omit<ReturnType<typeof useGalleryFilters>, 'filters'>) {
  const { t } = useTranslation();
  const [result] = useQuery({ query: HackEditionsDocument, variables: useMemo(() => ({ input: { first: 50 } }), []) });
  const editions = (result.data?.hackEditions.edges ?? []).map(({ node }) => node).filter(({ phase }) => phase !== 'DRAFT');
  return (
    <div className="filters hack-filters">
      <TextInput type="search" aria-label={t('hackWeek.gallery.search')} placeholder={t('hackWeek.gallery.search')} leftSection={<IconSearch size={17} stroke={1.6} aria-hidden="true" />} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Select aria-label={t('hackWeek.gallery.edition')} allowDeselect={false} value={edition} onChange={(next) => set('edition', next)} data={[{ value: everyEdition, label: t('hackWeek.gallery.everyEdition') }, ...editions.map(({ id, name }) => ({ value: id, label: name }))]} />
      <Select aria-label={t('hackWeek.gallery.outcome')} placeholder={t('hackWeek.gallery.anyOutcome')} clearable value={outcome ?? null} onChange={(next) => set('outcome', next)} data={outcomes.map((one) => ({ value: one, label: t(`hackWeek.outcome.${one}`) }))} />
    </div>
  );
}

/** Every demo that was submitted, by edition; next year's people look here first. */
export function GalleryPage() {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  const { filters, ...rest } = useGalleryFilters();
  return (
    <Page
      title={t('hackWeek.gallery.title')} lead={t('hackWeek.gallery.lead')} wide trail={<Anchor component={Link} to="/hack-week">{t('hackWeek.title')}</Anchor>}
      actions={viewerCan.useHackWeek && <NewsFeedButton kind="HACK_DEMOS" title={t('hackWeek.feed.title')} text={t('hackWeek.feed.text')} />}
    >
      {!viewerCan.useHackWeek ? <PracticeOff practice="hackWeek" /> : (
        <div className="stack">
          <Filters {...rest} />
          <EndlessList key={JSON.stringify(filters)} renderPage={(after, onNext) => <GalleryPart filters={filters} after={after} onNext={onNext} />} />
        </div>
      )}
    </Page>
  );
}
