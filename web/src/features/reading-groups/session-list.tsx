import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.js';
import { useFormat } from '../../lib/format.js';
import type { ReadingGroupDetailFragment, ReadingSessionPartsFragment } from '../../lib/graphql/generated.js';
import { OwnAttendance, Place, SessionMenu, Takeaways, useRangeWords } from './session-parts.js';

/** What was said and taken away, below the line of the session. */
function Said({ session }: { session: ReadingSessionPartsFragment }) {
  const { t } = useTranslation();
  return (
    <div className="stack reading-said">
      {session.notes && <div><h3 className="reading-h3">{t('reading.session.notes')}</h3><p className="reading-words">{session.notes}</p></div>}
      <OwnAttendance session={session} />
      <Takeaways session={session} />
    </div>
  );
}

function SessionRow({ group, session, isOpen }: { group: ReadingGroupDetailFragment; session: ReadingSessionPartsFragment; isOpen: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const rangeOf = useRangeWords();
  const { number, startsAt, state, skipReason, presenter, takeaways } = session;
  const range = rangeOf(session);
  return (
    <li className="reading-session">
      <div className="reading-session-head">
        <span className="grow">
          <span className="strong">{t('reading.session.number', { number: String(number) })}</span> <span className="soft">· {format.moment(startsAt)}</span> {state === 'SKIPPED' && <span className="chip">{t('reading.session.wasSkipped')}</span>}
          {range && <><br />{range}</>}
          {state === 'SKIPPED' && <><br /><span className="small soft">{t('reading.session.skipped', { reason: skipReason ?? '' })}</span></>}
          {state === 'HELD' && presenter && <><br /><span className="small soft">{t('reading.session.presented', { name: presenter.name })}</span></>}
        </span>
        <SessionMenu group={group} session={session} />
      </div>
      {state === 'PLANNED' && <Place session={session} />}
      {state === 'HELD' && (
        <details className="diff" open={isOpen || undefined}>
          <summary>{t('reading.list.takeaways', { count: takeaways.length })}</summary>
          <Said session={session} />
        </details>
      )}
    </li>
  );
}

/** Sessions below the next one. The latest that was held stands open, for those who come to say how it was. */
export function SessionList({ group, sessions, title, isOpen = false }: { group: ReadingGroupDetailFragment; sessions: readonly ReadingSessionPartsFragment[]; title: string; isOpen?: boolean }) {
  const { t } = useTranslation();
  const latest = sessions.find(({ state }) => state === 'HELD')?.id;
  return (
    <Panel title={title} flush>
      {sessions.length === 0 ? <p className="soft panel-empty">{t('reading.session.pastNone')}</p> : <ul className="rows">{sessions.map((session) => <SessionRow key={session.id} group={group} session={session} isOpen={isOpen || session.id === latest} />)}</ul>}
    </Panel>
  );
}
