import { Anchor, TextInput } from '@mantine/core';
import { IconPresentation, IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { EndlessList } from '../../components/endless-list.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { CodeTShowcaseDocument, type CodeTPresentationPartsFragment } from '../../lib/graphql/generated.js';
import { useSearchText } from '../../lib/use-search-text.js';

const pageSize = 20;

function Shown({ presentation }: { presentation: CodeTPresentationPartsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { project, presenter, form, day, note, url, confirmedBy } = presentation;
  return (
    <li className="shown">
      <div className="row-between">
        <h2>{project.title}</h2>
        <span className="chip">{t(`codeT.presentation.form.${form}`)}</span>
      </div>
      <p className="small soft">{presenter.name} · {format.date(day)}{confirmedBy && ` · ${t('codeT.showcase.confirmed', { name: confirmedBy.name })}`}</p>
      {note && <p className="shown-note">{note}</p>}
      {url && <p><a href={url} rel="noreferrer noopener" target="_blank">{t('codeT.showcase.look')}<span className="visually-hidden"> ({project.title})</span></a></p>}
    </li>
  );
}

function ShowcasePart({ search, after, onNext }: { search: string; after: string | null; onNext: (cursor: string | null) => void }) {
  const { t } = useTranslation();
  const [result, reload] = useQuery({ query: CodeTShowcaseDocument, variables: useMemo(() => ({ input: { search: search || null, first: pageSize, after } }), [search, after]), requestPolicy: 'cache-and-network' });
  const pageInfo = result.data?.codeTShowcase.pageInfo;
  useEffect(() => { if (pageInfo) onNext(pageInfo.hasNextPage ? pageInfo.endCursor : null); }, [pageInfo, onNext]);
  return (
    <QueryState result={result} onRetry={() => reload()} blocks={[110, 110, 110]}>
      {({ codeTShowcase }) => (
        codeTShowcase.edges.length === 0
          ? <StateCard tall icon={<IconPresentation size={30} stroke={1.5} />} title={t(search ? 'codeT.showcase.notFound' : 'codeT.showcase.none')} text={t(search ? 'codeT.showcase.notFoundText' : 'codeT.showcase.noneText')} />
          : <ul className="rows">{codeTShowcase.edges.map(({ node }) => <Shown key={node.id} presentation={node} />)}</ul>
      )}
    </QueryState>
  );
}

/** What came of the time: everything that was presented, the newest first. */
export function ShowcasePage() {
  const { t } = useTranslation();
  const { text, setText, search } = useSearchText();
  return (
    <Page title={t('codeT.showcase.title')} lead={t('codeT.showcase.lead')} trail={<Anchor component={Link} to="/code-t">{t('codeT.title')}</Anchor>}>
      <div className="stack">
        <TextInput
          type="search" className="showcase-search" aria-label={t('codeT.showcase.search')} placeholder={t('codeT.showcase.search')} leftSection={<IconSearch size={17} stroke={1.6} aria-hidden="true" />}
          value={text} onChange={(event) => setText(event.currentTarget.value)}
        />
        <Panel flush><EndlessList key={search} renderPage={(after, onNext) => <ShowcasePart search={search} after={after} onNext={onNext} />} /></Panel>
      </div>
    </Page>
  );
}
