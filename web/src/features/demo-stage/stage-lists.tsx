import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.js';
import { DemoTitle, Presenters } from './slot-words.js';
import { estimateOf, waitingOf, type Slot, type Stage } from './stage-time.js';

interface SlotRowProps {
  slot: Slot;
  /** What stands at the beginning of the line: a time, or what became of it */
  when: ReactNode;
  children?: ReactNode;
}

function SlotRow({ slot, when, children }: SlotRowProps) {
  return (
    <li className="slot-row">
      <div className="slot-when number">{when}</div>
      <div className="slot-body">
        <p className="slot-title"><DemoTitle slot={slot} /></p>
        <p className="small soft"><Presenters slot={slot} /></p>
        {children}
      </div>
    </li>
  );
}

interface ComingListProps {
  stage: Stage;
  now: number;
  /** At most so many; the rest is counted */
  most?: number;
  /** Only the first so many of what waits; what comes after them isn't even counted */
  until?: number;
  mine?: string;
}

/** What comes, with the time as it looks now, session by session. */
export function ComingList({ stage, now, most = Infinity, until, mine }: ComingListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const waiting = waitingOf(stage).slice(0, until);
  const shown = waiting.slice(0, most);
  const sessions = stage.sessions.filter(({ id }) => shown.some((slot) => slot.sessionId === id));
  return (
    <>
      {sessions.map((session) => (
        <div key={session.id}>
          {stage.sessions.length > 1 && <h3 className="session-name">{session.title} <span className="soft number">{format.moment(session.startsAt)}</span></h3>}
          <ol className="rows">
            {shown.filter(({ sessionId }) => sessionId === session.id).map((slot) => (
              <SlotRow key={slot.id} slot={slot} when={<time dateTime={new Date(estimateOf(stage, slot, now)).toISOString()}>{format.time(new Date(estimateOf(stage, slot, now)).toISOString())}</time>}>
                {slot.state === 'ON_DECK' && <span className="chip chip-wait">{t('stage.onDeck')}</span>}
                {mine === slot.id && <span className="chip chip-open">{t('stage.yours')}</span>}
              </SlotRow>
            ))}
          </ol>
        </div>
      ))}
      {waiting.length > shown.length && <p className="slot-more small soft">{t('stage.more', { count: waiting.length - shown.length })}</p>}
    </>
  );
}

/** What was: shown, or not, newest first. `children` stand below each that was shown. */
export function PastList({ slots, children }: { slots: readonly Slot[]; children?: (slot: Slot) => ReactNode }) {
  const { t } = useTranslation();
  return (
    <ol className="rows" reversed>
      {slots.map((slot) => (
        <SlotRow key={slot.id} slot={slot} when={<span className={slot.state === 'DONE' ? 'chip chip-good' : 'chip'}>{t(`stage.state.${slot.state}`)}</span>}>
          {slot.recordingUrl && <p className="small"><a href={slot.recordingUrl} rel="noreferrer noopener" target="_blank">{t('stage.recording.watch')}<span className="visually-hidden"> ({slot.title})</span></a></p>}
          {slot.state === 'DONE' && children?.(slot)}
        </SlotRow>
      ))}
    </ol>
  );
}
