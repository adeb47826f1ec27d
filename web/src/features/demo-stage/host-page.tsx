import { ActionIcon, Button, Switch } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { useAwake } from '../../lib/use-awake.js';
import { useDriftWords } from './drift-words.js';
import { HostAside } from './host-aside.js';
import { HostControls } from './host-controls.js';
import { LineNote } from './line-note.js';
import { NowCard } from './now-card.js';
import { DemoTitle, Presenters } from './slot-words.js';
import { ComingList } from './stage-lists.js';
import { StageState } from './stage-state.js';
import { driftNow, liveOf, momentOf, onDeckOf, waitingOf, type Stage } from './stage-time.js';
import { LOOK_OFTEN_MS, useLiveStage, type LiveStage } from './use-live-stage.js';
import { useRemembered } from './use-remembered.js';
import { useServerNow } from './use-server-clock.js';
import { useStageCommands } from './use-stage-commands.js';

const comingShown = 5;

function OnDeck({ stage }: { stage: Stage }) {
  const { t } = useTranslation();
  const onDeck = onDeckOf(stage);
  if (!onDeck) return null;
  return (
    <section className="on-deck" aria-label={t('stage.onDeck')}>
      <p className="now-label">{t('stage.onDeck')}</p>
      <p className="slot-title"><DemoTitle slot={onDeck} /></p>
      <p className="small soft"><Presenters slot={onDeck} />{onDeck.extendedMs !== 0 && ` · ${t('stage.host.extended', { count: onDeck.extendedMs / 1000 })}`}</p>
    </section>
  );
}

function Hosting({ live, stage }: { live: LiveStage; stage: Stage }) {
  const { t } = useTranslation();
  const driftWords = useDriftWords();
  const format = useFormat();
  const current = liveOf(stage);
  const now = useServerNow(current);
  const { run, running, isResting, rest } = useStageCommands(stage, live.accept);
  const [keysAreOn, setKeys] = useRemembered('barograph.stage.keys', true);
  const moment = momentOf(stage);
  return (
    <>
      <div className="host-body">
        <LineNote live={live} />
        <NowCard stage={stage} now={now} />
        <p className="host-facts number">
          {moment === 'running' && <span className={driftNow(stage, now) > 90 ? 'drift drift-late' : 'drift'}>{driftWords(driftNow(stage, now))}</span>}
          <span>{t('stage.host.left', { count: waitingOf(stage).length })}</span>
          {stage.endsAt && moment !== 'over' && <span>{t('stage.host.endsAt', { time: format.time(stage.endsAt) })}</span>}
        </p>
        {current && <OnDeck stage={stage} />}
        <section className="host-coming" aria-label={t('stage.coming')}>
          <h2 className="label">{t('stage.coming')}</h2>
          <ComingList stage={stage} now={now} most={comingShown} />
        </section>
        <HostAside stage={stage} isWaiting={running !== null || isResting} run={run} />
        <Switch className="host-keys" label={t('stage.host.keys')} description={t('stage.host.keysText')} checked={keysAreOn} onChange={(event) => setKeys(event.currentTarget.checked)} />
      </div>
      <HostControls stage={stage} now={now} running={running} run={run} isResting={isResting} rest={rest} keysAreOn={keysAreOn} />
    </>
  );
}

/** For the one who leads through the demos, on a phone in one hand or at a keyboard. */
export function HostPage() {
  const { t } = useTranslation();
  const { stageId = '' } = useParams();
  const live = useLiveStage(stageId, LOOK_OFTEN_MS);
  useAwake();
  useEffect(() => { document.title = `${t('stage.host.title')} · Barograph`; }, [t]);
  const mayNot = live.own !== null && !live.own.viewerCan.host;
  return (
    <main id="content" className="host">
      <header className="host-head">
        <ActionIcon component={Link} to={`/hack-week/stage/${stageId}`} variant="subtle" color="gray" size={44} aria-label={t('stage.toAudience')}><IconArrowBackUp size={24} stroke={1.6} /></ActionIcon>
        <h1>{live.stage?.name ?? t('stage.host.title')}</h1>
      </header>
      {mayNot
        ? <StateCard tall title={t('stage.host.notYou')} text={t('stage.host.notYouText')} action={<Button component={Link} to={`/hack-week/stage/${stageId}`}>{t('stage.toAudience')}</Button>} />
        : <StageState live={live}>{(stage) => <Hosting live={live} stage={stage} />}</StageState>}
    </main>
  );
}
