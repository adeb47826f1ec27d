import { Anchor, Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconBook2, IconPlus, IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { EndlessList } from '../../components/endless-list.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { PracticeOff } from '../../components/practice-off.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { ReadingGroupsDocument, type ReadingGroupPartsFragment } from '../../lib/graphql/generated.js';
import { sayInPlace } from '../../lib/say-in-place.js';
import { useSearchText } from '../../lib/use-search-text.js';
import { useViewer } from '../../lib/viewer.js';
import { StartDialog } from './start-dialog.js';

const pageSize = 20;
const now = { input: { states: ['RUNNING' as const, 'PLANNED' as const], first: 100 } };
/** An empty list names no type by itself: the first group has to make it stale too. */
const listsGroups = { additionalTypenames: ['ReadingGroup'] };

function GroupRow({ group }: { group: ReadingGroupPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, authors, kind, state, leader, memberCount, takeawayCount, nextAt, lastAt, viewerRole } = group;
  const when = state === 'FINISHED' ? lastAt && t('reading.list.until', { when: format.date(lastAt) }) : nextAt && t(state === 'PLANNED' ? 'reading.list.from' : 'reading.list.next', { when: format.moment(nextAt) });
  const facts = [
    leader ? t('reading.list.ledBy', { name: leader.name }) : state !== 'FINISHED' && t('reading.list.noLeader'), t('reading.list.readers', { count: memberCount }), when,
    takeawayCount > 0 && t('reading.list.takeaways', { count: takeawayCount }),
  ].filter(Boolean);
  return (
    <li>
      <Link to={`/reading-groups/${id}`} className="row-link reading-row">
        <span className="grow">
          <span className="strong">{title}</span>{authors && <span className="soft"> · {authors}</span>}
          <br /><span className="small soft">{facts.join(' · ')}</span>
        </span>
        <span className="reading-chips">
          {viewerRole && <span className="chip chip-open">{t(viewerRole === 'MEMBER' ? 'reading.list.mine' : 'reading.list.follows')}</span>}
          <span className="chip">{t(`reading.kind.${kind}`)}</span>
        </span>
      </Link>
    </li>
  );
}

function GroupsNow({ onStart }: { onStart: () => void }) {
  const { t } = useTranslation();
  const [result, reload] = useQuery({ query: ReadingGroupsDocument, variables: now, context: listsGroups, requestPolicy: 'cache-and-network' });
  return (
    <QueryState result={result} onRetry={() => reload()} blocks={[180, 120]}>
      {({ readingGroups }) => {
        const groups = readingGroups.edges.map(({ node }) => node);
        if (groups.length === 0) {
          return <div className="panel"><StateCard tall icon={<IconBook2 size={30} stroke={1.5} />} title={t('reading.list.none')} text={t('reading.list.noneText')} action={<Button onClick={onStart}>{t('reading.start.button')}</Button>} /></div>;
        }
        return (['RUNNING', 'PLANNED'] as const).map((state) => {
          const some = groups.filter((group) => group.state === state).sort((a, b) => (a.nextAt ?? '').localeCompare(b.nextAt ?? ''));
          return some.length > 0 && <Panel key={state} title={t(state === 'RUNNING' ? 'reading.list.running' : 'reading.list.planned')} flush><ul className="rows">{some.map((group) => <GroupRow key={group.id} group={group} />)}</ul></Panel>;
        });
      }}
    </QueryState>
  );
}

function ArchivePart({ search, after, onNext }: { search: string; after: string | null; onNext: (cursor: string | null) => void }) {
  const { t } = useTranslation();
  const variables = useMemo(() => ({ input: { states: ['FINISHED' as const], search: search || null, first: pageSize, after } }), [search, after]);
  const [result, reload] = useQuery({ query: ReadingGroupsDocument, variables, context: listsGroups, requestPolicy: 'cache-and-network' });
  const pageInfo = result.data?.readingGroups.pageInfo;
  useEffect(() => { if (pageInfo) onNext(pageInfo.hasNextPage ? pageInfo.endCursor : null); }, [pageInfo, onNext]);
  return (
    <QueryState result={result} onRetry={() => reload()} blocks={[72, 72, 72]}>
      {({ readingGroups }) => (
        readingGroups.edges.length === 0
          ? <StateCard tall icon={<IconBook2 size={30} stroke={1.5} />} title={t(search ? 'reading.list.notFound' : 'reading.list.archiveNone')} text={t(search ? 'reading.list.notFoundText' : 'reading.list.archiveNoneText')} />
          : <ul className="rows">{readingGroups.edges.map(({ node }) => <GroupRow key={node.id} group={node} />)}</ul>
      )}
    </QueryState>
  );
}

function Archive() {
  const { t } = useTranslation();
  const { text, setText, search } = useSearchText();
  return (
    <div className="stack">
      <TextInput
        type="search" className="reading-search" aria-label={t('reading.list.search')} placeholder={t('reading.list.search')} leftSection={<IconSearch size={17} stroke={1.6} aria-hidden="true" />}
        value={text} onChange={(event) => setText(event.currentTarget.value)}
      />
      <Panel flush><EndlessList key={search} renderPage={(after, onNext) => <ArchivePart search={search} after={after} onNext={onNext} />} /></Panel>
    </div>
  );
}

/** Groups that read, groups to come, and what was read. */
export function ReadingGroupsPage() {
  const { t } = useTranslation();
  const { viewerCan } = useViewer();
  const [params, setParams] = useSearchParams();
  const [isStarting, setStarting] = useState(false);
  const navigate = useNavigate();
  const view = params.get('show') === 'archive' ? 'archive' : 'now';
  const started = (group: { id: string; title: string }): void => {
    setStarting(false);
    sayInPlace('reading', t('reading.start.done', { title: group.title }));
    void navigate(`/reading-groups/${group.id}`);
  };
  const isOn = viewerCan.useReadingGroups;
  return (
    <Page
      title={t('reading.title')} lead={t('reading.lead')}
      actions={isOn && <Button leftSection={<IconPlus size={17} stroke={1.8} aria-hidden="true" />} onClick={() => setStarting(true)}>{t('reading.start.button')}</Button>}
    >
      {isOn ? (
        <div className="stack">
          <SegmentedControl
            className="reading-view" aria-label={t('reading.view.label')} value={view} onChange={(value) => setParams(value === 'archive' ? { show: 'archive' } : {}, { replace: true })}
            data={[{ value: 'now', label: t('reading.view.now') }, { value: 'archive', label: t('reading.view.archive') }]}
          />
          {view === 'now' ? <GroupsNow onStart={() => setStarting(true)} /> : <Archive />}
          {viewerCan.managePractices && <p className="small page-foot"><Anchor component={Link} to="/settings/reading-groups">{t('reading.off.settings')}</Anchor></p>}
        </div>
      ) : <PracticeOff practice="reading" />}
      {isStarting && <StartDialog onClose={() => setStarting(false)} onStarted={started} />}
    </Page>
  );
}
