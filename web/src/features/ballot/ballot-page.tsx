import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch, IconStar } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { BallotMarks } from '../../components/ballot-marks.js';
import { BallotProgress } from '../../components/ballot-progress.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { QueryState } from '../../components/query-state.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { BallotPageDocument, type BallotPageQuery, type BallotQuestionPartsFragment } from '../../lib/graphql/generated.js';
import { useBallot } from '../../lib/hack-ballot/use-ballot.js';
import { useAskNowAndThen } from '../../lib/use-ask-now-and-then.js';
import { AwardsPanel } from './awards-panel.js';
import { candidatesFor, type Shown } from './candidates.js';
import { Receipt } from './receipt.js';

type Edition = NonNullable<BallotPageQuery['hackWeek']['edition']>;

/** So few demos need no search. */
const fewDemos = 8;
const views: readonly Shown[] = ['all', 'unseen', 'seen', 'picked'];

/** One question: its demos with the two switches each, and what is saved, always in sight. */
function Question({ editionId, question }: { editionId: string; question: BallotQuestionPartsFragment }) {
  const { t } = useTranslation();
  const ballot = useBallot(editionId, question);
  const [search, setSearch] = useState('');
  const [show, setShow] = useState<Shown>('all');
  const shownCount = question.candidates.filter(({ isShown }) => isShown).length;
  const listed = candidatesFor(question.candidates, { search, show, draft: ballot.draft });
  if (shownCount === 0) return <StateCard icon={<IconStar size={30} stroke={1.5} />} title={t('ballot.none')} text={t('ballot.noneText')} />;
  return (
    <div className="ballot-question">
      <div className="ballot-bar"><BallotProgress ballot={ballot} limit={question.limit} /></div>
      {shownCount > fewDemos && (
        <div className="ballot-filter">
          <TextInput className="grow" aria-label={t('ballot.search')} placeholder={t('ballot.search')} leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />} value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
          <SegmentedControl aria-label={t('ballot.show.label')} value={show} onChange={(value) => setShow(value as Shown)} data={views.map((value) => ({ value, label: t(`ballot.show.${value}`) }))} />
        </div>
      )}
      {listed.length === 0 ? <p className="panel-text soft">{t('ballot.nothingFound')}</p> : (
        <ul className="rows ballot-list">
          {listed.map((candidate) => (
            <li key={candidate.project.id} className={ballot.draft.picks.includes(candidate.project.id) ? 'ballot-row ballot-picked' : 'ballot-row'}>
              <div className="grow">
                <p className="slot-title"><span className="demo-number number">#{candidate.project.number}</span> <Link to={`/hack-week/projects/${candidate.project.id}`}>{candidate.project.title}</Link></p>
                <p className="small soft">{candidate.project.oneLine}</p>
              </div>
              <BallotMarks ballot={ballot} candidate={candidate} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Open({ edition, ballot }: { edition: Edition; ballot: NonNullable<BallotPageQuery['hackBallot']> }) {
  const { t } = useTranslation();
  const main = ballot.questions.find(({ kind }) => kind === 'MAIN');
  const others = ballot.questions.filter(({ kind }) => kind !== 'MAIN');
  return (
    <div className="stack-l">
      {main && <Panel flush className="ballot-main" title={t('ballot.state.OPEN')}><Question editionId={edition.id} question={main} /></Panel>}
      {others.map((question) => <Panel key={question.id} flush title={question.title} lead={t('ballot.other')}><Question editionId={edition.id} question={question} /></Panel>)}
      <Panel title={t('ballot.why')}><div className="stack"><p className="soft prose">{t('ballot.whyText')}</p>{main && <Receipt receipt={main.receipt} />}</div></Panel>
    </div>
  );
}

/** The phone in everybody's hand: picks and "I watched it", saved by themselves until the ballot closes. */
export function BallotPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { editionId = '' } = useParams();
  const [result, reload] = useQuery({ query: BallotPageDocument, variables: useMemo(() => ({ editionId }), [editionId]), requestPolicy: 'cache-and-network' });
  const edition = result.data?.hackWeek.edition;
  const ballot = result.data?.hackBallot;
  const limit = ballot?.questions.find(({ kind }) => kind === 'MAIN')?.limit;
  const isOpen = ballot?.state === 'OPEN';
  const lead = isOpen && limit !== undefined && <>{t('ballot.lead', { count: limit })} {ballot.closesAt ? t('ballot.closes', { moment: format.moment(ballot.closesAt) }) : t('ballot.closesOpen')}</>;
  useAskNowAndThen(() => reload({ requestPolicy: 'network-only' }), isOpen);
  const [stage] = edition?.stages ?? [];
  return (
    <Page title={t('ballot.title')} lead={lead || edition?.name} actions={stage && <Button component={Link} to={`/hack-week/stage/${stage.id}`} variant="default">{t('ballot.toStage')}</Button>}>
      <QueryState result={result} onRetry={() => reload({ requestPolicy: 'network-only' })} blocks={[60, 90, 90, 90, 90]}>
        {() => {
          if (!edition || !ballot) return <StateCard tall icon={<IconStar size={30} stroke={1.5} />} title={t('ballot.none')} text={result.data?.hackWeek.text} />;
          return (
            <div className="stack-l">
              {isOpen ? <Open edition={edition} ballot={ballot} /> : (
                <StateCard
                  tall icon={<IconStar size={30} stroke={1.5} />} title={t(`ballot.state.${ballot.state}`)} text={ballot.state === 'CLOSED' || ballot.state === 'COUNTED' ? t('ballot.closedText') : ballot.text}
                  action={edition.can.resultsVisible && <Button component={Link} to={`/hack-week/${edition.id}/results`}>{t('ballot.toResults')}</Button>}
                />
              )}
              {edition.viewerCan.organize && <AwardsPanel editionId={edition.id} />}
            </div>
          );
        }}
      </QueryState>
    </Page>
  );
}
