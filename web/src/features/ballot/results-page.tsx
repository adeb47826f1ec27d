import { Button } from '@mantine/core';
import { IconAward, IconTrophy } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { HackResultsPageDocument, type HackResultsPageQuery } from '../../lib/graphql/generated.js';
import { HowItWasCounted } from './ballot-log.js';
import { Podium } from './podium.js';
import { ResultTable } from './result-table.js';

type Results = NonNullable<HackResultsPageQuery['hackResults']>;

function Awards({ awards }: { awards: Results['awards'] }) {
  const { t } = useTranslation();
  if (awards.length === 0) return null;
  return (
    <Panel title={t('hackResults.awards')} flush>
      <ul className="rows">
        {awards.map(({ award, winners, text }) => (
          <li key={award.id} className="award">
            <span className="award-mark" aria-hidden="true"><IconAward size={26} stroke={1.5} /></span>
            <div className="grow">
              <h3>{award.title}</h3>
              {winners.length === 0 ? <p className="soft">{t('hackResults.noWinner')}</p> : <p className="award-winners">{winners.map((project) => <Link key={project.id} to={`/hack-week/projects/${project.id}`}>{project.title}</Link>)}</p>}
              {text && <p className="small soft">{text}</p>}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Unranked({ rows, fewest }: { rows: Results['rows']; fewest: number }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <Panel title={t('hackResults.unranked')} lead={`${t('hackResults.unrankedText', { count: fewest })}${rows.some(({ viewers }) => viewers === null) ? ` ${t('hackResults.untold')}` : ''}`} flush>
      <ul className="rows">
        {rows.map(({ project, picks, viewers }) => (
          <li key={project.id} className="unranked"><span><Link to={`/hack-week/projects/${project.id}`}>{project.title}</Link> <span className="demo-number number">#{project.number}</span></span>{viewers !== null && <span className="small soft number">{t('hackResults.shareOf', { picks: String(picks), count: viewers })}</span>}</li>
        ))}
      </ul>
    </Panel>
  );
}

/** What everybody picked: the first places large, all others in order, those that few watched apart, and how it was counted. */
export function HackResultsPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { editionId = '' } = useParams();
  const [result, reload] = useQuery({ query: HackResultsPageDocument, variables: useMemo(() => ({ editionId }), [editionId]), requestPolicy: 'cache-and-network' });
  const edition = result.data?.hackWeek.edition;
  return (
    <Page title={t('hackResults.title')} lead={edition && <>{edition.name} · {format.date(edition.startsOn)}</>} actions={<Button component={Link} to={`/hack-week/gallery?edition=${editionId}`} variant="default">{t('hackResults.toGallery')}</Button>}>
      <QueryState result={result} onRetry={() => reload({ requestPolicy: 'network-only' })} blocks={[220, 300]}>
        {({ hackWeek, hackResults }) => {
          if (!hackWeek.isOn) return <StateCard tall icon={<IconTrophy size={30} stroke={1.5} />} title={t('hackWeek.off.title')} text={hackWeek.text} />;
          if (!hackResults) return <StateCard tall icon={<IconTrophy size={30} stroke={1.5} />} title={t('hackResults.notYet')} text={t('hackResults.notYetText')} />;
          const ranked = hackResults.rows.filter(({ isRanked }) => isRanked);
          const isFew = hackResults.ballots === null;
          return (
            <div className="stack-l">
              {ranked.length === 0 && <StateCard icon={<IconTrophy size={30} stroke={1.5} />} title={t('hackResults.empty')} text={`${hackResults.votersText} ${t(isFew ? 'hackResults.emptyText' : 'hackResults.emptyAll')}`} />}
              <Podium rows={ranked} />
              <Awards awards={hackResults.awards} />
              {ranked.length > 0 && <Panel title={t('hackResults.ranking')} flush><ResultTable rows={ranked} /></Panel>}
              <Unranked rows={hackResults.rows.filter(({ isRanked }) => !isRanked)} fewest={hackResults.fewestViewers} />
              <HowItWasCounted editionId={editionId} rows={hackResults.rows} votersText={hackResults.votersText} />
            </div>
          );
        }}
      </QueryState>
    </Page>
  );
}
