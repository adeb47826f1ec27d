import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { Remaining } from './remaining.js';
import { DemoTitle, Presenters } from './slot-words.js';
import { breakAt, estimateOf, liveOf, momentOf, waitingOf, type Stage } from './stage-time.js';

interface NowCardProps {
  stage: Stage;
  now: number;
}

/** What is on at this moment: the live demo with its clock, or what is being waited for. */
export function NowCard({ stage, now }: NowCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const live = liveOf(stage);
  const [next] = waitingOf(stage);
  const pause = breakAt(stage, now);
  const moment = momentOf(stage);
  const time = (at: number): string => format.time(new Date(at).toISOString());
  if (live) {
    return (
      <section className="now-card now-live" aria-label={t('stage.now')}>
        <div className="now-words">
          <p className="now-label"><span className="live-dot" aria-hidden="true" /> {t('stage.live')}</p>
          <h2 className="now-title"><DemoTitle slot={live} /></h2>
          <p className="now-line">{live.oneLine}</p>
          <p className="soft"><Presenters slot={live} /></p>
        </div>
        <Remaining slot={live} now={now} />
      </section>
    );
  }
  const label = moment === 'over' ? t('stage.over') : moment === 'empty' ? t('stage.none') : pause ? t('stage.pauseUntil', { title: pause.title, time: time(pause.until) }) : t(moment === 'before' ? 'stage.before' : 'stage.between');
  return (
    <section className="now-card" aria-label={t('stage.now')}>
      <div className="now-words">
        <p className="now-label">{label}</p>
        {next && <h2 className="now-title"><DemoTitle slot={next} /></h2>}
        {next && <p className="soft"><Presenters slot={next} /> · {t('stage.about', { time: time(estimateOf(stage, next, now)) })}</p>}
        {moment === 'over' && <p className="soft">{t('stage.overText', { count: stage.slots.filter(({ state }) => state === 'DONE').length })}</p>}
        {moment === 'empty' && <p className="soft">{t('stage.noneText')}</p>}
      </div>
    </section>
  );
}
