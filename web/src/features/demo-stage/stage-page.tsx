import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import { BallotMarks } from '../../components/ballot-marks.js';
import { BallotProgress } from '../../components/ballot-progress.js';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { RecordingForm } from '../../components/recording-form.js';
import { HackBallotDocument, type BallotQuestionPartsFragment } from '../../lib/graphql/generated.js';
import { useBallot, type OwnBallot } from '../../lib/hack-ballot/use-ballot.js';
import { useAskNowAndThen } from '../../lib/use-ask-now-and-then.js';
import { useViewer } from '../../lib/viewer.js';
import { useDriftWords } from './drift-words.js';
import { LineNote } from './line-note.js';
import { NowCard } from './now-card.js';
import { ComingList, PastList } from './stage-lists.js';
import { StageState } from './stage-state.js';
import { driftNow, liveOf, momentOf, myTurn, type Slot, type Stage } from './stage-time.js';
import { LOOK_SELDOM_MS, useLiveStage, type LiveStage } from './use-live-stage.js';
import { useServerNow } from './use-server-clock.js';

interface RoomProps {
  live: LiveStage;
  stage: Stage;
  ballot?: OwnBallot;
  question?: BallotQuestionPartsFragment;
}

/** What is live, what comes and what was; with the ballot's two switches where it is open. */
function Room({ live, stage, ballot, question }: RoomProps) {
  const { t } = useTranslation();
  const { person } = useViewer();
  const current = liveOf(stage);
  const now = useServerNow(current);
  const mine = myTurn(stage, person.id);
  const marksOf = (slot: Slot) => {
    const candidate = question?.candidates.find(({ project }) => project.id === slot.entryId);
    // What was shown is known here before the ballot's own answer says it.
    return ballot && candidate && <BallotMarks ballot={ballot} candidate={{ ...candidate, isShown: true }} />;
  };
  const past = stage.slots.filter(({ state }) => state === 'DONE' || state === 'NO_SHOW' || state === 'SKIPPED').toReversed();
  const isOver = momentOf(stage) === 'over';
  // What was shown since the page asked is known by the news, which say nothing of the viewer.
  const mayRecord = ({ id, presenters }: Slot): boolean => (live.own?.viewerCan.host ?? false) || presenters.some(({ personId }) => personId === person.id) || (live.own?.slots.some((slot) => slot.id === id && slot.viewerCanRecord) ?? false);
  return (
    <div className="stack">
      <LineNote live={live} />
      <NowCard stage={stage} now={now} />
      {ballot && question && (
        <div className="audience-ballot">
          <BallotProgress ballot={ballot} limit={question.limit} />
          <Button component={Link} to={`/hack-week/${live.own?.edition.id ?? ''}/ballot`} variant={isOver ? 'filled' : 'light'}>{t('stage.toBallot')}</Button>
        </div>
      )}
      {isOver && live.own?.edition.can.resultsVisible && <div><Button component={Link} to={`/hack-week/${live.own.edition.id}/results`}>{t('ballot.toResults')}</Button></div>}
      <div className={isOver ? undefined : 'two-columns'}>
        {!isOver && <Panel title={t('stage.coming')} flush>{stage.slots.length === 0 ? <p className="panel-text soft">{t('stage.noMore')}</p> : <ComingList stage={stage} now={now} mine={mine?.slot.id} />}</Panel>}
        <Panel title={t('stage.past')} flush>
          {past.length === 0 ? <p className="panel-text soft">{t('stage.nothingYet')}</p> : (
            <PastList slots={past}>
              {(slot) => <>{marksOf(slot)}{mayRecord(slot) && <RecordingForm slot={slot} onSaved={live.reload} />}</>}
            </PastList>
          )}
        </Panel>
      </div>
    </div>
  );
}

function RoomWithBallot({ question, editionId, ...room }: RoomProps & { question: BallotQuestionPartsFragment; editionId: string }) {
  return <Room {...room} question={question} ballot={useBallot(editionId, question)} />;
}

/** Drift, and the ways to the other pages of the same stage. */
function StageLead({ live }: { live: LiveStage }) {
  const { t } = useTranslation();
  const driftWords = useDriftWords();
  const now = useServerNow();
  if (!live.stage) return null;
  const moment = momentOf(live.stage);
  return <>{live.own?.edition.name}{moment === 'running' && <> · <span className={driftNow(live.stage, now) > 90 ? 'drift drift-late' : 'drift'}>{driftWords(driftNow(live.stage, now))}</span></>}{moment === 'empty' && ` · ${t('stage.none')}`}</>;
}

/** For those who watch, in the room or from elsewhere. */
export function StagePage() {
  const { t } = useTranslation();
  const { stageId = '' } = useParams();
  const { person } = useViewer();
  const live = useLiveStage(stageId, LOOK_SELDOM_MS);
  const editionId = live.own?.edition.id ?? '';
  const canVote = live.own?.edition.can.vote ?? false;
  const [ballot, askBallot] = useQuery({ query: HackBallotDocument, variables: useMemo(() => ({ input: { editionId } }), [editionId]), pause: !canVote, requestPolicy: 'cache-and-network' });
  const question = canVote && ballot.data?.hackBallot?.state === 'OPEN' ? ballot.data.hackBallot.questions.find(({ kind }) => kind === 'MAIN') : undefined;
  useAskNowAndThen(() => askBallot({ requestPolicy: 'network-only' }), question !== undefined);
  const links = (
    <>
      {live.stage && myTurn(live.stage, person.id) && <Button component={Link} to={`/hack-week/stage/${stageId}/presenter`}>{t('stage.toPresenter')}</Button>}
      {live.own?.viewerCan.host && <Button component={Link} to={`/hack-week/stage/${stageId}/host`} variant="default">{t('stage.toHost')}</Button>}
      <Button className="wide-only" component={Link} to={`/hack-week/stage/${stageId}/screen`} variant="default">{t('stage.toScreen')}</Button>
    </>
  );
  return (
    <Page title={live.stage?.name ?? t('stage.title')} lead={<StageLead live={live} />} actions={links} wide>
      <StageState live={live}>
        {(stage) => (question ? <RoomWithBallot key={question.id} live={live} stage={stage} question={question} editionId={editionId} /> : <Room live={live} stage={stage} />)}
      </StageState>
    </Page>
  );
}
