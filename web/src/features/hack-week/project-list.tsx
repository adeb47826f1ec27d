import { Button, Select, TextInput } from '@mantine/core';
import { IconBulb, IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { EndlessList } from '../../components/endless-list.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { HackProjectsDocument, type HackEditionPartsFragment, type HackProjectsQuery } from '../../lib/graphql/generated.js';
import { ProjectCard } from './project-card.js';
import { orders, shownLists, useProjectFilters, wishOf, type ProjectFilters } from './use-project-filters.js';

const pageSize = 24;
const mostTags = 10;

/** A list without entries names no type by itself: without this, its first entry would not show. */
export const listsHackProjects = { additionalTypenames: ['HackProject'] };

interface PartProps {
  edition: HackEditionPartsFragment;
  filters: ProjectFilters;
  after: string | null;
  onNext: (cursor: string | null) => void;
  onTag: (tag: string | null) => void;
  onClear: () => void;
}

function Tags({ tags, chosen, onTag }: { tags: HackProjectsQuery['hackProjects']['tags']; chosen: string | null; onTag: (tag: string | null) => void }) {
  const { t } = useTranslation();
  if (tags.length === 0 && !chosen) return null;
  const shown = tags.slice(0, mostTags);
  return (
    <div className="hack-tag-filter" role="group" aria-label={t('hackWeek.list.tags')}>
      {chosen && !shown.some(({ tag }) => tag === chosen) && <button type="button" className="hack-tag-button" aria-pressed="true" onClick={() => onTag(null)}>{chosen}<IconX size={13} stroke={2} aria-hidden="true" /></button>}
      {shown.map(({ tag, count }) => (
        <button key={tag} type="button" className="hack-tag-button" aria-pressed={tag === chosen} onClick={() => onTag(tag === chosen ? null : tag)}>
          {tag}{tag === chosen ? <IconX size={13} stroke={2} aria-hidden="true" /> : <span className="number soft">{count}</span>}
        </button>
      ))}
    </div>
  );
}

function None({ edition, isFiltered, onClear }: { edition: HackEditionPartsFragment; isFiltered: boolean; onClear: () => void }) {
  const { t } = useTranslation();
  const icon = <IconBulb size={30} stroke={1.5} />;
  if (isFiltered) return <StateCard icon={icon} title={t('hackWeek.list.notFound')} text={t('hackWeek.list.notFoundText')} action={<Button variant="default" onClick={onClear}>{t('hackWeek.list.showAll')}</Button>} />;
  const mayPropose = edition.viewerCan.propose;
  return (
    <StateCard
      tall icon={icon} title={t('hackWeek.list.none')} text={t(mayPropose ? 'hackWeek.list.noneText' : 'hackWeek.list.noneClosed')}
      action={mayPropose && <Button component={Link} to={`/hack-week/propose?edition=${edition.id}`}>{t('hackWeek.propose.open')}</Button>}
    />
  );
}

function ListPart({ edition, filters, after, onNext, onTag, onClear }: PartProps) {
  const { t } = useTranslation();
  const [result, reload] = useQuery({
    query: HackProjectsDocument, variables: useMemo(() => ({ input: { editionId: edition.id, first: pageSize, after, ...wishOf(filters) } }), [edition.id, after, filters]), context: listsHackProjects, requestPolicy: 'cache-and-network',
  });
  const pageInfo = result.data?.hackProjects.pageInfo;
  useEffect(() => { if (pageInfo) onNext(pageInfo.hasNextPage ? pageInfo.endCursor : null); }, [pageInfo, onNext]);
  const isFiltered = filters.list !== 'all' || filters.search !== '' || filters.tag !== null;
  return (
    <QueryState result={result} onRetry={() => reload()} blocks={[150, 150, 150]}>
      {({ hackProjects: { edges, tags, totalCount } }) => (
        <div className="stack">
          {after === null && <Tags tags={tags} chosen={filters.tag} onTag={onTag} />}
          {after === null && <p className="small soft" role="status">{t('hackWeek.list.count', { count: totalCount })}</p>}
          {edges.length === 0
            ? <div className="panel"><None edition={edition} isFiltered={isFiltered} onClear={onClear} /></div>
            : <ul className="hack-cards">{edges.map(({ node }) => <li key={node.id}><ProjectCard project={node} /></li>)}</ul>}
        </div>
      )}
    </QueryState>
  );
}

/** The ideas and projects of an edition, to search and to filter. */
export function ProjectList({ edition }: { edition: HackEditionPartsFragment }) {
  const { t } = useTranslation();
  const { filters, text, setText, change } = useProjectFilters();
  const clear = (): void => {
    setText('');
    change({ list: null, tag: null });
  };
  return (
    <section className="stack" aria-labelledby="hack-projects">
      <h2 id="hack-projects">{t('hackWeek.list.title')}</h2>
      <div className="filters hack-filters">
        <TextInput
          type="search" aria-label={t('hackWeek.list.search')} placeholder={t('hackWeek.list.search')} leftSection={<IconSearch size={17} stroke={1.6} aria-hidden="true" />}
          value={text} onChange={(event) => setText(event.currentTarget.value)}
        />
        <Select aria-label={t('hackWeek.list.which')} allowDeselect={false} value={filters.list} onChange={(list) => change({ list })} data={shownLists.map((list) => ({ value: list, label: t(`hackWeek.list.lists.${list}`) }))} />
        <Select aria-label={t('hackWeek.list.order')} allowDeselect={false} value={filters.order} onChange={(order) => change({ order })} data={orders.map((order) => ({ value: order, label: t(`hackWeek.list.orders.${order}`) }))} />
      </div>
      <EndlessList
        key={JSON.stringify(filters)}
        renderPage={(after, onNext) => <ListPart edition={edition} filters={filters} after={after} onNext={onNext} onTag={(tag) => change({ tag })} onClear={clear} />}
      />
    </section>
  );
}
