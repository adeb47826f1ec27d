import { QRCodeSVG } from 'qrcode.react';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { createFormat } from '../../lib/format.js';
import { useAwake } from '../../lib/use-awake.js';
import { Remaining } from './remaining.js';
import { DemoTitle, Presenters } from './slot-words.js';
import { breakAt, estimateOf, liveOf, momentOf, waitingOf, writeRemaining, type Slot, type Stage } from './stage-time.js';
import { LOOK_OFTEN_MS, useLiveStage } from './use-live-stage.js';
import { useServerNow } from './use-server-clock.js';

const nextShown = 3;

function Demo({ label, slot, children, isLive = false }: { label: ReactNode; slot: Slot; children?: ReactNode; isLive?: boolean }) {
  return (
    <section className={isLive ? 'screen-main screen-live' : 'screen-main'}>
      <p className="screen-label">{isLive && <span className="live-dot" aria-hidden="true" />} {label}</p>
      <h1 className="screen-title"><DemoTitle slot={slot} /></h1>
      <p className="screen-presenters"><Presenters slot={slot} /></p>
      {children}
    </section>
  );
}

function Words({ label, title, children }: { label?: string; title: string; children?: ReactNode }) {
  return <section className="screen-main"><p className="screen-label">{label}</p><h1 className="screen-title">{title}</h1>{children}</section>;
}

function Main({ stage, now, time, canVote }: { stage: Stage; now: number; time: (at: number) => string; canVote: boolean }) {
  const { t } = useTranslation();
  const live = liveOf(stage);
  if (live) return <Demo label={t('stage.live')} slot={live} isLive><Remaining slot={live} now={now} className="remaining-screen" /></Demo>;
  const [next] = waitingOf(stage);
  const moment = momentOf(stage);
  if (!next) return moment === 'empty' ? <Words title={t('stage.none')} /> : <Words label={stage.name} title={t('stage.over')}><p className="screen-presenters">{canVote ? t('stage.screen.vote') : t('stage.screen.thanks')}</p></Words>;
  const pause = breakAt(stage, now);
  const startsAt = estimateOf(stage, next, now);
  if (pause && next.state !== 'ON_DECK') return <Words label={t('stage.screen.breakUntil', { time: time(pause.until) })} title={pause.title}><p className="screen-count number" role="timer">{writeRemaining(pause.until - now)}</p></Words>;
  return (
    <Demo label={t(next.state === 'ON_DECK' ? 'stage.onDeck' : moment === 'before' ? 'stage.screen.first' : 'stage.screen.next')} slot={next}>
      {moment === 'before' && startsAt - now > 0 ? <p className="screen-count number" role="timer">{startsAt - now < 3_600_000 ? writeRemaining(startsAt - now) : time(startsAt)}</p> : <p className="screen-presenters soft">{next.oneLine}</p>}
    </Demo>
  );
}

/** What comes after what is shown large. */
function Next({ stage, now, time }: { stage: Stage; now: number; time: (at: number) => string }) {
  const { t } = useTranslation();
  const coming = waitingOf(stage).slice(liveOf(stage) ? 0 : 1).slice(0, nextShown);
  if (coming.length === 0) return <div />;
  return (
    <section className="screen-next" aria-label={t('stage.coming')}>
      <ol>
        {coming.map((slot) => (
          <li key={slot.id}>
            <span className="screen-time number">{time(estimateOf(stage, slot, now))}</span>
            <span className="screen-next-title"><DemoTitle slot={slot} />{slot.state === 'ON_DECK' && <span className="screen-deck"> {t('stage.onDeck')}</span>}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** For the screen beside the stage: read from twenty metres, touched by nobody. Without the server it shows the last it knows, and how old that is. */
export function ScreenPage() {
  const { t, i18n } = useTranslation();
  const { stageId = '' } = useParams();
  const live = useLiveStage(stageId, LOOK_OFTEN_MS);
  const { stage, own } = live;
  const now = useServerNow(stage && liveOf(stage));
  useAwake();
  useEffect(() => { document.title = `${stage?.name ?? t('stage.title')} · Barograph`; }, [stage?.name, t]);
  // The room's time, wherever the account that is signed in here lives.
  const format = createFormat(i18n.language, own?.edition.zone);
  const time = (at: number): string => format.time(new Date(at).toISOString());
  return (
    <main id="content" className="screen">
      <header className="screen-head">
        <p className="screen-stage">{stage?.name ?? t('stage.title')}</p>
        <p className="screen-note" role="status">{live.isGone && !stage ? t('stage.gone') : live.isStale ? t(stage ? 'stage.screen.stale' : 'stage.screen.waiting', { time: time(live.heardAt) }) : ''}</p>
        <p className="screen-clock number">{time(now)}</p>
      </header>
      {stage ? <Main stage={stage} now={now} time={time} canVote={own?.edition.can.vote ?? false} /> : <Words title={live.isGone ? t('stage.gone') : t('stage.screen.soon')} />}
      <footer className="screen-foot">
        {stage && <Next stage={stage} now={now} time={time} />}
        <div className="screen-code">
          <QRCodeSVG value={`${window.location.origin}/hack-week/stage/${stageId}`} className="screen-qr" bgColor="#ffffff" fgColor="#10191e" marginSize={2} role="img" aria-label={t('stage.screen.code')} />
          <p>{t('stage.screen.follow')}</p>
        </div>
      </footer>
    </main>
  );
}
