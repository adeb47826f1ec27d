import { Checkbox, TextInput } from '@mantine/core';
import { IconSearch, IconUserOff } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { EndlessList } from '../../components/endless-list.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { TeamSelect } from '../../components/team-select.js';
import { PeopleDocument, type PeopleQuery } from '../../lib/graphql/generated.js';
import { useSearchText } from '../../lib/use-search-text.js';
import { PersonName } from './person-name.js';

type Row = PeopleQuery['people']['edges'][number]['node'];

interface PeopleFilter {
  search: string | undefined;
  teamId: string | undefined;
  includeLeft: boolean;
}

function PersonRow({ person }: { person: Row }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link to={`/people/${person.id}`} className="row-link">
        <span className="grow">
          <span className="strong"><PersonName person={person} /></span>
          <br />
          <span className="small soft">{[person.team?.name, person.email].filter(Boolean).join(' · ')}</span>
        </span>
        {person.leads.length > 0 && <span className="chip">{t('people.lead')}</span>}
        {person.isAdmin && <span className="chip chip-open">{t('people.admin')}</span>}
        {person.endedOn && <span className="chip">{t('people.hasLeft')}</span>}
      </Link>
    </li>
  );
}

function PeoplePart({ filter, after, onNext }: { filter: PeopleFilter; after: string | null; onNext: (cursor: string | null) => void }) {
  const { t } = useTranslation();
  const [result, reload] = useQuery({ query: PeopleDocument, variables: useMemo(() => ({ input: { ...filter, first: 50, after } }), [filter, after]) });
  const pageInfo = result.data?.people.pageInfo;
  useEffect(() => { if (pageInfo) onNext(pageInfo.hasNextPage ? pageInfo.endCursor : null); }, [pageInfo, onNext]);
  return (
    <QueryState result={result} onRetry={() => reload()} blocks={[58, 58, 58, 58]}>
      {({ people }) => (
        <>
          {after === null && <p className="small soft list-count" role="status">{t('peopleCount', { count: people.totalCount })}</p>}
          {people.edges.length === 0
            ? <StateCard icon={<IconUserOff size={30} stroke={1.5} />} title={t('people.nobody')} />
            : <ul className="rows">{people.edges.map(({ node }) => <PersonRow key={node.id} person={node} />)}</ul>}
        </>
      )}
    </QueryState>
  );
}

/** People by name, team, and whether they left; the filters live in the URL. */
export function PeopleList() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const { text, setText, search } = useSearchText();
  const teamId = params.get('team') ?? undefined;
  const includeLeft = params.get('left') === '1';
  const filter = useMemo(() => ({ search: search || undefined, teamId, includeLeft }), [search, teamId, includeLeft]);
  const put = (name: string, value: string | null) => setParams((current) => {
    const next = new URLSearchParams(current);
    if (value) next.set(name, value);
    else next.delete(name);
    return next;
  }, { replace: true });
  return (
    <>
      <div className="filters">
        <TextInput
          aria-label={t('people.search')} placeholder={t('people.search')} type="search" leftSection={<IconSearch size={17} stroke={1.6} aria-hidden="true" />}
          value={text} onChange={(event) => setText(event.currentTarget.value)}
        />
        <TeamSelect isFilter label={t('people.team')} noneText={t('people.allTeams')} value={teamId ?? null} onChange={(id) => put('team', id)} />
        <Checkbox label={t('people.includeLeft')} checked={includeLeft} onChange={(event) => put('left', event.currentTarget.checked ? '1' : null)} />
      </div>
      <Panel flush>
        <EndlessList key={JSON.stringify(filter)} renderPage={(after, onNext) => <PeoplePart filter={filter} after={after} onNext={onNext} />} />
      </Panel>
    </>
  );
}
