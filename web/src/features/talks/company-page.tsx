import { Anchor, Button, Select } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useQuery } from 'urql';
import { EndlessList } from '../../components/endless-list.js';
import { NewsFeedButton } from '../../components/news-feed-button.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { PracticeOff } from '../../components/practice-off.js';
import { QueryState } from '../../components/query-state.js';
import { todayIn } from '../../lib/days.js';
import { CompanyTalkListDocument, CompanyTalksDocument, type CompanyTalksQuery } from '../../lib/graphql/generated.js';
import { useViewer } from '../../lib/viewer.js';
import { SubmissionRow } from './submission-row.js';
import { TalksNav } from './talks-nav.js';

type Year = CompanyTalksQuery['companyTalks'];

function Figures({ year }: { year: Year }) {
  const { t } = useTranslation();
  const words = [
    t('talks.company.given', { count: year.given }), t('talks.company.speakers', { count: year.speakerCount }), t('talks.company.first', { count: year.firstTimeSpeakers.length }), t('talks.company.countries', { count: year.countries.length }), t('talks.company.recorded', { count: year.recorded }),
  ];
  return (
    <Panel>
      <p className="talks-year-line">{words.join(' · ')}</p>
      {year.firstTimeSpeakers.length > 0 && <p className="small soft">{t('talks.company.firstTime')}: {year.firstTimeSpeakers.map(({ name }) => name).join(', ')}</p>}
      {year.countries.length > 0 && <p className="small soft">{year.countries.join(', ')}</p>}
    </Panel>
  );
}

interface PartProps {
  year: number;
  isInternal: boolean;
  after: string | null;
  onNext: (cursor: string | null) => void;
}

function Part({ year, isInternal, after, onNext }: PartProps) {
  const { t } = useTranslation();
  const variables = useMemo(() => ({ input: { year, isInternal, first: 50, after } }), [year, isInternal, after]);
  const [result, reload] = useQuery({ query: CompanyTalkListDocument, variables, requestPolicy: 'cache-and-network' });
  const pageInfo = result.data?.companyTalkList.pageInfo;
  useEffect(() => { if (pageInfo) onNext(pageInfo.hasNextPage ? pageInfo.endCursor : null); }, [pageInfo, onNext]);
  return (
    <QueryState result={result} onRetry={() => reload()} blocks={[120]}>
      {({ companyTalkList: { edges } }) => (edges.length === 0
        ? <p className="soft panel-empty">{t('talks.company.none', { year: String(year) })}</p>
        : <ul className="rows">{edges.map(({ node }) => <SubmissionRow key={node.id} submission={node} with="both" />)}</ul>)}
    </QueryState>
  );
}

function Given({ title, year, isInternal }: { title: string; year: number; isInternal: boolean }) {
  return <Panel title={title} flush><EndlessList key={year} renderPage={(after, onNext) => <Part year={year} isInternal={isInternal} after={after} onNext={onNext} />} /></Panel>;
}

/** What the company shared with the world and with itself in one year. */
export function CompanyPage() {
  const { t } = useTranslation();
  const { viewerCan, person } = useViewer();
  const [params, setParams] = useSearchParams();
  const thisYear = Number(todayIn(person.timeZone, Date.now()).slice(0, 4));
  const year = Number(params.get('year')) || thisYear;
  const [result, reload] = useQuery({ query: CompanyTalksDocument, variables: useMemo(() => ({ input: { year } }), [year]), requestPolicy: 'cache-and-network', pause: !viewerCan.useTalks });
  const years = [...new Set([thisYear, year, ...(result.data?.companyTalks.years ?? [])])].toSorted((a, b) => b - a);
  return (
    <Page
      title={t('talks.company.title')} lead={t('talks.company.lead')} wide trail={<Anchor component={Link} to="/talks">{t('talks.title')}</Anchor>}
      actions={viewerCan.useTalks && <>
        <Button component="a" href={`/export/talks.csv?year=${year}`} download variant="default" leftSection={<IconDownload size={17} stroke={1.6} aria-hidden="true" />}>{t('action.csv')}</Button>
        <NewsFeedButton kind="TALK_NEWS" title={t('talks.company.feedTitle')} text={t('talks.company.feedText')} />
        <Select className="talks-year" aria-label={t('talks.company.year')} allowDeselect={false} value={String(year)} onChange={(next) => next && setParams({ year: next }, { replace: true })} data={years.map(String)} />
      </>}
    >
      {!viewerCan.useTalks ? <PracticeOff practice="talks" /> : (
        <div className="stack">
          <TalksNav />
          <QueryState result={result} onRetry={() => reload()} blocks={[90]}>{({ companyTalks }) => <Figures year={companyTalks} />}</QueryState>
          <Given title={t('talks.company.outside')} year={year} isInternal={false} />
          <Given title={t('talks.company.inside')} year={year} isInternal />
        </div>
      )}
    </Page>
  );
}
