import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { Panel } from '../../components/panel.js';
import { RecordingForm } from '../../components/recording-form.js';
import { StateCard } from '../../components/states.js';
import { useFormat } from '../../lib/format.js';
import { useAwake } from '../../lib/use-awake.js';
import { useViewer } from '../../lib/viewer.js';
import { useDriftWords } from './drift-words.js';
import { LineNote } from './line-note.js';
import { Remaining } from './remaining.js';
import { DemoTitle } from './slot-words.js';
import { ComingList } from './stage-lists.js';
import { StageState } from './stage-state.js';
import { driftNow, estimateOf, liveOf, myTurn, remainingMs, urgencyOf, type Slot, type Stage } from './stage-time.js';
import { LOOK_OFTEN_MS, useLiveStage, type LiveStage } from './use-live-stage.js';
import { useServerNow } from './use-server-clock.js';

/** Places with words of their own, from the second. */
const namedPlaces = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'] as const;
const cueMs = 60_000;

/** A short buzz where the device can, each time that a moment is reached: on deck, live, a minute left, over. */
function useBuzz(moment: string): void {
  const last = useRef(moment);
  useEffect(() => {
    if (last.current === moment) return;
    last.current = moment;
    // Browsers refuse before the first touch of the page; the words are there all the same.
    if (moment !== 'waiting') navigator.vibrate?.([180, 90, 180]);
  }, [moment]);
}

function usePlaceWords(): (place: number, time: string) => string {
  const { t } = useTranslation();
  return (place, time) => {
    if (place === 1) return t('stage.presenter.next', { time });
    const name = namedPlaces[place - 2];
    if (name) return t('stage.presenter.turn', { place: t(`stage.presenter.place.${name}`), time });
    return t('stage.presenter.turnNumber', { place: String(place), time });
  };
}

function Turn({ stage, slot, place, now }: { stage: Stage; slot: Slot; place: number; now: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const placeWords = usePlaceWords();
  const driftWords = useDriftWords();
  const isLive = place === 0;
  const isCalled = slot.state === 'ON_DECK';
  const urgency = urgencyOf(slot, now);
  useBuzz(isLive ? (urgency === 'calm' && remainingMs(slot, now) <= cueMs ? 'minute' : `live-${urgency}`) : isCalled ? 'called' : 'waiting');
  const time = format.time(new Date(estimateOf(stage, slot, now)).toISOString());
  const headline = isLive ? t('stage.presenter.live') : isCalled ? t('stage.presenter.called') : placeWords(place, time);
  useEffect(() => {
    document.title = `${headline} · Barograph`;
  }, [headline]);
  return (
    <section className={`turn ${isLive ? `turn-live turn-${urgency}` : isCalled ? 'turn-called' : ''}`} aria-label={t('stage.presenter.yours')}>
      <p className="turn-demo"><DemoTitle slot={slot} /></p>
      <h2 className="turn-headline" role="status">{headline}</h2>
      {isLive ? <Remaining slot={slot} now={now} className="remaining-huge" /> : <p className="soft">{isCalled ? t('stage.presenter.calledText', { time }) : driftWords(driftNow(stage, now))}</p>}
    </section>
  );
}

function Presenting({ live, stage }: { live: LiveStage; stage: Stage }) {
  const { t } = useTranslation();
  const { person } = useViewer();
  const now = useServerNow(liveOf(stage));
  const turn = myTurn(stage, person.id);
  const mine = stage.slots.filter(({ presenters }) => presenters.some((one) => one.personId === person.id));
  const aside = mine.filter(({ state }) => state === 'SKIPPED' || state === 'NO_SHOW');
  const done = mine.filter(({ state }) => state === 'DONE');
  if (mine.length === 0) return <StateCard tall title={t('stage.presenter.none')} text={t('stage.presenter.noneText')} action={<Button component={Link} to={`/hack-week/stage/${stage.id}`}>{t('stage.toAudience')}</Button>} />;
  return (
    <div className="stack">
      <LineNote live={live} />
      {turn && <Turn stage={stage} slot={turn.slot} place={turn.place} now={now} />}
      {aside.map((slot) => <StateCard key={slot.id} title={t('stage.presenter.aside', { title: slot.title })} text={t('stage.presenter.asideText')} />)}
      {done.map((slot) => (
        <Panel key={slot.id} title={t('stage.presenter.done')}>
          <div className="stack-s"><p><DemoTitle slot={slot} /></p><div><RecordingForm slot={slot} onSaved={live.reload} /></div></div>
        </Panel>
      ))}
      {turn && turn.place > 1 && <Panel title={t('stage.presenter.before')} flush><ComingList stage={stage} now={now} most={6} until={turn.place} mine={turn.slot.id} /></Panel>}
    </div>
  );
}

/** For whoever presents, on the phone in their hand: when it is their turn, the call, and in private what is left of their time. */
export function PresenterPage() {
  const { t } = useTranslation();
  const { stageId = '' } = useParams();
  const live = useLiveStage(stageId, LOOK_OFTEN_MS);
  useAwake();
  return (
    <Page title={t('stage.presenter.title')} lead={live.stage?.name} narrow actions={<Button component={Link} to={`/hack-week/stage/${stageId}`} variant="default">{t('stage.toAudience')}</Button>}>
      <StageState live={live}>{(stage) => <Presenting live={live} stage={stage} />}</StageState>
    </Page>
  );
}
