import { Anchor, Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { PracticeOff } from '../../components/practice-off.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { HackReportDocument, HackWeekDocument, type HackReportQuery } from '../../lib/graphql/generated.js';
import { outcomes } from '../../lib/use-answer-outcome.js';
import { useViewer } from '../../lib/viewer.js';

type Report = NonNullable<HackReportQuery['hackReport']>;

const figures = ['people', 'teams', 'newcomers', 'projects', 'crossTeamProjects', 'demos', 'presenters', 'remotePresenters', 'noShows', 'stageMinutes'] as const satisfies readonly (keyof Report)[];
const moments = ['DAY_30', 'DAY_90'] as const;

function Figures({ report }: { report: Report }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <dl className="report-figures">
      {figures.map((name) => <div key={name}><dt>{t(`hackReport.${name}`)}</dt><dd className="number">{format.number(report[name])}</dd></div>)}
      <div><dt>{t('hackReport.ballots')}</dt><dd className="number">{report.ballotsText}</dd></div>
    </dl>
  );
}

/** What became of the projects, as their owners said; silence is a line of its own. */
function Outcomes({ report }: { report: Report }) {
  const { t } = useTranslation();
  const countOf = (at: (typeof moments)[number], outcome: (typeof outcomes)[number] | null): number => report.outcomes.find((one) => one.at === at && one.outcome === outcome)?.count ?? 0;
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={t('hackReport.outcomes')}>
      <table className="table table-figures">
        <caption className="visually-hidden">{t('hackReport.outcomes')}</caption>
        <thead><tr><th scope="col">{t('hackReport.outcome')}</th>{moments.map((at) => <th key={at} scope="col" className="cell-number">{t(`hackReport.at.${at}`)}</th>)}</tr></thead>
        <tbody>
          {[...outcomes, null].map((outcome) => (
            <tr key={outcome ?? 'unknown'}><th scope="row" className="cell-name">{t(`hackWeek.outcome.${outcome ?? 'UNKNOWN'}`)}</th>{moments.map((at) => <td key={at} className="cell-number">{countOf(at, outcome)}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a hack week was, on one page: for those who decide whether there is another. */
export function ReportPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { editionId = '' } = useParams();
  const { viewerCan } = useViewer();
  const isOff = !viewerCan.useHackWeek;
  const input = useMemo(() => ({ input: { editionId } }), [editionId]);
  const [week] = useQuery({ query: HackWeekDocument, variables: input, pause: isOff });
  const [result, reload] = useQuery({ query: HackReportDocument, variables: input, requestPolicy: 'cache-and-network', pause: isOff });
  const edition = week.data?.hackWeek.edition;
  const report = result.data?.hackReport;
  return (
    <Page
      title={edition ? t('hackReport.title', { name: edition.name }) : t('hackReport.plain')} lead={edition && `${format.date(edition.startsOn)} – ${format.date(edition.endsOn)}`}
      trail={<Anchor component={Link} to={`/hack-week/${editionId}`}>{edition?.name ?? t('hackWeek.title')}</Anchor>}
      actions={report && (
        <>
          {report.csvPath && <Button component="a" href={report.csvPath} download variant="default" leftSection={<IconDownload size={17} stroke={1.6} aria-hidden="true" />}>{t('action.csv')}</Button>}
          <Button variant="default" leftSection={<IconPrinter size={17} stroke={1.6} aria-hidden="true" />} onClick={() => window.print()}>{t('action.print')}</Button>
        </>
      )}
    >
      {isOff ? <PracticeOff practice="hackWeek" /> : (
        <QueryState result={result} onRetry={() => reload()} blocks={[220, 260]}>
          {({ hackReport }) => (hackReport ? (
            <div className="stack">
              <Panel title={t('hackReport.figures')}><Figures report={hackReport} />{hackReport.sentences.map((sentence) => <p key={sentence} className="report-sentence">{sentence}</p>)}</Panel>
              <Panel title={t('hackReport.outcomes')} lead={t('hackReport.outcomesLead')} flush><Outcomes report={hackReport} /></Panel>
            </div>
          ) : <div className="panel"><StateCard tall title={t('hackReport.notYet')} text={t('hackReport.notYetText')} /></div>)}
        </QueryState>
      )}
    </Page>
  );
}
